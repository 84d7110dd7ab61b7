import type { ObservationState } from '../../feed/types.ts';

/** Fewest people behind a number that may be published, and that may carry a performance level. */
export const privacy = { minimumCount: 11, ratedCount: 30 };

/** What a file says about a number. */
export interface Published {
  value: number | undefined;
  count: number | undefined;
  says?: 'suppressed' | 'not-available' | 'small-group';
}

/** What may be said of it in a feed. */
export interface Protected {
  value: number | null;
  count: number | null;
  state: Extract<ObservationState, 'reported' | 'small-group' | 'suppressed' | 'not-applicable'>;
}

/**
 * Decides, once for all importers, what of a number may leave its file. Nothing of a group of fewer than 11 does, not
 * even its size, whatever the file says about its reliability. Undefined: the file calls a number sound and has none.
 */
export function protect({ value, count, says }: Published): Protected | undefined {
  if (count !== undefined && count > 0 && count < privacy.minimumCount)
    return { value: null, count: null, state: 'suppressed' };
  if (says === 'suppressed') return { value: null, count: null, state: 'suppressed' };
  if (count === 0 || says === 'not-available') return { value: null, count: null, state: 'not-applicable' };
  if (value === undefined) return undefined;
  const few = count === undefined ? says === 'small-group' : count < privacy.ratedCount;
  return { value, count: count ?? null, state: few ? 'small-group' : 'reported' };
}
