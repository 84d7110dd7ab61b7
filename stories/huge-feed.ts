import type { Feed, Group, Metric, Observation, Organization } from '../src/feed/types.ts';
import { absence, climate, course, groups, schoolFeed, survey } from './school-feed.ts';

const measures = Array.from({ length: 60 }, (_, index): Metric => ({
  ...absence,
  id: `measure-${index + 1}`,
  name: `Measure ${index + 1}`,
  question: undefined,
  goal: `goal-${(index % 6) + 1}`,
}));

const manyGroups = Array.from({ length: 40 }, (_, index): Group => ({
  id: `group-${index + 1}`,
  name: `Group ${index + 1}`,
  family: 'program',
}));

const districts = Array.from({ length: 40 }, (_, index): Organization => ({
  id: `district-${index + 1}`,
  kind: 'district',
  name: `District ${index + 1}`,
  parent: 'county',
}));

const schools = Array.from({ length: 2000 }, (_, index): Organization => ({
  id: `school-${index + 1}`,
  kind: 'school',
  name: `School ${index + 1}`,
  parent: districts[index % districts.length]!.id,
  grades: index % 3 === 0 ? ['9', '12'] : ['K', '8'],
  ...(index % 7 === 3 ? { charter: 'direct-funded' as const } : {}),
}));

/** A share that differs from place to place, and is the same at every call. */
const share = (seed: number): number => Math.round(10 * (25 + 20 * Math.sin(seed * 12.9898))) / 10;

const level = (seed: number): number => 1 + (seed % 5);

/** The first school with everything: 15 years, 40 groups, 60 measures and a survey. */
function whole({ id }: Organization): Observation[] {
  const years = (seed: number): number[] => Array.from({ length: 15 }, (_, year) => share(seed + year));
  return [
    ...measures.flatMap(({ id: metric }, index) => course({ organization: id, metric }, 2010, years(index), 1200)),
    ...manyGroups.flatMap(({ id: group }, index) =>
      course({ organization: id, metric: 'measure-1', group }, 2010, years(100 + index), 90),
    ),
    ...course({ organization: id, metric: 'climate', group: 'families' }, 2023, [survey(80), survey(84)]),
  ];
}

/** Far more than a widget is made for: 2,000 schools in 40 districts, 60 measures, 40 groups, 15 years. */
export function hugeFeed(): Feed {
  const [first, ...others] = schools;
  const latest = others.flatMap(({ id }, index) =>
    measures
      .slice(0, 4)
      .flatMap(({ id: metric }, place) =>
        course({ organization: id, metric }, 2023, [
          share(index + place),
          { value: share(index + 7 * place), level: level(index + place) },
        ]),
      ),
  );
  const above = districts.flatMap(({ id }, index) =>
    course({ organization: id, metric: 'measure-1' }, 2023, [share(index), share(index + 1)], 9000),
  );
  return schoolFeed({
    title: 'A county without end (invented)',
    organizations: [...schools, ...districts, { id: 'county', kind: 'county', name: 'Endless County' }],
    groups: [...groups, ...manyGroups],
    goals: Array.from({ length: 6 }, (_, index) => ({ id: `goal-${index + 1}`, name: `Goal ${index + 1}` })),
    metrics: [...measures, { ...climate, goal: 'goal-1' }],
    targets: [{ metric: 'measure-1', value: 15, label: 'Plan goal' }],
    observations: [...whole(first!), ...latest, ...above],
  });
}
