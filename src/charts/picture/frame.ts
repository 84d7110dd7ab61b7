import type { Words } from '../../i18n/words.ts';
import type { FrameView } from '../../model/view.ts';
import { border, ink, muted } from './colours.ts';
import { heightOf, Sheet } from './sheet.ts';
import { widthOf } from './widths.ts';
import { clipped, wrapped } from './wrap.ts';

const small = { size: 13, fill: muted };

/** What stands above the chart: that the data is invented, what it is about, and what it means. */
export function header(view: FrameView, facts: readonly string[], width: number): Sheet {
  const { title, subtitle, question, takeaway, sample, rtl } = view;
  const sheet = new Sheet(width, rtl);
  if (sample) {
    const [text = ''] = clipped(sample, width - 20, small.size, 1);
    const wide = widthOf(text, small.size) + 20;
    const look = { rx: 6, fill: 'none', stroke: ink, 'stroke-dasharray': '4 3' };
    sheet.box(0.5, 0.5, wide, 25, look);
    sheet.label(text, wide / 2, 13, { size: small.size, anchor: 'middle' });
    sheet.height = 34;
  }
  sheet.write(title, { size: 24, bold: true });
  sheet.write(subtitle, { size: 16, fill: muted }, 1);
  sheet.write(question, small, 3);
  for (const fact of facts) sheet.write(fact, small, 1);
  sheet.write(takeaway, { size: 16 }, 10);
  return sheet;
}

/** What stands below the chart: what a reader must know, where the numbers come from, and when they were published. */
export function footer(words: Words, view: FrameView, notes: readonly string[], width: number): Sheet {
  const sheet = new Sheet(width, view.rtl);
  for (const note of notes) {
    const lines = wrapped(note, width - 14, small.size);
    const height = heightOf(lines.length, small.size);
    sheet.box(0, sheet.height, 3, height, { fill: border });
    sheet.lines(lines, 14, sheet.height, small);
    sheet.height += height + 6;
  }
  sheet.height += 8;
  sheet.line([0, sheet.height], [width, sheet.height], { stroke: border });
  sheet.height += 8;
  const sources = view.sources.map(({ name, detail }) => {
    const source = [name, detail].filter(Boolean).join(' · ');
    // In one piece among others, whatever direction its language has.
    return view.rtl ? `\u2068${source}\u2069` : source;
  });
  if (sources.length > 0) sheet.write(`${words.say('ui.source')}: ${sources.join(' / ')}`, small);
  sheet.write(view.published, small);
  return sheet;
}
