/** An invented feed of 560,000 observations: 1,000 organizations, 20 groups, 4 metrics, 7 years. */
import { randomFrom } from './random.js';

const families = { ALL: 'all', F: 'gender', M: 'gender' };
const races = ['AA', 'AI', 'AS', 'FI', 'HI', 'PI', 'WH', 'MR'];
const others = ['SED', 'SWD', 'FOS', 'HOM', 'MIG', 'EL', 'LTEL', 'RFP', 'EO'];

export function largeFeed() {
  const random = randomFrom(560_000);
  const organizations = [
    { id: '00000000000000', kind: 'state', name: 'Sample state' },
    ...Array.from({ length: 999 }, (_, index) => ({
      id: `34${String(60_000 + index)}0000000`,
      kind: 'district',
      name: `Sample district ${index}`,
      parent: '00000000000000',
    })),
  ];
  const groups = ['ALL', 'F', 'M', ...races, ...others].map((id) => ({
    id,
    name: id,
    family: families[id] ?? (races.includes(id) ? 'race-ethnicity' : 'program'),
  }));
  const metrics = ['ela', 'math', 'science', 'attendance'].map((id) => ({
    id,
    name: id,
    unit: 'percent',
    better: 'higher',
    source: { name: 'Invented' },
  }));
  const rows = [];
  for (const { id: organization } of organizations)
    for (const { id: metric } of metrics)
      for (const { id: group } of groups)
        for (let year = 2018; year < 2025; year++) {
          const period = `${year}-${(year + 1) % 100}`;
          // Of a family, none or several are hidden: a single one would be found by subtraction, and reported.
          const isHidden = races.includes(group) && (organization.charCodeAt(6) + year) % 3 === 0;
          const number = [Math.round(1000 * random()) / 10, 30 + Math.floor(500 * random())];
          rows.push([organization, metric, group, period, ...(isHidden ? [null, null, 'suppressed'] : number)]);
        }
  return {
    format: 'vital-signs/1',
    title: 'Invented for the bench',
    language: 'en',
    organizations,
    groups,
    metrics,
    observations: { fields: ['organization', 'metric', 'group', 'period', 'value', 'count', 'state'], rows },
  };
}
