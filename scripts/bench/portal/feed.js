/**
 * Invented feeds of a county and of a whole state, published as `vital-signs publish` does: an index with the latest
 * number of all students, and for each measure a part with all groups and years. The same in every run.
 */
import { randomFrom } from '../data/random.js';

const years = ['2022-23', '2023-24', '2024-25'];

export const groups = [
  { id: 'ALL', name: 'All students', family: 'all' },
  { id: 'EL', name: 'English learners', family: 'language' },
  { id: 'SED', name: 'Socioeconomically disadvantaged', family: 'program' },
];

const names = [
  ['Chronic absenteeism', 'lower'],
  ['Graduation rate', 'higher'],
  ['English language arts', 'higher'],
  ['Mathematics', 'higher'],
  ['Suspension rate', 'lower'],
  ['English learner progress', 'higher'],
  ['College and career', 'higher'],
  ['Science', 'higher'],
  ['A-G completion', 'higher'],
  ['Dropout rate', 'lower'],
  ['Attendance', 'higher'],
  ['Kindergarten readiness', 'higher'],
];

const metrics = names.map(([name, better], index) => ({
  id: `measure-${index + 1}`,
  name,
  unit: 'percent',
  better,
  scale: 'levels',
  source: { name: 'Invented for the bench' },
  reportedBy: 'state',
}));

const fields = ['period', 'organization', 'metric', 'group', 'value', 'count', 'level', 'change', 'state'];

/** Schools with their districts and counties above them. */
function organizationsOf(schools) {
  const districts = Math.max(1, Math.round(schools / 27));
  const counties = Math.max(1, Math.round(districts / 17));
  const code = (number, digits) => String(number).padStart(digits, '0');
  const county = (index) => `${code(10 + (index % counties), 2)}000000000000`;
  const district = (index) => `${code(10 + (index % counties), 2)}${code(60_000 + index, 5)}0000000`;
  return [
    ...Array.from({ length: counties }, (_, index) => ({
      id: county(index),
      kind: 'county',
      name: `Bench County ${index + 1}`,
    })),
    ...Array.from({ length: districts }, (_, index) => ({
      id: district(index),
      kind: 'district',
      name: `Bench Unified ${index + 1}`,
      parent: county(index),
    })),
    ...Array.from({ length: schools }, (_, index) => ({
      id: `${district(index % districts).slice(0, 7)}${code(3_000_000 + index, 7)}`,
      kind: 'school',
      name: `Bench School ${index + 1}`,
      parent: district(index % districts),
      grades: index % 3 === 0 ? ['9', '12'] : ['K', '8'],
      ...(index % 9 === 0 && { charter: 'direct-funded' }),
      ...(index % 40 === 7 && { alternative: true }),
    })),
  ];
}

/** One observation as a row; of twenty, two are suppressed, two small and one is top-coded. */
function row(random, organization, metric, group, period) {
  const about = [period, organization, metric, group];
  const kind = random();
  if (kind < 0.1) return [...about, null, null, null, null, 'suppressed'];
  const value = Math.round(1000 * random()) / 10;
  if (kind < 0.15) return [...about, 95, 400, null, null, 'top-coded'];
  const change = Math.round(200 * random() - 100) / 10;
  if (kind < 0.25) return [...about, value, 11 + Math.floor(19 * random()), null, change];
  return [...about, value, 30 + Math.floor(2000 * random()), 1 + Math.floor(5 * random()), change];
}

/**
 * A published feed with that many schools.
 * @param {number} schools
 * @returns {{ index: object, parts: Map<string, object> }} the index, and each part by its address
 */
export function portalFeed(schools) {
  const random = randomFrom(schools);
  const organizations = organizationsOf(schools);
  const headlines = [];
  const parts = new Map();
  for (const { id: metric } of metrics) {
    const rows = [];
    for (const { id } of organizations)
      for (const { id: group } of groups)
        for (const period of years) {
          const one = row(random, id, metric, group, period);
          rows.push(one);
          if (group === 'ALL' && period === years.at(-1)) headlines.push(one);
        }
    parts.set(`measures/${metric}.json`, { format: 'vital-signs/1', observations: { fields, rows } });
  }
  // As published: all of one organization, then the next.
  const place = new Map(organizations.map(({ id }, index) => [id, index]));
  headlines.sort(([, one], [, other]) => place.get(one) - place.get(other));
  const index = {
    format: 'vital-signs/1',
    title: 'Bench: invented numbers',
    sample: true,
    organizations,
    groups,
    scales: [
      {
        id: 'levels',
        levels: ['Red', 'Orange', 'Yellow', 'Green', 'Blue'].map((name, at) => ({ rank: at + 1, name })),
      },
    ],
    metrics,
    observations: { fields, rows: headlines },
    parts: [{ href: 'organizations/{organization}.json' }, { href: 'measures/{metric}.json', insteadOf: 2 }],
  };
  return { index, parts };
}
