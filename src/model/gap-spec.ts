import type { Metric } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import type { GapChoice } from './gap-choice.ts';
import type { Comparison } from './gap-comparison.ts';
import { cellText, peopleText, smallText } from './phrases.ts';
import { niceScale, position } from './scale.ts';
import { axisLimits, honestSpan, thinning, valueTicks } from './trend-spec.ts';
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

/** The chart of a gap: one row per group in the feed's order, on one axis. */
export function gapSpec(
  words: Words,
  dataset: Dataset,
  choice: GapChoice & { previous: string | undefined },
  comparisons: readonly Comparison[],
): GapSpec {
  const { organization, metric, previous } = choice;
  // A group with a break of its own has no mark for the year before, which it cannot be compared with.
  const before = (group: string) =>
    previous && !dataset.breaks(organization.id, metric.id, group).some((note) => note.period === choice.period)
      ? dataset.cell(organization.id, metric.id, group, previous)
      : undefined;
  const values = comparisons.flatMap(({ group, cell, interval }) => {
    const earlier = before(group);
    return [...(cell.shown ? [cell.value] : []), ...(interval ?? []), ...(earlier?.shown ? [earlier.value] : [])];
  });
  const scale = niceScale(values, honestSpan(metric), axisLimits(metric));
  const decimals = decimalsOf(metric);

  const rows = comparisons.map((comparison): GapRowView => {
    const { group, cell, interval } = comparison;
    const name = nameOf(words, dataset.groups.get(group));
    const people = [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · ');
    const text = cellText(words, metric, cell);
    const row: GapRowView = {
      id: group,
      name,
      people,
      reference: comparison.reference,
      text,
      difference: differenceText(words, metric, comparison),
      detail: people,
      small: cell.shown && cell.small,
    };
    if (!cell.shown) return row;
    row.x = position(cell.value, scale);
    row.value = cell.value;
    if (interval) {
      const bounds = {
        low: words.number(interval[0], decimals),
        high: words.value(interval[1], metric.unit, decimals),
      };
      row.interval = {
        from: position(interval[0], scale),
        to: position(interval[1], scale),
        text: words.say('interval', bounds),
      };
      row.detail = [people, row.interval.text].filter(Boolean).join(' · ');
    }
    const earlier = before(group);
    if (earlier?.shown && !earlier.coded && previous)
      row.before = {
        x: position(earlier.value, scale),
        value: earlier.value,
        text: words.say('gap.before', { value: cellText(words, metric, earlier), year: words.year(previous) }),
      };
    return row;
  });
  const ticks = valueTicks(words, metric, scale);
  return {
    kind: 'gap',
    rtl: words.rtl,
    scale,
    ticks: ticks.map((tick, index) => ({ ...tick, every: Math.min(2, thinning(ticks.length - 1 - index)) })),
    rows,
    referenceX: rows.find(({ reference }) => reference)?.x,
    axisLabel: words.say(
      metric.unit === 'points' ? 'axis.points' : metric.unit === 'percent' ? 'axis.percent' : 'axis.value',
      { name: nameOf(words, metric) },
    ),
  };
}
