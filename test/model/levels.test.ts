import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Note, Scale } from '../../src/feed/types.ts';
import { levelView } from '../../src/model/phrases.ts';
import { recordsOf } from '../../src/model/records.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import { trendView } from '../../src/model/trend.ts';
import { datasetOf, inEnglish, inSpanish, rate, row } from './fixture.ts';

const colors: Scale = {
  id: 'colors',
  levels: ['Red', 'Orange', 'Yellow', 'Green', 'Blue'].map((name, index) => ({ rank: index + 1, name })),
};
const shown = { shown: true, value: 50, small: false } as const;

test('level 5 is good, also where lower values are better', () => {
  for (const better of ['higher', 'lower'] as const) {
    const dataset = datasetOf([row({ value: 3, level: 5 })], {
      metrics: [rate({ better, scale: 'colors' })],
      scales: [colors],
    });
    const level = scorecardView(dataset, {}, inEnglish)?.goals[0]?.cards[0]?.level ?? undefined;
    assert.equal(level, undefined, 'the county has no row');
    const own = scorecardView(dataset, { organization: 'school' }, inEnglish)?.goals[0]?.cards[0]?.level;
    assert.deepEqual([own?.tone, own?.text], [5, 'Blue, level 5 of 5']);
  }
});

test('a scale of three levels uses the first, the middle and the last tone', () => {
  const three: Scale = { id: 'three', levels: [1, 2, 3].map((rank) => ({ rank, name: `L${rank}` })) };
  const tones = [1, 2, 3].map((level) => levelView(inEnglish, three, { ...shown, level })?.tone);
  assert.deepEqual(tones, [1, 3, 5]);
});

test('ranks need not be in order, nor without gaps', () => {
  const odd: Scale = { id: 'odd', levels: [4, 2, 1].map((rank) => ({ rank, name: `rank ${rank}`, label: 'x' })) };
  const level = levelView(inEnglish, odd, { ...shown, level: 4 });
  assert.deepEqual([level?.position, level?.of, level?.text], [3, 3, 'rank 4 (x), level 3 of 3']);
});

test('no level for hidden and unrated cells, unknown ranks and measures without a scale', () => {
  assert.equal(levelView(inEnglish, colors, { shown: false, state: 'suppressed' }), undefined);
  assert.equal(levelView(inEnglish, colors, shown), undefined);
  assert.equal(levelView(inEnglish, colors, { ...shown, level: 7 }), undefined);
  assert.equal(levelView(inEnglish, undefined, { ...shown, level: 3 }), undefined);
});

test('a scorecard says why there is no level', () => {
  const textOf = (count: number, state?: 'not-rated'): string | undefined => {
    const metrics = [rate({ scale: 'colors' })];
    const dataset = datasetOf([row({ value: 3, level: 2, count, state })], { metrics, scales: [colors] });
    return scorecardView(dataset, { organization: 'school' }, inEnglish)?.goals[0]?.cards[0]?.levelText;
  };
  assert.equal(textOf(20), 'No level: small group');
  assert.equal(textOf(200, 'not-rated'), 'No level given');
  assert.equal(textOf(200), '');
});

test('a rating is its word, without a number, a change, a comparison or a line', () => {
  const met: Scale = {
    id: 'met',
    levels: ['Not Met For Two or More Years', 'Not Met', 'Met'].map((name, index) => ({ rank: index + 1, name })),
  };
  const dataset = datasetOf(
    [
      row({ period: '2022-23', level: 2 }),
      row({ level: 3 }),
      row({ organization: 'district', period: '2022-23', level: 1 }),
      row({ organization: 'district', level: 1 }),
    ],
    { metrics: [rate({ unit: 'rating', scale: 'met', reportedBy: 'district' })], scales: [met] },
  );
  const view = scorecardView(dataset, { organization: 'school' }, inEnglish)!;
  const card = view.goals[0]!.cards[0]!;
  assert.deepEqual(
    [card.value, card.level?.text, card.shown, card.change.known, card.spark, card.comparisons, card.selfReported],
    ['Rated, without a number', 'Met, level 3 of 3', false, false, undefined, [], 'Self-reported by the district'],
  );
  assert.deepEqual(view.table.rows[0]!.slice(2, 4), ['Rated, without a number', 'Met, level 3 of 3']);
  const { rows } = recordsOf(inEnglish, dataset, view.records);
  assert.deepEqual(rows[0]!.slice(7, 12), [null, 'rating', null, 'Met', 'rated']);
});

const met: Scale = {
  id: 'met',
  levels: [
    { rank: 1, name: { en: 'Not Met For Two or More Years', es: 'No cumplido por dos años o más' } },
    { rank: 2, name: { en: 'Not Met', es: 'No cumplido' } },
    { rank: 3, name: { en: 'Met', es: 'Cumplido' } },
  ],
};

const rating = { metrics: [rate({ unit: 'rating', scale: 'met', reportedBy: 'district' })], scales: [met] };

test('a trend of a rating gives the word of each year, and says who rated', () => {
  const dataset = datasetOf(
    [
      row({ organization: 'district', period: '2021-22', state: 'not-rated' }),
      row({ organization: 'district', period: '2022-23', level: 2 }),
      row({ organization: 'district', level: 3 }),
    ],
    rating,
  );
  const view = trendView(dataset, { organization: 'district' }, inEnglish)!;
  assert.equal(
    view.takeaway,
    'The District: “Met” in school year 2023-24. In 2022-23 it was “Not Met”. Self-reported by the district.',
  );
  assert.deepEqual(view.headline, [
    {
      name: 'The District',
      value: 'Met',
      period: 'school year 2023-24',
      change: '',
      newer: '',
      reported: 'Self-reported by the district',
    },
  ]);
  assert.deepEqual(view.table.columns, ['Year', 'The District']);
  assert.deepEqual(view.table.rows, [
    ['2023-24', 'Met'],
    ['2022-23', 'Not Met'],
    ['2021-22', 'Not rated'],
  ]);
  assert.deepEqual(
    view.chart.series.flatMap(({ points }) => points),
    [],
  );
  assert.equal(
    trendView(dataset, { organization: 'district' }, inSpanish)!.takeaway,
    'The District: «Cumplido» en el año escolar 2023-24. En el 2022-23 era «No cumplido». Dato que informa el propio distrito.',
  );
});

test('a rating is not compared over a break, and a year without one says why', () => {
  const rows = [
    row({ organization: 'district', period: '2021-22', level: 3 }),
    row({ organization: 'district', period: '2022-23', level: 3 }),
    row({ organization: 'district', state: 'pending' }),
  ];
  const said = (note: object[]): string =>
    trendView(datasetOf(rows, { ...rating, notes: note as Note[] }), { organization: 'district' }, inEnglish)!.takeaway;
  const end = ' Self-reported by the district. The District, school year 2023-24: Not published yet.';
  assert.equal(said([]), `The District: “Met” in school year 2022-23, as in 2021-22.${end}`);
  assert.equal(
    said([{ kind: 'break', period: '2022-23', text: 'New definition.' }]),
    `The District: “Met” in school year 2022-23.${end}`,
  );
});

test('what is kept back of a rating is in no word of its trend', () => {
  const dataset = datasetOf(
    [
      row({ organization: 'district', period: '2022-23', level: 1, state: 'suppressed' }),
      row({ organization: 'district', level: 3 }),
    ],
    rating,
  );
  const view = trendView(dataset, { organization: 'district' }, inEnglish)!;
  assert.doesNotMatch(JSON.stringify(view), /Not Met/);
  assert.match(view.table.rows[1]![1]!, /privacy/);
});
