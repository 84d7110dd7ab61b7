import type { ScorecardView } from '../../model/scorecard.ts';
import { card } from './card.ts';
import { border, muted } from './colours.ts';
import { Sheet } from './sheet.ts';

const padding = 14;
const gutter = 16;

/** The measures by goal, two cards in a row, both as high as the higher one. */
export function scorecardPicture({ goals, rtl, locale }: ScorecardView, width: number): Sheet {
  const sheet = new Sheet(width, rtl);
  const each = (width - gutter) / 2;
  goals.forEach(({ name, description, cards }, index) => {
    if (index > 0) sheet.height += 20;
    if (name) {
      sheet.write(name, { size: 17, bold: true });
      sheet.line([0, sheet.height + 2], [width, sheet.height + 2], { stroke: border, 'stroke-width': 2 });
      sheet.height += 6;
    }
    sheet.write(description, { size: 13, fill: muted }, 2);
    const inner = cards.map((one) => card(one, each - 2 * padding, rtl, locale));
    for (let from = 0; from < inner.length; from += 2) {
      const row = inner.slice(from, from + 2);
      const top = sheet.height + (from > 0 ? gutter : 10);
      const height = Math.max(...row.map((one) => one.height)) + 2 * padding;
      row.forEach((one, column) => {
        const left = column * (each + gutter);
        sheet.box(left + 0.5, top + 0.5, each - 1, height - 1, { rx: 8, fill: 'none', stroke: border });
        sheet.place(one, left + padding, top + padding);
      });
      sheet.height = top + height;
    }
  });
  return sheet;
}
