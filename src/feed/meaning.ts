import { checkCatalogue } from './meaning-catalogue.ts';
import { Findings, type MeaningProblem } from './meaning-findings.ts';
import { checkObservations } from './meaning-observations.ts';
import { observationTable } from './meaning-table.ts';
import type { Feed } from './types.ts';

export type { MeaningProblem } from './meaning-findings.ts';

/**
 * What is wrong with a feed whose shape is valid: ids that point to nothing, two observations of one thing, numbers that
 * cannot be, and above all numbers that would tell what the feed hides. Errors and warnings, at most `limit` of each
 * kind; the last one of a longer list carries the `total` of its kind.
 */
export function checkMeaning(feed: Feed, limit = 20): MeaningProblem[] {
  const findings = new Findings(limit);
  const catalogue = checkCatalogue(feed, findings);
  const table = observationTable(feed.observations, findings);
  if (table) checkObservations(feed, table, catalogue, findings);
  return findings.problems();
}
