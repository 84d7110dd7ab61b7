import type { Feed, Observation } from '../src/feed/types.ts';
import { school } from './school-feed.ts';

/** A charter school, an alternative school and a high school beside the school of the stories. */
const others: Feed['organizations'] = [
  { ...school, id: 'oak-grove', name: 'Oak Grove Charter School', charter: 'direct-funded', grades: ['K', '6'] },
  { ...school, id: 'elm-court', name: 'Elm Court School', alternative: true },
  { ...school, id: 'cedar-high', name: 'Cedar High School', grades: ['9', '12'] },
];

/** The same feed with schools that have the same numbers, a few points lower. */
export function besides(feed: Feed): Feed {
  const own = (feed.observations as Observation[]).filter(({ organization }) => organization === school.id);
  const shifted = others.flatMap(({ id }, index) =>
    own.map((one) => ({
      ...one,
      organization: id,
      value: typeof one.value === 'number' ? Number((one.value - 6 * (index + 1)).toFixed(1)) : one.value,
    })),
  );
  return {
    ...feed,
    organizations: [...feed.organizations, ...others],
    observations: [...(feed.observations as Observation[]), ...shifted],
  };
}
