import type { Metric } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { GapChoice } from './gap-choice.ts';
import type { Comparison } from './gap-comparison.ts';
import { axisLimits, decimalsOf, honestSpan } from './metric.ts';
import { cellText, peopleText, smallText } from './phrases.ts';
import { niceScale, position } from './scale.ts';
import { axisLabel, valueTicks } from './trend-spec.ts';
import type { GapRowView, GapSpec } from './view.ts';

/** The difference from the reference group in words, with its uncertainty. The reference is named once, above all. */
function differenceText(words: Words, metric: Metric, { kind, by, range }: Comparison): string {
  if (kind === 'reference') return words.say('gap.reference');
  if (by === undefined) return words.say('gap.no-difference');
  if (by === 0) return words.say('gap.same');
  const decimals = decimalsOf(metric);
  const text = words.say(by > 0 ? 'gap.above' : 'gap.below', { by: words.difference(by, metric.unit, decimals) });
  if (kind === 'tie') return words.say('gap.within-margin', { text });
  if (!range) return text;
  const [low, high] = range.map(Math.abs).toSorted((one, other) => one - other) as [number, number];
  return words.say('gap.range', { text, low: words.number(low, decimals), high: words.number(high, decimals) });
}

/** The chart of a gap: one row per group in the feed's order, on one axis. `previous` is the year before, if comparable. */
export function gapSpec(
  words: Words,
  { metric, period }: GapChoice,
  comparisons: readonly Comparison[],
  previous: string | undefined,
): GapSpec {
  // A group with a break of its own has no mark for the year before, which it cannot be compared with.
  const earlier = comparisons.map(({ series }) => {
    const cell = previous && !series.breaks.has(period) ? series.cell(previous) : undefined;
    return cell?.shown && !cell.coded ? cell : undefined;
  });
  const values = comparisons.flatMap(({ cell, interval }, index) => [
    ...(cell.shown ? [cell.value] : []),
    ...(interval ?? []),
    ...(earlier[index] ? [earlier[index].value] : []),
  ]);
  const scale = niceScale(values, honestSpan(metric), axisLimits(metric));
  const decimals = decimalsOf(metric);

  const rows = comparisons.map((comparison, index): GapRowView => {
    const { series, cell, interval, kind } = comparison;
    const people = [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · ');
    const row: GapRowView = {
      id: series.group.id,
      name: nameOf(words, series.group),
      people,
      reference: kind === 'reference',
      text: cellText(words, metric, cell),
      difference: differenceText(words, metric, comparison),
      small: cell.shown && cell.small,
    };
    if (!cell.shown) return row;
    row.x = position(cell.value, scale);
    row.value = cell.value;
    if (interval) {
      const low = words.number(interval[0], decimals);
      const high = words.value(interval[1], metric.unit, decimals);
      const text = words.say('interval', { low, high });
      row.interval = { from: position(interval[0], scale), to: position(interval[1], scale), text };
    }
    const before = earlier[index];
    if (before) {
      const text = words.say('gap.before', { value: cellText(words, metric, before), year: words.year(previous!) });
      row.before = { x: position(before.value, scale), value: before.value, text };
    }
    return row;
  });
  const ticks = valueTicks(words, metric, scale);
  return {
    kind: 'gap',
    rtl: words.rtl,
    scale,
    ticks: ticks.map((tick, index) => ({ ...tick, every: ticks.length > 6 && index % 4 ? 2 : 1 })),
    rows,
    referenceX: rows.find(({ reference }) => reference)?.x,
    axisLabel: axisLabel(words, metric),
    period: words.year(period),
  };
}
