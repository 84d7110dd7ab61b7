import { FeedError, type CellFault } from './feed-error.ts';
import { feedRules, part as partRules } from './rules.ts';
import type { Feed, FeedPart, Observations } from './types.ts';
import { violations, type Violation } from './violations.ts';

const needs = ['organization', 'metric', 'period'] as const;
const textFields = new Set(['organization', 'metric', 'group', 'period', 'state']);

/** A table of rows says its types only in `fields`, which a schema cannot follow: checked here, cell by cell. */
function tableFault(observations: Observations): CellFault | undefined {
  if (Array.isArray(observations)) return undefined;
  const { fields, rows } = observations;
  const types = fields.map((field) =>
    textFields.has(field) ? 'string' : field === 'distribution' ? 'numbers' : 'number',
  );
  const needed = needs.find((field) => !fields.includes(field));
  if (needed) return { row: 0, column: 0, found: fields, expected: `the field "${needed}"` };
  const neededColumns = needs.map((field) => fields.indexOf(field));
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    const absent = neededColumns.find((column) => (cells[column] ?? null) === null);
    if (absent !== undefined) return { row, column: absent, found: null, expected: 'string' };
    for (let column = 0; column < cells.length; column++) {
      const cell: unknown = cells[column];
      const expected = types[column] ?? 'no further cell';
      if (cell !== null && !isOf(cell, expected)) return { row, column, found: cell, expected };
    }
  }
  return undefined;
}

function isOf(cell: unknown, expected: string): boolean {
  if (expected === 'numbers') return Array.isArray(cell) && cell.every(Number.isFinite);
  return expected === 'number' ? Number.isFinite(cell) : typeof cell === expected;
}

/** Refuses what is no feed or part with a FeedError; returns the fields that are merely unknown. */
export function checkDocument(document: unknown, url: string, part: boolean): Violation[] {
  const format = (document as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && /^vital-signs\/(?!1$)/.test(format))
    throw new FeedError('wrong-version', { url, format });
  const found = violations(document, part ? partRules : feedRules);
  const unknown = found.filter(({ keyword }) => keyword === 'additionalProperties');
  const errors = found.filter(({ keyword }) => keyword !== 'additionalProperties');
  if (errors.length > 0) throw new FeedError('invalid', { url, violations: errors });
  const cell = tableFault((document as FeedPart).observations);
  if (cell) throw new FeedError('invalid', { url, cell });
  return unknown;
}

/**
 * Accepts a document as a feed, or throws a FeedError that holds what is wrong and where.
 * Fields that are merely unknown are returned: a newer publisher must not break an older page.
 */
export function checkFeed(document: unknown, url: string): { feed: Feed; unknown: Violation[] } {
  const unknown = checkDocument(document, url, false);
  return { feed: document as Feed, unknown };
}

/** The same for a part file. */
export function checkPart(document: unknown, url: string): { part: FeedPart; unknown: Violation[] } {
  const unknown = checkDocument(document, url, true);
  return { part: document as FeedPart, unknown };
}
