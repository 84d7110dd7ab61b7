import type { Feed, Metric, Observation, Organization } from '../src/feed/types.ts';
import { absence, climate, course, groups, schoolFeed } from './school-feed.ts';

/** A small county: two districts with five schools, a charter school among them, and a school of the county office. */
export const countyOrganizations: Organization[] = [
  { id: 'county', kind: 'county', name: 'River County Office of Education' },
  { id: 'valley', kind: 'district', name: 'Valley School District', parent: 'county' },
  { id: 'hills', kind: 'district', name: 'Hills Unified', parent: 'county' },
  { id: 'willow', kind: 'school', name: 'Willow Creek School', parent: 'valley', grades: ['K', '8'] },
  { id: 'oak', kind: 'school', name: 'Oak Grove School', parent: 'valley', grades: ['K', '5'] },
  {
    id: 'aster',
    kind: 'school',
    name: 'Áster Charter',
    parent: 'valley',
    grades: ['6', '12'],
    charter: 'direct-funded',
  },
  { id: 'summit', kind: 'school', name: 'Summit High', parent: 'hills', grades: ['9', '12'] },
  { id: 'meadow', kind: 'school', name: 'Meadow School', parent: 'hills', grades: ['K', '8'] },
  { id: 'court', kind: 'school', name: 'River Court School', parent: 'county', grades: ['7', '12'], alternative: true },
];

export const reading: Metric = {
  id: 'reading',
  name: { en: 'Reading', es: 'Lectura' },
  unit: 'points',
  better: 'higher',
  scale: 'colors',
  source: { name: 'State dashboard', url: 'https://dashboard.example' },
  reportedBy: 'state',
};

export const graduation: Metric = {
  id: 'graduation',
  name: { en: 'Graduation rate', es: 'Tasa de graduación' },
  unit: 'percent',
  better: 'higher',
  source: { name: 'State dashboard', url: 'https://dashboard.example' },
  reportedBy: 'state',
};

const at = (organization: string, metric: string, group = 'ALL') => ({ organization, metric, group });

const hidden: Partial<Observation> = { value: null, count: null, state: 'suppressed' };

const usual: Observation[] = [
  ...course(at('valley', 'absence'), 2022, [23.5, 21.2, { value: 20.9, level: 3 }], 4100),
  ...course(at('hills', 'absence'), 2022, [18, 17.2, { value: 16.1, level: 4 }], 3800),
  ...course(at('willow', 'absence'), 2022, [22.4, 21, { value: 19.7, level: 3 }]),
  ...course(at('willow', 'absence', 'EL'), 2022, [31, 30.2, { value: 30.4, level: 2 }], 84),
  ...course(at('oak', 'absence'), 2022, [30, 31, { value: 33.5, level: 1 }]),
  ...course(at('oak', 'absence', 'EL'), 2022, [hidden, hidden, hidden]),
  ...course(at('aster', 'absence'), 2022, [12, 12, { value: 9.1, level: 5 }]),
  ...course(at('summit', 'absence'), 2022, [25, 24, { value: 20, count: 21 }]),
  ...course(at('meadow', 'absence'), 2024, [hidden]),
  ...course(at('court', 'absence'), 2023, [60, 58.2], 64),
  ...course(at('willow', 'reading'), 2023, [-12.4, { value: -9.3, level: 3 }]),
  ...course(at('oak', 'reading'), 2023, [-40, { value: -55.5, level: 1 }]),
  ...course(at('aster', 'reading'), 2023, [20, { value: 24.9, level: 5 }]),
  ...course(at('summit', 'reading'), 2023, [5, null]),
  ...course(at('meadow', 'reading'), 2023, [3, { value: 3, level: 4 }]),
  ...course(at('summit', 'graduation'), 2023, [91, { value: 95, state: 'top-coded' }]),
  ...course(at('aster', 'graduation'), 2023, [88, 89.5]),
  ...course(at('court', 'graduation'), 2023, [48, 51], 40),
];

/** The county's feed. The arguments replace fields of it. */
export function countyFeed(more: Partial<Feed> = {}): Feed {
  return schoolFeed({
    title: 'River County (invented)',
    publisher: { name: 'River County', url: 'https://river.example' },
    organizations: countyOrganizations,
    groups,
    metrics: [absence, reading, graduation, climate],
    targets: [],
    observations: usual,
    ...more,
  });
}

/** A county with more schools than are on the page at once. */
export function manySchoolsFeed(count = 400): Feed {
  const schools = Array.from({ length: count }, (_, index): Organization => ({
    id: `school-${index + 1}`,
    kind: 'school',
    name: `School ${index + 1}`,
    parent: index % 2 === 0 ? 'valley' : 'hills',
    grades: ['K', '8'],
  }));
  return countyFeed({
    organizations: [...countyOrganizations.slice(0, 3), ...schools],
    observations: schools.flatMap(({ id }, index) => [
      ...course(at(id, 'absence'), 2023, [20, { value: (index * 7) % 50, level: 1 + (index % 5) }]),
      ...course(at(id, 'reading'), 2024, [index % 10 === 3 ? hidden : { value: ((index * 13) % 120) - 60 }]),
    ]),
  });
}

/** A county in which every number is hidden, small or a bound. */
export const guardedCountyFeed = (): Feed =>
  countyFeed({
    observations: [
      ...course(at('valley', 'absence'), 2024, [20.9], 4100),
      ...course(at('willow', 'absence'), 2024, [hidden]),
      ...course(at('oak', 'absence'), 2024, [{ ...hidden, state: 'suppressed-complementary' }]),
      ...course(at('aster', 'absence'), 2024, [{ value: 5, state: 'bottom-coded' }]),
      ...course(at('summit', 'absence'), 2024, [{ value: 28.6, count: 14 }]),
      ...course(at('meadow', 'absence'), 2024, [{ value: null, state: 'not-collected' }]),
    ],
  });
