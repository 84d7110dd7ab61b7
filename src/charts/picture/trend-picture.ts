import type { Words } from '../../i18n/words.ts';
import type { TrendView } from '../../model/trend.ts';
import { capital } from './capital.ts';
import { muted } from './colours.ts';
import { keyWidth, seriesKey } from './series-marks.ts';
import { heightOf, Sheet, type TextLook } from './sheet.ts';
import { trendFigure } from './trend-figure.ts';
import { widthOf } from './widths.ts';
import { wrapped } from './wrap.ts';

interface Row {
  name: string;
  value: string;
  facts: string;
  style: number;
}

/** One line: its latest value in large figures. */
function figure({ name, value, facts }: Row, width: number, rtl: boolean, locale: string): Sheet {
  const sheet = new Sheet(width, rtl);
  sheet.write(value, { size: 28, bold: true });
  sheet.write(capital([name, facts].join(' · '), locale), { size: 13, fill: muted });
  return sheet;
}

/** Several lines: a table of their latest values, which is the legend as well. */
function rowsOf(rows: readonly Row[], width: number, rtl: boolean, locale: string): Sheet {
  const sheet = new Sheet(width, rtl);
  const inset = keyWidth + 9;
  const looks: TextLook[] = [{ size: 14, bold: true }, { size: 14 }, { size: 13, fill: muted }];
  const texts = rows.map(({ name, value, facts }) => [name, value, capital(facts, locale)]);
  // Names and values get what they need, up to a third each; the facts take the rest and wrap.
  const needed = [0, 1].map((column) => {
    const { size = 14, bold } = looks[column]!;
    return Math.min(0.3 * width, Math.max(...texts.map((row) => widthOf(row[column]!, size, bold))) + 1);
  });
  const lefts = [inset, inset + needed[0]! + 16, inset + needed[0]! + needed[1]! + 32];
  const widths = [...needed, width - lefts[2]!];
  rows.forEach(({ style }, index) => {
    const top = sheet.height;
    seriesKey(sheet, style, 0, top + heightOf(0.5, 14));
    texts[index]!.forEach((text, column) => {
      const { size = 14, bold } = looks[column]!;
      const lines = wrapped(text, widths[column]!, size, bold);
      // The smaller text of the last column stands on the line of the others.
      const y = top + (heightOf(1, 14) - heightOf(1, size)) / 2;
      sheet.height = Math.max(sheet.height, sheet.lines(lines, lefts[column]!, y, looks[column]));
    });
    sheet.height += 5;
  });
  return sheet;
}

function headline({ headline: items, chart, rtl, locale }: TrendView, width: number): Sheet {
  const rows = items.map(({ name, value, period, change, newer, reported }, index): Row => {
    const facts = [period, change, newer, reported].filter(Boolean).join(' · ');
    return { name, value, facts, style: chart.series[index]!.style };
  });
  return rows.length === 1 ? figure(rows[0]!, width, rtl, locale) : rowsOf(rows, width, rtl, locale);
}

/** The content of a trend's picture. */
export function trendPicture(words: Words, view: TrendView, width: number): Sheet {
  const sheet = new Sheet(width, view.rtl);
  sheet.append(headline(view, width));
  if (view.chart.series.some(({ points }) => points.length > 0)) {
    sheet.append(trendFigure(words, view.chart, width, false), 14);
  }
  return sheet;
}
