import type { Feed, Metric, Observation, Organization } from '../src/feed/types.ts';
import { schoolFeed } from './school-feed.ts';

/** Counties for the strip of schools, invented: districts with their schools, a number for each. */

const state: Organization = { id: 'state', kind: 'state', name: 'State' };
const county: Organization = { id: 'county', kind: 'county', name: 'Poppy County Office', parent: 'state' };
const districts: Organization[] = [
  { id: 'valley', kind: 'district', name: 'Valley School District', parent: 'county' },
  { id: 'hills', kind: 'district', name: 'Hills School District', parent: 'county' },
];

const firsts = ['Willow', 'Cedar', 'Maple', 'Juniper', 'Alder', 'Laurel', 'Aspen', 'Hazel', 'Sorrel', 'Fennel'];
const lasts = ['Creek', 'Grove', 'Ridge', 'Bend', 'Park', 'Lake', 'Hill', 'Field', 'Spring', 'Point'];

const absence: Metric = { ...schoolFeed().metrics[0]!, id: 'absence' };
const reading: Metric = {
  id: 'reading',
  name: { en: 'Reading', es: 'Lectura' },
  unit: 'points',
  better: 'higher',
  source: { name: 'State dashboard', url: 'https://dashboard.example' },
};

export const latest = '2024-25';

function schoolAt(index: number): Organization {
  const name = `${firsts[index % 10]!} ${lasts[Math.floor(index / 10) % 10]!}`;
  return {
    id: `s${index}`,
    kind: 'school',
    name: index < 100 ? `${name} School` : `${name} School ${Math.floor(index / 100) + 1}`,
    parent: districts[index % 2]!.id,
    grades: index % 3 === 0 ? ['9', '12'] : ['K', '6'],
    ...(index % 7 === 3 ? { charter: 'direct-funded' as const } : {}),
  };
}

/** A value in percent that looks like one of many schools, the same at every call. */
function valueAt(index: number): number {
  const wave = Math.sin(index * 12.9898) + Math.sin(index * 78.233) + Math.sin(index * 37.719);
  return Math.round(10 * Math.max(0.4, 22 + 8 * wave + (index % 11 === 0 ? 12 : 0))) / 10;
}

export function observation(organization: string, value: number, more: Partial<Observation> = {}): Observation {
  return { organization, metric: 'absence', period: latest, value, count: 240, ...more };
}

const above: Observation[] = [
  observation('valley', 21.2, { count: 9100 }),
  observation('hills', 24.8, { count: 8700 }),
  observation('county', 23.1, { count: 17_900 }),
  observation('state', 20.4, { count: 900_000 }),
];

/** A county with as many schools. The arguments replace fields of the feed. */
export function countyFeed(count: number, more: Partial<Feed> = {}): Feed {
  const schools = Array.from({ length: count }, (_, index) => schoolAt(index));
  return schoolFeed({
    title: 'Poppy County (invented)',
    publisher: { name: 'Poppy County Office' },
    organizations: [state, county, ...districts, ...schools],
    metrics: [absence, reading],
    targets: [],
    observations: [
      ...above,
      ...schools.flatMap(({ id }, index) => [
        observation(id, valueAt(index), index % 13 === 5 ? { count: 19, state: 'small-group' } : {}),
        observation(id, Math.round(10 * (valueAt(index) - 22)) / 2, { metric: 'reading' }),
      ]),
    ],
    ...more,
  });
}

const court: Organization[] = ['Poppy Court School', 'Second Chance Academy', 'Bridge School'].map((name, index) => ({
  id: `court${index}`,
  kind: 'school',
  name,
  parent: 'county',
  alternative: true,
}));

/** Alternative schools beside the others, some of them without a number that may be shown. */
export function alternativeCountyFeed(): Feed {
  const feed = countyFeed(40);
  return {
    ...feed,
    organizations: [...feed.organizations, ...court],
    observations: [
      ...(feed.observations as Observation[]),
      observation('court0', 54.2, { count: 61 }),
      observation('court1', 61.9, { count: 44 }),
      observation('court2', 0, { value: null, count: null, state: 'suppressed' }),
    ],
  };
}

/** Every way not to have an exact number. */
export function suppressedCountyFeed(): Feed {
  const states = ['suppressed', 'suppressed-complementary', 'not-applicable', 'not-collected', 'pending'] as const;
  const feed = countyFeed(30);
  const told = (feed.observations as Observation[]).map((one): Observation => {
    const index = Number(/^s(\d+)$/.exec(one.organization)?.[1] ?? 99);
    if (one.metric !== 'absence' || index > 7) return one;
    if (index === 6) return { ...one, value: 5, state: 'bottom-coded' };
    if (index === 7) return { ...one, value: 95, state: 'top-coded' };
    const { value: _, count: _count, ...rest } = one;
    return { ...rest, state: states[index % 5]! };
  });
  return { ...feed, observations: told };
}

/** Four schools were last counted a year before. */
export function missingCountyFeed(): Feed {
  const feed = countyFeed(30);
  const told = (feed.observations as Observation[]).map((one): Observation =>
    /^s[0-3]$/.test(one.organization) ? { ...one, period: '2023-24' } : one,
  );
  return { ...feed, observations: told };
}

export function breakCountyFeed(): Feed {
  return countyFeed(30, {
    notes: [{ metric: 'absence', period: latest, kind: 'break', text: 'Absences are counted in a new way.' }],
  });
}

/** One school with a number. */
export function oneSchoolFeed(): Feed {
  return countyFeed(3, { observations: [observation('s0', 19.7)] });
}

const long = 'Comprehensive Interdisciplinary Community Academy of Antidisestablishmentarianism and Telecommunications';

export function longCountyFeed(): Feed {
  const feed = countyFeed(30);
  return {
    ...feed,
    organizations: feed.organizations.map((one) => ({ ...one, name: `${long}, ${one.id}` })),
    metrics: feed.metrics.map((metric) => ({ ...metric, name: `${long} rate`, question: `${long}?` })),
    notes: [{ period: latest, kind: 'caution', text: `${long}.` }],
  };
}
