import { dirname } from 'node:path';
import { eachObservation } from '../feed/observations.ts';
import { feedRules, part as partRules } from '../feed/rules.ts';
import type { Feed, FeedPart, Observation } from '../feed/types.ts';
import { validate } from '../feed/validate.ts';
import { Failure } from './failure.ts';
import { partFiles } from './feed-files.ts';
import { oneFile } from './one-file.ts';
import { amount, type Output } from './output.ts';
import { audit, type Audit, type Checked } from './protect/audit.ts';
import { findingOf, subtractionsOf } from './protect/explain.ts';
import { nameOf } from './protect/published.ts';
import { readJson } from './read-json.ts';

export const auditHelp = `vital-signs audit FILE

Tries to find what a feed hides, by calculating with everything that it tells: groups of a family, schools of a
district, metrics and years that count the same people. FILE is a feed, or the index of a published folder.
Prints each cell that can be found with the subtraction that finds it, and never the result.
Exit code 1 when there is any.

  --format text|json   how to print the findings (default: text)`;

/** `vital-signs audit`. Prints each recoverable cell, what was checked, and which sums do not hold. */
export async function auditCommand(words: string[], out: Output): Promise<number> {
  const asked = oneFile(words, auditHelp, out);
  if (!asked) return 0;
  const { file, format } = asked;
  const feed = await readShaped<Feed>(file, feedRules);
  const cells: Observation[] = [...eachObservation(feed.observations)];
  for (const { path } of partFiles(feed, dirname(file)))
    for (const one of eachObservation((await readShaped<FeedPart>(path, partRules)).observations)) cells.push(one);
  const result = await audit({ ...feed, cells });
  const recoverable = new Set(result.exposures.flatMap((exposure) => exposure.cells)).size;
  if (format === 'json') out.print(JSON.stringify(asJson(file, result, recoverable), null, 2));
  else print(file, result, recoverable, out);
  return recoverable > 0 ? 1 : 0;
}

async function readShaped<Document>(file: string, rules: typeof feedRules): Promise<Document> {
  const document = await readJson(file);
  const faults = validate(document, rules).filter(({ unknown }) => !unknown);
  if (faults.length > 0)
    throw new Failure(...faults.map(({ path, found, expected }) => ({ file, found: `${found} at ${path}`, expected })));
  return document as Document;
}

function asJson(file: string, { exposures, checked, reader }: Audit, recoverable: number): unknown {
  return {
    file,
    recoverable,
    checked,
    findings: exposures.map((exposure) => ({
      kind: exposure.kind,
      cells: exposure.cells.map(nameOf),
      says: findingOf(exposure),
      subtractions: subtractionsOf(exposure, reader),
    })),
  };
}

function print(file: string, { exposures, checked, reader }: Audit, recoverable: number, out: Output): void {
  out.print(file);
  for (const exposure of exposures) {
    out.print(`${exposure.cells.map(nameOf).join(', ')}: ${findingOf(exposure)}`);
    for (const sum of subtractionsOf(exposure, reader)) out.print(`  ${sum}`);
  }
  for (const line of checkedLines(checked)) out.print(line);
  out.print(amount(recoverable, 'recoverable cell'));
}

function* checkedLines({ observations, hidden, blocks, tied, sums, linked }: Checked): Generator<string> {
  yield `checked ${amount(observations, 'observation')}, ${amount(hidden, 'hidden cell')} in ${amount(blocks, 'block')}, ${amount(tied, 'block')} of several sums`;
  for (const [standing, count] of Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)))
    yield `  ${standing}: ${amount(count, 'sum')}`;
  yield `  ${amount(linked, 'pair')} of tables that count the same people`;
}
