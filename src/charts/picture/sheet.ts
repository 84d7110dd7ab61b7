import { ink, paper } from './colours.ts';
import { isRightToLeft } from './direction.ts';
import { widthOf } from './widths.ts';
import { wrapped } from './wrap.ts';
import { element, type Attributes, type XmlElement } from './xml.ts';

export interface TextLook {
  size?: number;
  bold?: boolean;
  fill?: string;
  /** Which end of a line stands at its place: the start of reading, its middle or its end. */
  anchor?: 'start' | 'middle' | 'end';
  /** Paper behind the text, where it stands in the middle of lines. */
  ground?: boolean;
  /** The text is read from right to left. Without it, the text itself tells. */
  rtl?: boolean;
}

type Anchor = NonNullable<TextLook['anchor']>;

/** What stands at a place where reading starts on one side and ends on the other. `start` need not be written. */
function anchorOf(anchor: Anchor, own: boolean): Anchor | undefined {
  const other = { start: 'end', middle: 'middle', end: 'start' } as const;
  const found = own ? anchor : other[anchor];
  return found === 'start' ? undefined : found;
}

/** Height of a line, as a multiple of the font's size: tall enough for the deep letters of Arabic. */
const leading = 1.4;

/**
 * A part of the picture with its own width. Places count from where reading starts: in languages that are read from
 * right to left, x is the distance from the right, and everything is mirrored here, once.
 */
export class Sheet {
  readonly width: number;
  readonly rtl: boolean;
  /** Grows with what is written below each other. */
  height = 0;
  readonly marks: XmlElement[] = [];

  constructor(width: number, rtl: boolean) {
    this.width = width;
    this.rtl = rtl;
  }

  /** Distance from the left, which SVG counts by. */
  across(x: number): number {
    return this.rtl ? this.width - x : x;
  }

  add(name: string, attributes: Attributes): void {
    this.marks.push(element(name, attributes));
  }

  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], look: Attributes): void {
    this.add('line', { x1: this.across(from[0]), y1: from[1], x2: this.across(to[0]), y2: to[1], ...look });
  }

  box(x: number, y: number, width: number, height: number, look: Attributes): void {
    this.add('rect', { x: this.across(x) - (this.rtl ? width : 0), y, width, height, ...look });
  }

  /** An outline around 0,0. */
  shape(outline: string, x: number, y: number, look: Attributes): void {
    this.add('path', {
      transform: `translate(${Number(this.across(x).toFixed(2))} ${Number(y.toFixed(2))})`,
      d: outline,
      ...look,
    });
  }

  /** One line of text; `y` is its middle. */
  label(text: string, x: number, y: number, look: TextLook = {}): void {
    if (!text) return;
    const { size = 14, bold, fill = ink, anchor = 'start' } = look;
    const rtl = look.rtl ?? isRightToLeft(text) ?? this.rtl;
    if (look.ground) {
      const width = widthOf(text, size, bold);
      this.box(x - width / 2, y - 0.6 * size, width, 1.2 * size, { fill: paper, 'fill-opacity': 0.8 });
    }
    const attributes: Attributes = {
      x: this.across(x),
      // The middle of a line is the middle of its small letters, with a little for the large ones.
      y: y + 0.35 * size,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      fill,
      // An English sentence in an Arabic picture keeps its own order, on the side where the others are.
      direction: rtl === this.rtl ? undefined : rtl ? 'rtl' : 'ltr',
      'text-anchor': anchorOf(anchor, rtl === this.rtl),
    };
    this.marks.push(element('text', attributes, [text]));
  }

  /** Lines of text, the first one at the top `y`. Returns where they end. */
  lines(lines: readonly string[], x: number, y: number, look: TextLook = {}): number {
    const step = heightOf(1, look.size);
    const rtl = look.rtl ?? isRightToLeft(lines.join(' ')) ?? this.rtl;
    lines.forEach((line, index) => this.label(line, x, y + (index + 0.5) * step, { ...look, rtl }));
    return y + lines.length * step;
  }

  /** A paragraph below what is there, as wide as the sheet. */
  write(text: string, look: TextLook = {}, before = 0): void {
    if (!text) return;
    const x = look.anchor === 'middle' ? this.width / 2 : 0;
    this.height = this.lines(wrapped(text, this.width, look.size ?? 14, look.bold), x, this.height + before, look);
  }

  /** Puts another sheet onto this one. */
  place({ width, marks }: Sheet, x: number, y: number): void {
    const left = this.across(x) - (this.rtl ? width : 0);
    this.marks.push(
      element('g', { transform: `translate(${Number(left.toFixed(2))} ${Number(y.toFixed(2))})` }, marks),
    );
  }

  /** Puts another sheet below what is there. */
  append(sheet: Sheet, before = 0): void {
    this.place(sheet, 0, this.height + before);
    this.height += before + sheet.height;
  }
}

/** Height of some lines of text. */
export function heightOf(lines: number, size = 14): number {
  return lines * size * leading;
}
