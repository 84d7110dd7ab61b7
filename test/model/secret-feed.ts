import fc from 'fast-check';
import type { Feed, Metric, Note, Observation, Observations } from '../../src/feed/types.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { feedOf } from './fixture.ts';
import { mark, privacy, twins, type Twins } from './secret-cells.ts';

/** Two years are missing in the middle, and no survey is taken in most years. */
export const periods = ['2017-18', '2018-19', '2021-22', '2022-23', '2023-24'];
const organizations = ['school', 'court', 'district'];
const groups = ['ALL', 'A', 'B', 'families'];

/** One observation of a feed in both forms. */
export interface Place extends Twins {
  organization: string;
  metric: string;
  group: string;
  period: string;
}

export interface SecretFeed {
  places: Place[];
  /** With all numbers. */
  secret: Feed;
  /** With every protected number kept back by its publisher. */
  open: Feed;
}

function table(observations: Observation[]): Observations {
  const fields = [
    ...['organization', 'metric', 'group', 'period', 'value', 'count', 'level'],
    ...['change', 'state', 'responses', 'invited', 'responseRate', 'distribution'],
  ] as (keyof Observation)[];
  return { fields, rows: observations.map((one) => fields.map((field) => one[field] ?? null)) };
}

/**
 * A change in a shown cell belongs to the cell before as well: together with the value it tells that one's number.
 * It gets a mark where the last number before is protected or coded, and is absent in the open feed.
 */
function withoutTellingChanges(places: Place[]): Place[] {
  // Places of one series stand together, in the order of their years.
  let before: Place | undefined;
  return places.map((place, id) => {
    if (!before || !(['organization', 'metric', 'group'] as const).every((key) => before![key] === place[key]))
      before = undefined;
    const isTelling = before?.kept === 'protected' || before?.kept === 'coded';
    if (place.kept !== 'empty') before = place;
    if (!isTelling || place.secret.change === undefined) return place;
    const { change: _, ...open } = place.open;
    return { ...place, secret: { ...place.secret, change: mark.change(id) }, open };
  });
}

const note: fc.Arbitrary<Note> = fc.record(
  {
    kind: fc.constantFrom('break', 'caution'),
    period: fc.constantFrom(...periods),
    text: fc.constant('The definition changed.'),
    group: fc.constantFrom(...groups),
    metric: fc.constantFrom('plain', 'survey'),
  },
  { requiredKeys: ['kind', 'period', 'text'] },
);

const metric: fc.Arbitrary<Metric> = fc.record({
  id: fc.constant('plain'),
  name: fc.constant('Plain measure'),
  unit: fc.constantFrom('percent', 'points', 'count', 'dollars'),
  better: fc.constantFrom('higher', 'lower', 'neither'),
  decimals: fc.constant(3),
  scale: fc.constant('levels'),
});

const survey: Metric = {
  id: 'survey',
  name: 'Survey',
  unit: 'percent',
  better: 'higher',
  decimals: 3,
  scale: 'levels',
  bands: [0, 25, 50, 75].map((from) => ({ from, name: `from ${from} up` })),
  survey: {
    favorable: 'Yes',
    options: [{ name: 'Yes', favorable: true }, { name: 'Perhaps' }, { name: 'No' }],
  },
};

/** A feed in which any cell may be protected in any way, beside its twin without a protected number. */
export const secretFeed: fc.Arbitrary<SecretFeed> = fc
  .record({
    cells: fc.tuple(...Array.from({ length: 2 * 3 * 4 * 5 }, (_, id) => twins(id))),
    metric,
    notes: fc.array(note, { maxLength: 2 }),
    target: half(),
    asTable: fc.boolean(),
  })
  .map(({ cells, metric: plain, notes, target, asTable }) => {
    const keys = ['plain', 'survey'].flatMap((id) =>
      organizations.flatMap((organization) =>
        groups.flatMap((group) => periods.map((period) => ({ organization, metric: id, group, period }))),
      ),
    );
    const places = withoutTellingChanges(
      keys.flatMap((key, id) => {
        const cell = cells[id];
        return cell ? [{ ...key, ...cell }] : [];
      }),
    );
    const build = (form: 'secret' | 'open'): Feed => {
      const observations = places.map(({ organization, metric: id, group, period, [form]: numbers }) => ({
        organization,
        metric: id,
        group,
        period,
        ...numbers,
      }));
      return feedOf(asTable ? table(observations) : observations, {
        privacy,
        notes,
        metrics: [plain, survey],
        scales: [{ id: 'levels', levels: [1, 2, 3, 4, 5, 7].map((rank) => ({ rank, name: `Rank-${rank}-` })) }],
        targets: [
          { metric: 'plain', value: target, period: '2022-23' },
          { metric: 'survey', value: target, group: 'families' },
        ],
      });
    };
    return { places, secret: build('secret'), open: build('open') };
  });

/** Below the marked response rate. */
function half(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 120 }).map((twice) => twice / 2);
}

/** What a widget's attributes can ask of such a feed. */
export const request: fc.Arbitrary<WidgetRequest> = fc.record(
  {
    organization: fc.constantFrom(...organizations),
    metric: fc.constantFrom('plain', 'survey'),
    period: fc.constantFrom(...periods),
    groups: fc.subarray(groups, { minLength: 1 }),
    compare: fc.subarray(['district', 'court', 'school']),
    reference: fc.constantFrom(...groups),
  },
  { requiredKeys: [] },
);
