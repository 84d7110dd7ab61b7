import type { Observation, Observations } from './types.ts';

/** Every observation of either form, one after the other, without copying a table into objects all at once. */
export function* eachObservation(observations: Observations): Generator<Observation> {
  if (Array.isArray(observations)) {
    yield* observations;
    return;
  }
  const { fields, rows } = observations;
  for (const row of rows) {
    const observation: Record<string, unknown> = {};
    for (let column = 0; column < fields.length; column++) {
      const cell = row[column];
      if (cell !== null && cell !== undefined) observation[fields[column]!] = cell;
    }
    yield observation as unknown as Observation;
  }
}

/** The group of everyone, which an observation without a group is about. */
export const everyone = 'ALL';
