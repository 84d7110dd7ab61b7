import type { CardView } from '../../model/scorecard-card.ts';
import type { ChangeView, LevelView, SparkView } from '../../model/view.ts';
import { capital } from './capital.ts';
import { levels, muted, series } from './colours.ts';
import { Sheet, type TextLook } from './sheet.ts';
import { wrapped } from './wrap.ts';

const meta: TextLook = { size: 13, fill: muted };
const sparkWidth = 84;
const arrows = { up: 'M7 1L13 12H1Z', down: 'M7 13L1 2H13Z', flat: 'M1 5H13V9H1Z' } as const;
const arrowFills: Record<string, string> = { better: levels[3], worse: levels[1] };

/** A small course over the years, without axes, in a box of `sparkWidth` by 30. */
function spark(sheet: Sheet, { points }: SparkView, x: number, y: number): void {
  const place = (point: SparkView['points'][number]) => [x + point.x * sparkWidth, y + (1 - point.y) * 30] as const;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (point.joined && before)
      sheet.line(place(before), place(point), { stroke: series[0], 'stroke-width': 2, 'stroke-linecap': 'round' });
    const last = index === points.length - 1;
    if (!last && (point.joined || points[index + 1]?.joined)) return;
    const [cx, cy] = place(point);
    sheet.add('circle', { cx: sheet.across(cx), cy, r: last ? 4 : 2.5, fill: series[0] });
  });
}

/** A level as filled steps and its name. */
function badge({ position, of, tone, text }: LevelView, width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  for (let step = 1; step <= of; step++) {
    const height = 5 + (12 * step) / of;
    const look = step <= position ? { fill: levels[tone - 1] } : { fill: 'none', stroke: muted };
    sheet.box((step - 1) * 8 + 1, 18.5 - height, 6, height, look);
  }
  const lines = wrapped(text, width - of * 8 - 8, 13, true);
  sheet.height = Math.max(20, sheet.lines(lines, of * 8 + 8, 0.8, { size: 13, bold: true }));
  return sheet;
}

function changeLine(view: ChangeView, width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  if (!view.known) {
    sheet.write(view.text, meta);
    return sheet;
  }
  sheet.shape(arrows[view.direction], rtl ? 14 : 0, 2, { fill: arrowFills[view.verdict] ?? muted });
  sheet.height = sheet.lines(wrapped(view.judged, width - 22, 13), 22, 0, { size: 13 });
  return sheet;
}

/** The number with the course beside it, or the reason why there is no number. */
function reading({ value, shown, spark: course }: CardView, width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  const look: TextLook = shown ? { size: 26, bold: true } : { size: 15, bold: true, fill: muted };
  const room = course ? width - sparkWidth - 18 : width;
  sheet.height = Math.max(course ? 38 : 0, sheet.lines(wrapped(value, room, look.size!, true), 0, 0, look));
  if (course) spark(sheet, course, width - sparkWidth - 6, sheet.height - 35);
  return sheet;
}

/** One measure: the number first, then what it means, then where it stands. */
export function card(view: CardView, width: number, rtl: boolean, locale: string): Sheet {
  const { name, question, groupName, periodText, people, small, level, levelText, target, change, shown } = view;
  const sheet = new Sheet(width, rtl);
  sheet.write(name, { size: 15, bold: true });
  sheet.write(question, meta, 1);
  sheet.append(reading(view, width, rtl), 4);
  if (level) sheet.append(badge(level, width, rtl), 4);
  sheet.write(levelText, meta, 2);
  const about = [groupName, periodText, people, small].filter(Boolean).join(' · ');
  sheet.write(capital(about, locale), meta, 4);
  if (shown) sheet.append(changeLine(change, width, rtl), 4);
  if (target) sheet.write([target.text, target.metText].filter(Boolean).join(' · '), meta, 4);
  view.comparisons.forEach((one, index) =>
    sheet.write(`${one.name}: ${one.value}, ${one.text}`, meta, index === 0 ? 5 : 2),
  );
  sheet.write(view.selfReported, meta, 4);
  return sheet;
}
