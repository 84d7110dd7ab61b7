/** What a reader can do with the data, and what came of it. Fetched with the code that does it. */
export const englishTools = {
  'tool.csv': 'CSV file',
  'tool.csv-excel': 'CSV file for Excel',
  'tool.sound': 'Listen to the chart',
  'sound.how':
    'Higher tones are higher values. Press Play, or use the arrow keys in the box below to go from point to point.',
  'sound.play': 'Play',
  'sound.next': 'Next line',
  'sound.stop': 'Stop',
  'sound.close': 'Close',
  'sound.none': 'This browser cannot play the chart. Sound works on a computer with a keyboard.',
};
