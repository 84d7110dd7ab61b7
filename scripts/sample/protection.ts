import { suppressComplementary } from '../../src/cli/protect/complementary.ts';
import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import type { Feed, Observation, Organization } from '../../src/feed/types.ts';
import { ids } from './organizations.ts';

/** The thresholds of the sample feed. */
export const privacy = { minimumCount: 11, ratedCount: 30 };

/** Whether a group is hidden for its own size. */
export function isFew(people: number): boolean {
  return people > 0 && people < privacy.minimumCount;
}

/**
 * The organizations as somebody sees them who has read the feed's note that the direct-funded charter is not counted in
 * the district. By the numbers alone, the schools are more than the district, and nobody could calculate with them.
 */
export function asCounted(organizations: Organization[]): Organization[] {
  return organizations.map((one) => (one.id === ids.academy ? { ...one, parent: undefined } : one));
}

/** The schools of the sample add up to the last student, so that the district's number of a group is soon the cheapest to hide. */
const patience = { parts: 1, totals: 12 };

/**
 * Hides what arithmetic would tell, as an import does, for readers of the numbers and for readers of the notes.
 * `counted` gives the organizations as their numbers add up.
 */
export async function protect(
  observations: Observation[],
  frame: Omit<Feed, 'observations'>,
  counted = asCounted,
): Promise<Observation[]> {
  const cells = observations.map((one) => ({ ...one })) as HidableCell[];
  await suppressComplementary({ ...frame, organizations: counted(frame.organizations), cells }, patience);
  await suppressComplementary({ ...frame, cells }, patience);
  const byPlace = new Map(cells.map((cell) => [placeOf(cell, cell.period), cell]));
  for (const cell of cells) {
    const before = byPlace.get(placeOf(cell, yearBefore(cell.period)));
    // A change beside a value tells the value before it.
    if (before?.state?.startsWith('suppressed') || before?.state?.endsWith('coded')) cell.change = null;
  }
  return cells.map(told);
}

function placeOf({ organization, metric, group }: HidableCell, period: string): string {
  return [organization, metric, group, period].join(' ');
}

/** `2022-23` for `2023-24`. */
function yearBefore(period: string): string {
  const year = Number(period.slice(0, 4));
  return `${year - 1}-${String(year).slice(2)}`;
}

/** Without the fields that say nothing. */
function told(cell: HidableCell): Observation {
  return Object.fromEntries(
    Object.entries(cell).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Observation;
}
