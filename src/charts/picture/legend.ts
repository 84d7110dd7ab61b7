import { heightOf, Sheet, type TextLook } from './sheet.ts';
import { keyWidth } from './series-marks.ts';
import { widthOf } from './widths.ts';
import { wrapped } from './wrap.ts';

/** A line of a legend: what is drawn, and what it means. */
export interface LegendItem {
  text: string;
  /** Draws the key, `keyWidth` wide, its middle at the height `y`. */
  draw: (sheet: Sheet, x: number, y: number) => void;
}

const look: TextLook = { size: 13 };
const space = 9;
/** Between the lines: keys that cross a line of text are higher than the text. */
const gap = 6;

/** The items beside each other, as many as go into a line. */
export function legend(items: readonly LegendItem[], width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  const room = width - keyWidth - space;
  let x = 0;
  let y = 0;
  let below = 0;
  for (const { text, draw } of items) {
    const lines = wrapped(text, room, look.size!);
    const wide = keyWidth + space + Math.max(...lines.map((line) => widthOf(line, look.size!)));
    if (x > 0 && x + wide > width) [x, y] = [0, below + gap];
    draw(sheet, x, y + heightOf(0.5, look.size));
    below = Math.max(below, sheet.lines(lines, x + keyWidth + space, y, look));
    x += wide + 22;
  }
  sheet.height = below;
  return sheet;
}
