import type { GaugeView } from '../../model/gauge.ts';
import type { SatisfactionView } from '../../model/satisfaction.ts';
import { capital } from './capital.ts';
import { ink, levels, muted } from './colours.ts';
import { dial, dialRatio } from './dial.ts';
import { heightOf, Sheet, type TextLook } from './sheet.ts';
import { wrapped } from './wrap.ts';

const size = 13;
const gutter = 28;
const widest = 250;

/** Goal, people, response rate and change, below or beside the dial. */
function facts(gauge: GaugeView, width: number, rtl: boolean, locale: string): Sheet {
  const { meter, target, periodText, people, responseRate, small, lowResponse, change } = gauge;
  const sheet = new Sheet(width, rtl);
  if (target) {
    const lines = wrapped([target.text, target.metText].filter(Boolean).join(' · '), width - 14, size);
    sheet.line([3, 2], [3, heightOf(1, size) - 2], { stroke: ink, 'stroke-width': 3 });
    sheet.height = sheet.lines(lines, 14, 0, { size }) + 4;
  }
  const asked = [periodText, people, responseRate].filter(Boolean).join(' · ');
  sheet.write(capital(asked, locale), { size, fill: muted });

  sheet.write(capital(small, locale), { size, fill: muted }, 2);
  if (lowResponse) {
    const lines = wrapped(lowResponse, width - 14, size);
    const height = heightOf(lines.length, size);
    sheet.box(0, sheet.height + 4, 4, height, { fill: levels[1] });
    sheet.height = sheet.lines(lines, 14, sheet.height + 4, { size }) + 4;
  }
  if (meter) sheet.write(change.judged, { size, fill: muted }, 2);
  return sheet;
}

/** The dial with the number in it, or with the reason below it why there is none. */
function face(gauge: GaugeView, width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(Math.min(width, widest), rtl);
  dial(sheet, gauge, 0, sheet.width);
  sheet.height = sheet.width * dialRatio;
  if (!gauge.meter) sheet.write(gauge.value, { size: 14, bold: true, anchor: 'middle' }, 2);
  else {
    const look: TextLook = { size: sheet.width > 220 ? 28 : 24, bold: true, anchor: 'middle' };
    sheet.label(gauge.value, sheet.width / 2, sheet.height - 20, look);
    sheet.write(gauge.band, { size: 14, anchor: 'middle' }, 2);
  }
  return sheet;
}

function named(gauge: GaugeView, width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  sheet.write(gauge.name, { size: 15, bold: true });
  sheet.append(face(gauge, width, rtl), 8);
  return sheet;
}

/** One gauge for each audience, beside each other; a lone one has its facts beside it. */
export function gaugesPicture({ gauges, rtl, locale }: SatisfactionView, width: number): Sheet {
  const sheet = new Sheet(width, rtl);
  const [alone] = gauges;
  if (gauges.length === 1 && alone) {
    const left = named(alone, widest, rtl);
    const right = facts(alone, width - widest - gutter, rtl, locale);
    sheet.height = Math.max(left.height, right.height);
    sheet.place(left, 0, 0);
    sheet.place(right, widest + gutter, (sheet.height - right.height) / 2);
    return sheet;
  }
  const across = gauges.length === 2 || gauges.length === 4 ? 2 : 3;
  const each = (width - (across - 1) * gutter) / across;
  for (let from = 0; from < gauges.length; from += across) {
    const line = gauges.slice(from, from + across).map((gauge) => {
      const one = named(gauge, each, rtl);
      one.append(facts(gauge, each, rtl, locale), 8);
      return one;
    });
    const top = sheet.height + (from > 0 ? 22 : 0);
    line.forEach((one, index) => sheet.place(one, index * (each + gutter), top));
    sheet.height = top + Math.max(...line.map(({ height }) => height));
  }
  return sheet;
}
