import { rangeOf, type Catalogue } from './meaning-catalogue.ts';
import type { Findings } from './meaning-findings.ts';
import { nameOf, type ObservationTable } from './meaning-table.ts';
import type { Feed, ObservationState } from './types.ts';

/** States of an observation that has no number. */
export const numberless: ReadonlySet<ObservationState> = new Set<ObservationState>([
  'suppressed',
  'suppressed-complementary',
  'not-applicable',
  'not-collected',
  'pending',
]);

export const protectedStates: ReadonlySet<ObservationState> = new Set<ObservationState>([
  'suppressed',
  'suppressed-complementary',
]);

/** Returns the check of one observation's numbers: against its state, the metric's range and scale, and privacy. */
export function numberCheck(
  feed: Feed,
  table: ObservationTable,
  catalogue: Catalogue,
  findings: Findings,
): (index: number, metricPlace: number, own: ObservationState) => void {
  const { minimumCount = 11, ratedCount = 30 } = feed.privacy ?? {};
  const metric = table.column('metric');
  const value = table.column('value');
  const count = table.column('count');
  const level = table.column('level');
  const responses = table.column('responses');
  const numbers = (['value', 'change', 'level', 'distribution'] as const).map((name) => ({
    name,
    read: table.column(name),
  }));
  const metrics = feed.metrics.map((one) => {
    const scale = feed.scales?.[catalogue.scales.get(one.scale ?? '') ?? -1];
    return { range: rangeOf(one), ranks: scale && new Set(scale.levels.map(({ rank }) => rank)) };
  });

  function check(index: number, metricPlace: number, own: ObservationState): void {
    const number = value(index);
    const people = count(index);
    const isRating = feed.metrics[metricPlace]!.unit === 'rating';
    if (numberless.has(own)) {
      for (const { name, read } of numbers)
        if (read(index) !== undefined)
          findings.error(`${name} beside ${own}`, () => ({
            path: table.path(index, name),
            found: `a ${name} beside the state "${own}"`,
            expected: `no ${name}`,
            advice: protectedStates.has(own) ? 'It would be published: remove it.' : 'Remove it, or correct the state.',
          }));
    } else if (number === undefined && !(isRating && level(index) !== undefined))
      findings.warning('no value', () => ({
        path: table.path(index, 'metric'),
        found: `no value, and the state "${own}"`,
        expected: `a ${isRating ? 'level' : 'value'}, or a state that says why there is none`,
      }));
    if (number !== undefined && isRating)
      findings.error('value of a rating', () => ({
        path: table.path(index, 'value'),
        found: `a value of ${metric(index)}, which is a rating`,
        expected: 'a level and no value',
        advice: 'A rating is a word, not an amount: give the rank of its level as level.',
      }));
    checkSmall(index, 'count', people, number);
    checkSmall(index, 'responses', responses(index), number);
    const { range, ranks } = metrics[metricPlace]!;
    if (number !== undefined && (number < range[0] || number > range[1]))
      findings.error('value out of range', () => ({
        path: table.path(index, 'value'),
        found: String(number),
        expected: `${range[0]} to ${range[1]}, the range of ${metric(index)}`,
      }));
    const rank = level(index);
    if (rank === undefined) return;
    if (!ranks?.has(rank))
      findings.error('level off the scale', () => ({
        path: table.path(index, 'level'),
        found: String(rank),
        expected: ranks
          ? `a rank of the metric's scale: ${[...ranks].join(', ')}`
          : `no level: ${metric(index)} has no scale`,
      }));
    if (people !== undefined && people < ratedCount)
      findings.warning('level of a small group', () => ({
        path: table.path(index, 'level'),
        found: `a level beside a count below ${ratedCount}: ${nameOf(table, index)}`,
        expected: `no level below privacy.ratedCount, ${ratedCount}`,
        advice: 'Widgets show the number and leave the level out.',
      }));
  }

  function checkSmall(
    index: number,
    name: 'count' | 'responses',
    people: number | undefined,
    number: number | undefined,
  ): void {
    if (people === undefined || people === 0 || people >= minimumCount) return;
    const beside = number === undefined ? '' : ' beside a value';
    findings.error(`small ${name}${beside}`, () => ({
      path: table.path(index, name),
      found: `a ${name} below ${minimumCount}${beside}`,
      expected: `at least ${minimumCount}, privacy.minimumCount`,
      advice:
        'Set the state "suppressed" and remove value, count and responses: the size of a small group is itself protected.',
    }));
  }

  return check;
}
