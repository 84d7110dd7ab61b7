import fc from 'fast-check';
import type { Observation, ObservationState } from '../../src/feed/types.ts';

/** Thresholds so high that a count below them is a number that stands out. */
export const privacy = { minimumCount: 5000, ratedCount: 10_000 };

/** The numbers of an observation. */
export type Numbers = Omit<Observation, 'organization' | 'metric' | 'group' | 'period'>;

/**
 * An observation, and the same observation as a publisher would write it who keeps every protected number back.
 * A reader must not be able to tell which of the two a page was made from.
 */
export interface Twins {
  secret: Numbers;
  open: Numbers;
  /** What keeps the numbers back: the whole cell, the exact value only, or nothing. */
  kept: 'protected' | 'empty' | 'coded' | 'no';
}

/** Numbers that are used for protected cells only, so that they can be recognised wherever they turn up. */
export const mark = {
  value: (id: number) => Number((10.1 + id * 0.701).toFixed(3)),
  change: (id: number) => Number((200.203 + id).toFixed(3)),
  count: (id: number) => 1001 + 3 * id,
  responses: (id: number) => 2501 + 3 * id,
  invited: (id: number) => 3501 + 3 * id,
  distribution: (id: number) => [Number((50.301 + id / 1000).toFixed(3)), 20.5, 29],
  responseRate: 71.3,
  level: 7,
};

const half = (least: number, most: number) => fc.integer({ min: 2 * least, max: 2 * most }).map((twice) => twice / 2);

/** Numbers of a cell that may be shown, none of which looks like a marked one. */
const shown = fc.record(
  {
    value: half(0, 100),
    count: fc.integer({ min: 10, max: 40 }).map((thousands) => thousands * 1000),
    level: fc.integer({ min: 1, max: 5 }),
    change: half(-20, 20),
    responses: fc.constantFrom(10_000, 20_000),
    responseRate: fc.constantFrom(20, 40, 80),
    distribution: fc.constant<number[]>([60.5, 20.5, 19]),
  },
  { requiredKeys: ['value'] },
);

function marked(id: number): Numbers {
  return {
    value: mark.value(id),
    count: mark.count(id),
    level: mark.level,
    change: mark.change(id),
    responses: mark.responses(id),
    invited: mark.invited(id),
    responseRate: mark.responseRate,
    distribution: mark.distribution(id),
  };
}

const protectedStates = ['suppressed', 'suppressed-complementary'] as const;
const emptyStates = ['pending', 'not-collected', 'not-applicable'] as const;

/** Any cell, or none. `id` makes the numbers of a protected cell unlike those of every other one. */
export function twins(id: number): fc.Arbitrary<Twins | undefined> {
  const all = marked(id);
  const { value, change, level, distribution, responseRate } = all;
  const suppressed: Numbers = { state: 'suppressed' };

  const hiddenByState = fc.constantFrom(...protectedStates, ...emptyStates).chain((state) =>
    fc.subarray(Object.keys(all) as (keyof Numbers)[]).map((keys): Twins => {
      const some = Object.fromEntries(keys.map((key) => [key, all[key]]));
      const kept = state === 'suppressed' || state === 'suppressed-complementary' ? 'protected' : 'empty';
      return { secret: { ...some, state }, open: { state }, kept };
    }),
  );
  const hiddenByCount = fc
    .constantFrom<Numbers>(
      all,
      { ...all, state: 'small-group' },
      { ...all, state: 'top-coded' },
      { value, level, change, distribution, count: all.count },
      { value, level, change, distribution, responses: all.responses },
      { value, level, change, distribution, invited: all.invited },
      { value, level, change, distribution, count: 20_000, responses: all.responses },
      // 71.3 % of 6,000 people asked are 4,278 that answered.
      { value, level, change, distribution, invited: 6000, responseRate },
      // A state from a later version of the format: when in doubt, protect.
      { value, level, change, distribution, state: 'withheld' as ObservationState },
    )
    .map((secret): Twins => ({ secret, open: suppressed, kept: 'protected' }));
  const nobody = fc.constant<Twins>({
    secret: { ...all, count: 0 },
    open: { state: 'not-applicable' },
    kept: 'empty',
  });
  const withoutValue = fc.constant<Twins>({
    secret: { ...all, value: null, count: 20_000, responses: 20_000, invited: 40_000 },
    open: { value: null },
    kept: 'empty',
  });
  const small = fc
    .tuple(half(0, 100), fc.constantFrom<Numbers>({ count: 6000 }, { responses: 7000 }, { state: 'small-group' }))
    .map(([own, size]): Twins => {
      const open = { value: own, ...size };
      return { secret: { ...open, level, distribution }, open, kept: 'no' };
    });
  const coded = fc
    .tuple(shown, fc.constantFrom('top-coded', 'bottom-coded'))
    .map(([{ change: _, distribution: __, ...open }, state]): Twins => {
      return { secret: { ...open, state, change, distribution }, open: { ...open, state }, kept: 'coded' };
    });
  const plain = fc
    .tuple(shown, fc.constantFrom<ObservationState>('reported', 'not-rated'))
    .map(([numbers, state]): Twins => ({ secret: { ...numbers, state }, open: { ...numbers, state }, kept: 'no' }));

  return fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 3, arbitrary: hiddenByState },
    { weight: 3, arbitrary: hiddenByCount },
    { weight: 1, arbitrary: nobody },
    { weight: 1, arbitrary: withoutValue },
    { weight: 2, arbitrary: small },
    { weight: 2, arbitrary: coded },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
}
