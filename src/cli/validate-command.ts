import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { feedRules } from '../feed/rules.ts';
import type { Feed } from '../feed/types.ts';
import { validate } from '../feed/validate.ts';
import { partFiles } from './feed-files.ts';
import { oneFile } from './one-file.ts';
import { amount, type Output } from './output.ts';
import { readJson } from './read-json.ts';
import { checkFeed, type Checked, type Summary } from './validate/check-feed.ts';
import { checkPart, checkParts, isPart } from './validate/check-parts.ts';
import { printProblems } from './validate/print-problems.ts';

export const validateHelp = `vital-signs validate FILE

Checks a feed: its shape, what it means, and all its parts. Exit code 1 when there is any error. FILE may also be a
part of a feed, or a directory with a feed.json.

  --format text|json   how to print the problems (default: text)`;

/** `vital-signs validate`. Prints every problem with its severity, path, what was found and expected, and advice. */
export async function validateCommand(words: string[], out: Output): Promise<number> {
  const asked = oneFile(words, validateHelp, out);
  if (!asked) return 0;
  const { file: named, format } = asked;
  const isDirectory = await stat(named).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isDirectory ? join(named, 'feed.json') : named;
  const { kind, problems, errors, warnings, summary } = await check(file);
  if (format === 'json')
    out.print(JSON.stringify({ file, kind, valid: errors === 0, errors, warnings, summary, problems }, null, 2));
  else {
    out.print(kind === 'feed' ? file : `${file} (${kind})`);
    printProblems(problems, (line) => out.print(line));
    if (summary) out.print(sentence(summary));
    out.print(`${amount(errors, 'error')}, ${amount(warnings, 'warning')}`);
  }
  return errors > 0 ? 1 : 0;
}

/** What a file is: all of a feed, an index with its parts, or one of those parts. */
type Kind = 'feed' | 'index' | 'part';

async function check(file: string): Promise<Checked & { kind: Kind }> {
  const document = await readJson(file);
  if (isPart(document)) return { kind: 'part', ...checkPart(document, await indexOf(file)) };
  const checked = checkFeed(document);
  const { parts } = (document ?? {}) as Partial<Feed>;
  if (!Array.isArray(parts) || parts.length === 0) return { kind: 'feed', ...checked };
  // Parts of an index whose own shape is broken cannot be found; what is wrong with their names is told there.
  if (checked.problems.some(({ kind, unknown }) => kind.startsWith('shape') && !unknown))
    return { kind: 'index', ...checked };
  const ofParts = await checkParts(document as Feed, dirname(file));
  return {
    kind: 'index',
    problems: [...checked.problems, ...ofParts.problems],
    errors: checked.errors + ofParts.errors,
    warnings: checked.warnings + ofParts.warnings,
    summary: ofParts.summary,
  };
}

/** Folders above a part in which its index is looked for. */
const mostAbove = 4;

/** The index that names a part file: a feed.json in a folder above it. */
async function indexOf(file: string): Promise<Feed | undefined> {
  let directory = dirname(resolve(file));
  for (let above = 0; above < mostAbove; above++, directory = dirname(directory)) {
    const index = await readJson(join(directory, 'feed.json')).catch(() => undefined);
    if (index === undefined || validate(index, feedRules).some(({ unknown }) => !unknown)) continue;
    const names = partFiles(index as Feed, directory).map(({ path }) => relative(path, resolve(file)));
    if (names.includes('')) return index as Feed;
  }
  return undefined;
}

function sentence({ organizations, metrics, observations, suppressed }: Summary): string {
  const things = [
    amount(organizations, 'organization'),
    amount(metrics, 'metric'),
    amount(observations, 'observation'),
  ];
  return `${things.join(', ')}, ${amount(suppressed, 'suppressed', 'suppressed')}`;
}
