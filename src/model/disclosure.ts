import type { Metric, Observation, ObservationState, Privacy } from '../feed/types.ts';
import { isClose, rangeOf } from './margin.ts';
import { rounded } from './metric.ts';

/**
 * The one place where it is decided what may be shown. Everything behind this file sees cells, never observations:
 * a hidden cell has a reason and no numbers, so a template, a tooltip or a file cannot leak what is not there.
 */
export interface Thresholds {
  /** Fewest people behind a number that may be shown. */
  minimumCount: number;
  /** Fewest people behind a number that may carry a level, an interval claim or a distribution. */
  ratedCount: number;
}

export type HiddenState =
  | 'suppressed'
  | 'suppressed-complementary'
  | 'not-applicable'
  | 'not-rated'
  | 'not-collected'
  | 'pending'
  | 'missing'
  | 'rated';

/** A cell without numbers. `missing` means that the feed has no row; `rated` that it has a level and no value. */
export interface HiddenCell {
  shown: false;
  state: HiddenState;
  /** Published rank on the metric's scale; only of a cell that is rated. */
  level?: number;
}

export interface ShownCell {
  shown: true;
  /** In the metric's unit. For a coded cell, the bound that the true value is beyond. */
  value: number;
  /** The value is only known to be above or below the one given. */
  coded?: 'above' | 'below';
  /** Between the two thresholds: shown without a level. */
  small: boolean;
  /** How many people stand behind the value; responses for a survey. */
  count?: number;
  /** Published rank on the metric's scale. */
  level?: number;
  survey?: SurveyCell;
}

/** What is known about the answering of a survey. Rates and shares are in percent. */
export interface SurveyCell {
  responses?: number;
  invited?: number;
  responseRate?: number;
  /** Share of each answer option; absent for small groups, where one answer could be one person, and coded values. */
  distribution?: number[];
}

export type Cell = ShownCell | HiddenCell;

/** Of an observation, or of a cell. */
type State = ObservationState | HiddenState;

const protectedStates = new Set<State>(['suppressed', 'suppressed-complementary']);
const emptyStates = new Set<State>(['not-applicable', 'not-collected', 'pending']);
const knownStates = new Set<State>([
  ...protectedStates,
  ...emptyStates,
  'reported',
  'small-group',
  'top-coded',
  'bottom-coded',
  'not-rated',
]);

/** Thresholds of a feed; a feed that says nothing gets the field's usual ones. */
export function thresholds(privacy: Privacy | undefined): Thresholds {
  const minimumCount = privacy?.minimumCount ?? 11;
  return { minimumCount, ratedCount: Math.max(minimumCount, privacy?.ratedCount ?? 30) };
}

function hidden(state: HiddenState): HiddenCell {
  return { shown: false, state };
}

function number(value: number | null | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/**
 * The fewest people that an observation says are behind its value. Nobody answers who was not asked, so a survey is
 * also as small as the number asked, and as the number that the response rate makes of it.
 */
function fewestPeople(observation: Observation): number | undefined {
  const invited = number(observation.invited);
  const rate = number(observation.responseRate);
  const computed = invited !== undefined && rate !== undefined ? Math.round((invited * rate) / 100) : undefined;
  const counts = [number(observation.count), number(observation.responses) ?? computed, invited];
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** `exact` is false where all answers together would tell what the value must not: for small groups and coded values. */
function surveyOf(observation: Observation, exact: boolean): SurveyCell | undefined {
  const responses = number(observation.responses);
  const invited = number(observation.invited);
  const computed = responses !== undefined && invited ? (100 * responses) / invited : undefined;
  const responseRate = number(observation.responseRate) ?? computed;
  const distribution = exact && Array.isArray(observation.distribution) ? [...observation.distribution] : undefined;
  if (responses === undefined && responseRate === undefined && !distribution) return undefined;
  return { responses, invited, responseRate, distribution };
}

/**
 * What of an observation may be shown. A state that is not known hides the cell: when in doubt, protect. Of a rating, only
 * the level is; of anything else, a level without its value is not, because a value may be blank to protect somebody.
 */
export function disclose(
  observation: Observation | undefined,
  { minimumCount, ratedCount }: Thresholds,
  isRating = false,
): Cell {
  if (!observation) return hidden('missing');
  const state = observation.state ?? 'reported';
  if (!knownStates.has(state)) return hidden('suppressed');
  if (protectedStates.has(state) || emptyStates.has(state)) return hidden(state as HiddenState);

  const fewest = fewestPeople(observation);
  if (fewest === 0) return hidden('not-applicable');
  if (fewest !== undefined && fewest < minimumCount) return hidden('suppressed');

  const value = number(observation.value);
  const small = state === 'small-group' || (fewest !== undefined && fewest < ratedCount);
  const level = small || state === 'not-rated' ? undefined : number(observation.level);
  if (isRating && level !== undefined) return { ...hidden('rated'), level };
  if (isRating || value === undefined) return hidden(state === 'not-rated' ? 'not-rated' : 'missing');

  const cell: ShownCell = { shown: true, value, small };
  if (state === 'top-coded') cell.coded = 'above';
  if (state === 'bottom-coded') cell.coded = 'below';
  const count = number(observation.responses) ?? number(observation.count);
  if (count !== undefined) cell.count = count;
  if (level !== undefined) cell.level = level;
  const survey = surveyOf(observation, !small && !cell.coded);
  if (survey) cell.survey = survey;
  return cell;
}

/** True for a cell that is hidden because its number would give somebody away. */
export function isProtected(cell: Cell): boolean {
  return !cell.shown && protectedStates.has(cell.state);
}

/** `close` marks a change of a rate that is within the margin of error. */
export type Change =
  { known: true; by: number; close: boolean } | { known: false; reason: 'break' | 'no-prior' | 'hidden' | 'coded' };

/**
 * The change between two disclosed cells. The published change is preferred, because it comes from unrounded values;
 * it is withheld where the earlier cell is protected, since value and change together would reveal it.
 */
export function discloseChange(
  metric: Metric,
  cell: Cell,
  before: Cell,
  published: number | null | undefined,
  broken: boolean,
): Change {
  if (!cell.shown) return { known: false, reason: 'hidden' };
  if (broken) return { known: false, reason: 'break' };
  if (isProtected(before)) return { known: false, reason: 'hidden' };
  if (cell.coded || (before.shown && before.coded)) return { known: false, reason: 'coded' };
  const by = number(published) ?? (before.shown ? rounded(metric, cell.value - before.value) : undefined);
  if (by === undefined) return { known: false, reason: 'no-prior' };
  return { known: true, by, close: isClose(rangeOf(metric, cell, before)) };
}
