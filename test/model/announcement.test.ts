import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/feed/types.ts';
import { addEnglish, english } from '../../src/i18n/english.ts';
import { englishLive } from '../../src/i18n/english-live.ts';
import { Words } from '../../src/i18n/words.ts';
import { announcement } from '../../src/model/announcement.ts';
import { gapView } from '../../src/model/gap.ts';
import { trendView } from '../../src/model/trend.ts';
import { Walk, type Step, type Stop } from '../../src/model/walk.ts';
import { datasetOf, inEnglish, inSpanish, row } from './fixture.ts';

// A page fetches these with the live chart.
addEnglish(englishLive);

const target = { metric: 'rate', value: 55, period: '2024-25', label: 'Plan goal' };

/** Three groups over five years: every kind of point there is. */
const observations: Partial<Observation>[] = [
  { period: '2019-20', value: 50, count: 300 },
  { period: '2020-21', state: 'suppressed' },
  { period: '2021-22', value: 55, count: 310 },
  { period: '2022-23', value: 60.4, count: 320 },
  { period: '2023-24', value: 95, state: 'top-coded', count: 330 },
  { group: 'A', period: '2019-20', state: 'not-collected' },
  { group: 'A', period: '2022-23', value: 40, count: 12, state: 'small-group' },
  { group: 'A', period: '2023-24', value: 46.3, count: 90 },
  { group: 'B', period: '2022-23', value: 55.2, count: 80 },
  { group: 'B', period: '2023-24', value: 5, state: 'bottom-coded', count: 80 },
];

const dataset = datasetOf(observations.map(row), {
  targets: [target],
  notes: [{ period: '2022-23', kind: 'break', text: 'New definition.' }],
});

const trendIn = (words: Words): Walk =>
  new Walk(trendView(dataset, { organization: 'school', metric: 'rate', groups: ['ALL', 'A', 'B'] }, words)!.chart);

/** The gap of a year in which every number is exact, with the year before. */
const gapIn = (words: Words): Walk => {
  const rows: Partial<Observation>[] = [
    { period: '2022-23', value: 60, count: 300 },
    { value: 61.3, count: 310 },
    { group: 'A', period: '2022-23', value: 52.2, count: 80 },
    { group: 'A', value: 47.3, count: 90 },
    { group: 'B', value: 60, count: 12, state: 'small-group' },
    { group: 'families', state: 'suppressed' },
  ];
  const request = { organization: 'school', metric: 'rate', groups: ['ALL', 'A', 'B', 'families'] };
  return new Walk(gapView(datasetOf(rows.map(row)), request, words)!.chart);
};

/** What is said on a walk, step by step. */
function told(words: Words, walk: Walk, steps: readonly Step[]): string[] {
  let from: Stop | undefined;
  return steps.map((step) => {
    const stop = walk.step(from, step)!;
    const text = announcement(words, walk, stop, from);
    from = stop;
    return text;
  });
}

type Case = [why: string, steps: Step[], says: string];

const trendCases: Case[] = [
  [
    'the chart comes first, then the line by its name',
    ['right'],
    'Line chart with 3 lines and 5 years. Target line: Plan goal: 55% by 2024-25. All students: 50.0%, 2019-20. ' +
      '300 students. 5.0 percentage points below the target line. 1 of 5.',
  ],
  ['a hidden year has its reason and no number', ['right', 'right'], 'Not shown, to protect privacy, 2020-21. 2 of 5.'],
  [
    'a point on the target line',
    ['right', 'right', 'right'],
    '55.0%, 2021-22. 310 students. On the target line. 3 of 5.',
  ],
  [
    'a break is told where the line is broken',
    ['last', 'left'],
    '60.4%, 2022-23. 320 students. 5.4 percentage points above the target line. Break in the series: New definition. 4 of 5.',
  ],
  [
    'a coded value that is surely above the target line',
    ['right', 'last'],
    'above 95.0%, 2023-24. 330 students. Above the target line. 5 of 5.',
  ],
  [
    'another line begins with its name, and tells which line it is',
    ['last', 'down'],
    'Group A: 46.3%, 2023-24. 90 students. 8.7 percentage points below the target line. Line 2 of 3.',
  ],
  [
    'a coded value that is surely below the target line',
    ['last', 'down', 'down'],
    'Group B: below 5.0%, 2023-24. 80 students. Below the target line. Line 3 of 3.',
  ],
  [
    'a small group is called one',
    ['last', 'down', 'left'],
    '40.0%, 2022-23. 12 students, small group. 15.0 percentage points below the target line. ' +
      'Break in the series: New definition. 4 of 5.',
  ],
  ['a year that was not collected', ['right', 'down'], 'Group A: Not collected, 2019-20. Line 2 of 3.'],
  ['a year without a row', ['right', 'down', 'right'], 'No data, 2020-21. 2 of 5.'],
  [
    'the end of a line is told again',
    ['last', 'right'],
    'above 95.0%, 2023-24. 330 students. Above the target line. 5 of 5.',
  ],
];

const gapCases: Case[] = [
  [
    'the chart comes first, with its year and reference group',
    ['down'],
    'Chart with 4 groups in school year 2023-24, compared with All students. ' +
      'All students: 61.3%. 310 students. Reference group. 1 of 4.',
  ],
  [
    'a group beside the reference group',
    ['down', 'down'],
    'Group A: 47.3%. 90 students. 14.0 percentage points lower (likely 2.4 to 25.3). 2 of 4.',
  ],
  ['the margin of error', ['down', 'down', 'right'], 'Margin of error: likely between 37.3 and 57.5%. 2 of 4.'],
  ['the year before', ['down', 'down', 'right', 'right'], '52.2% in school year 2022-23. 2 of 4.'],
  [
    'the year before of another group',
    ['down', 'down', 'right', 'right', 'up'],
    'All students: 60.0% in school year 2022-23. 1 of 4.',
  ],
  [
    'a small group that cannot be told apart',
    ['down', 'down', 'down'],
    'Group B: 60.0%. 12 students, small group. 1.3 percentage points lower: too close to tell apart. 3 of 4.',
  ],
  [
    'a hidden group',
    ['last'],
    'Chart with 4 groups in school year 2023-24, compared with All students. Families: Not shown, to protect privacy. Cannot be compared. 4 of 4.',
  ],
];

for (const [kind, walkIn, cases] of [
  ['trend', trendIn, trendCases],
  ['gap', gapIn, gapCases],
] as const) {
  describe(`what is said on a ${kind}`, () => {
    for (const [why, steps, says] of cases) {
      test(why, () => assert.equal(told(inEnglish, walkIn(inEnglish), steps).at(-1), says));
    }
  });
}

test('in Spanish', () => {
  assert.deepEqual(told(inSpanish, trendIn(inSpanish), ['right', 'right', 'last', 'down']), [
    'Gráfica con 3 líneas y 5 años. Línea de la meta: Plan goal: 55% para el 2024-25. All students: 50.0%, 2019-20. ' +
      '300 estudiantes. 5.0 puntos porcentuales por debajo de la línea de la meta. 1 de 5.',
    'No se muestra para proteger la privacidad, 2020-21. 2 de 5.',
    'más de 95.0%, 2023-24. 330 estudiantes. Por encima de la línea de la meta. 5 de 5.',
    'Group A: 46.3%, 2023-24. 90 estudiantes. 8.7 puntos porcentuales por debajo de la línea de la meta. Línea 2 de 3.',
  ]);
  const [first, second, interval, before] = told(inSpanish, gapIn(inSpanish), ['down', 'down', 'right', 'right']);
  assert.equal(
    first,
    'Gráfica con 4 grupos, año escolar 2023-24, en comparación con: All students. ' +
      'All students: 61.3%. 310 estudiantes. Grupo de referencia. 1 de 4.',
  );
  assert.match(second!, /^Group A: 47.3%. 90 estudiantes. 14.0 puntos porcentuales menos \(.*\). 2 de 4.$/);
  assert.match(interval!, /^Margen de error: .*37.3.*57.5%. 2 de 4.$/);
  assert.match(before!, /^52.2% en el año escolar 2022-23. 2 de 4.$/);
});

test('where text runs from right to left, the same is said', () => {
  const words = new Words('en', english, 'en', true);
  const steps: Step[] = ['right', 'left', 'right', 'down', 'last'];
  assert.deepEqual(
    told(words, trendIn(words), steps),
    told(inEnglish, trendIn(inEnglish), ['left', 'right', 'left', 'down', 'last']),
  );
});
