import { protectedStates } from '../../feed/meaning-numbers.ts';
import { everyone } from '../../feed/observations.ts';
import type { Feed, Metric, ObservationState } from '../../feed/types.ts';

/** What a reader sees of one number. Cells of an import and observations of a feed both are such. */
export interface PublishedCell {
  organization: string;
  metric: string;
  group?: string;
  period: string;
  value?: number | null;
  count?: number | null;
  responses?: number | null;
  state?: ObservationState;
}

/** All that is published together: what a reader may calculate with. */
export interface Published<Cell extends PublishedCell = PublishedCell> extends Pick<
  Feed,
  'organizations' | 'groups' | 'metrics' | 'privacy'
> {
  cells: Cell[];
}

/** The groups of these families add up to everyone. */
export const addingFamilies = ['race-ethnicity', 'gender', 'grade'] as const;

export function isHidden({ state }: PublishedCell): boolean {
  return protectedStates.has(state ?? 'reported');
}

export function groupOf({ group }: PublishedCell): string {
  return group ?? everyone;
}

/** How many people a published cell says it is about; undefined where it says nothing. */
export function peopleOf(cell: PublishedCell, metric: Metric | undefined): number | undefined {
  if (isHidden(cell)) return undefined;
  if (cell.state === 'not-applicable') return 0;
  const people = cell.count ?? cell.responses ?? (metric?.unit === 'count' ? cell.value : undefined);
  return people ?? undefined;
}

/** `34674390000000 chronic-absenteeism HI 2023-24`: how reports call a cell. */
export function nameOf(cell: PublishedCell): string {
  return `${cell.organization} ${cell.metric} ${groupOf(cell)} ${cell.period}`;
}

/** In the order of organizations, metrics, groups and years as text: the same for every order of the files. */
export function byName(a: PublishedCell, b: PublishedCell): number {
  const [first, second] = [nameOf(a), nameOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
