/** What a reader can do with the data, and what came of it. Fetched with the code that does it. */
export const englishTools = {
  'tool.csv': 'CSV file',
  'tool.csv-excel': 'CSV file for Excel',
  'tool.picture-svg': 'Picture (SVG)',
  'tool.picture-png': 'Picture (PNG)',
  'tool.copy-picture': 'Copy picture',
  'tool.no-png': 'This page does not let a PNG be drawn. Save the SVG picture instead.',
  'tool.picture-copied': 'The picture has been copied. You can paste it now.',
  'tool.picture-not-copied': 'The browser did not allow copying a picture. Save the PNG picture instead.',
  'tool.no-picture': 'The picture could not be made just now. Please try again later.',
  'picture.missing': '{name}: {reason} ({years})',
  'picture.years': '{first} to {last}',
  'tool.sound': 'Listen to the chart',
  'sound.how':
    'Higher tones are higher values. Press Play, or use the arrow keys in the box below to go from point to point.',
  'sound.play': 'Play',
  'sound.next': 'Next line',
  'sound.stop': 'Stop',
  'sound.close': 'Close',
  'sound.none': 'This browser cannot play the chart. Sound works on a computer with a keyboard.',
};
