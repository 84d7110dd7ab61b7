import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed, Observation, Organization } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { OverviewArranger } from '../../src/model/overview-arranged.ts';
import { overviewCell } from '../../src/model/overview-cell.ts';
import { overviewRecords, overviewTable } from '../../src/model/overview-files.ts';
import { byName, unarranged, type Arrangement } from '../../src/model/overview-order.ts';
import { overviewView, type OverviewRequest } from '../../src/model/overview.ts';
import { csvText, recordsOf } from '../../src/model/records.ts';
import { feedOf, inEnglish, rate } from './fixture.ts';
import { privacy, twins, type Numbers } from './secret-cells.ts';

const period = '2023-24';
const schools = Array.from({ length: 7 }, (_, index): Organization => ({
  id: `school-${index}`,
  kind: 'school',
  name: `School ${index}`,
  parent: 'district',
  ...(index === 6 && { alternative: true }),
}));
const organizations: Organization[] = [
  { id: 'county', kind: 'county', name: 'The County' },
  { id: 'district', kind: 'district', name: 'The District', parent: 'county' },
  ...schools,
];
const groups = ['ALL', 'A'];
const metrics = ['one', 'two'];

/** A county in which any cell may be hidden in any way, and the same as a publisher writes it who keeps numbers back. */
const county = fc
  .tuple(...Array.from({ length: organizations.length * groups.length * metrics.length }, (_, id) => twins(id)))
  .map((cells) => {
    const keys = organizations.flatMap(({ id: organization }) =>
      metrics.flatMap((metric) => groups.map((group) => ({ organization, metric, group, period }))),
    );
    const build = (form: 'secret' | 'open'): Feed =>
      feedOf(
        keys.flatMap((key, index): Observation[] => {
          const numbers: Numbers | undefined = cells[index]?.[form];
          return numbers ? [{ ...key, ...numbers }] : [];
        }),
        {
          privacy,
          organizations,
          metrics: metrics.map((id) => rate({ id, name: `Measure ${id}`, decimals: 3, scale: 'levels' })),
          scales: [{ id: 'levels', levels: [1, 2, 3, 4, 5, 7].map((rank) => ({ rank, name: `Rank-${rank}-` })) }],
        },
      );
    return { secret: build('secret'), open: build('open') };
  });

const request: fc.Arbitrary<OverviewRequest> = fc.record(
  {
    within: fc.constantFrom('county', 'district'),
    list: fc.constantFrom('school', 'district'),
    groups: fc.constantFrom(['ALL'], ['A']),
    period: fc.constantFrom(period, '2022-23'),
  },
  { requiredKeys: [] },
);

const arrangements: Arrangement[] = [undefined, byName, ...metrics].flatMap((column) =>
  [true, false].flatMap((descending) =>
    [true, false].map((byDistrict) => ({ ...unarranged, ...(column && { sort: { column, descending } }), byDistrict })),
  ),
);

/** All that an overview can say: cells, orders, sentences, tables and files. */
function everything(feed: Feed, asked: OverviewRequest): string[] {
  const dataset = new Dataset(feed);
  const view = overviewView(dataset, asked, inEnglish);
  if (!view) return ['nothing'];
  const cells = view.sections.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => overviewCell(inEnglish, dataset, row, column))),
  );
  const arranger = new OverviewArranger(inEnglish, dataset, view);
  return [
    JSON.stringify(view),
    ...cells.map((cell) => JSON.stringify(cell)),
    ...arrangements.flatMap((arrangement) => {
      const sections = arranger.sections(arrangement);
      return [
        ...sections.map(({ said }) => said),
        JSON.stringify(overviewTable(inEnglish, dataset, sections)),
        csvText(recordsOf(inEnglish, dataset, overviewRecords(dataset, sections, view.whole))),
      ];
    }),
  ];
}

test('no cell, order, sentence or file of an overview differs from one made without the hidden numbers', () => {
  fc.assert(
    fc.property(county, request, ({ secret, open }, asked) => {
      assert.deepEqual(everything(secret, asked), everything(open, asked));
    }),
    { numRuns: 200 },
  );
});
