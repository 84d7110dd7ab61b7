import { FeedError } from './feed-error.ts';
import { feedRules } from './rules.ts';
import type { Feed, FeedPart, Observations } from './types.ts';
import { show, validate, type Problem } from './validate.ts';

const textFields = new Set(['organization', 'metric', 'group', 'period', 'state']);

/** A table of rows says its types only in `fields`, which a schema cannot follow: checked here, cell by cell. */
function checkTable(observations: Observations): Problem | undefined {
  if (Array.isArray(observations)) return undefined;
  const { fields, rows } = observations;
  for (const needed of ['organization', 'metric', 'period'] as const) {
    if (fields.includes(needed)) continue;
    return {
      severity: 'error',
      path: '/observations/fields',
      found: fields.join(', '),
      expected: `the field "${needed}"`,
    };
  }
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    for (let column = 0; column < Math.max(row.length, fields.length); column++) {
      const cell: unknown = row[column];
      const field = fields[column];
      if (cell === null || (cell === undefined && field)) continue;
      const expected = !field
        ? 'no further cell'
        : textFields.has(field)
          ? 'string'
          : field === 'distribution'
            ? 'object'
            : 'number';
      if (typeof cell === expected) continue;
      return { severity: 'error', path: `/observations/rows/${index}/${column}`, found: show(cell), expected };
    }
  }
  return undefined;
}

/** `at /metrics/0/unit: found "percnt", expected one of …` */
export function describe({ path, found, expected, advice }: Problem): string {
  return `at ${path}: found ${found}, expected ${expected}${advice ? ` (${advice})` : ''}`;
}

function checkDocument(document: unknown, name: string, part: boolean): Problem[] {
  const format = (document as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && /^vital-signs\/(?!1$)/.test(format))
    throw new FeedError(
      'wrong-version',
      `${name} has the format "${format}"; this version of the widgets reads "vital-signs/1". Update the script.`,
    );
  const problems = validate(document, part ? feedRules.$defs!['part']! : feedRules, feedRules);
  const errors = problems.filter((problem) => !problem.unknown);
  if (errors.length === 0) {
    const cell = checkTable((document as FeedPart).observations);
    if (cell) errors.push(cell);
  }
  if (errors.length > 0) {
    const shown = errors.slice(0, 5).map(describe).join('\n  ');
    const more = errors.length > 5 ? `\n  and ${errors.length - 5} more` : '';
    throw new FeedError(
      'invalid',
      `${name} is not a valid feed:\n  ${shown}${more}\nSee all with: vital-signs validate.`,
    );
  }
  return problems;
}

/**
 * Accepts a document as a feed, or throws a FeedError that names what is wrong and where.
 * Fields that are merely unknown are returned as problems: a newer publisher must not break an older page.
 */
export function checkFeed(document: unknown, name: string): { feed: Feed; unknown: Problem[] } {
  const unknown = checkDocument(document, name, false);
  return { feed: document as Feed, unknown };
}

/** The same for a part file. */
export function checkPart(document: unknown, name: string): { part: FeedPart; unknown: Problem[] } {
  const unknown = checkDocument(document, name, true);
  return { part: document as FeedPart, unknown };
}
