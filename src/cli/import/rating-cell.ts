import { everyone } from '../../feed/observations.ts';
import type { ObservationState } from '../../feed/types.ts';
import type { Cell } from './cells.ts';

/** A cell that has a level of a scale and no number. */
export function ratingCell(facts: {
  organization: string;
  metric: string;
  period: string;
  level: number | null;
  state: ObservationState;
}): Omit<Cell, 'file' | 'line'> {
  return {
    ...facts,
    group: everyone,
    value: null,
    count: null,
    change: null,
    responses: null,
    responseRate: null,
    prior: false,
  };
}
