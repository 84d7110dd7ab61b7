import type { CellFault, FeedError, FeedErrorCode, FailureDetails, Unknown } from './feed-error.ts';
import { suggestion } from './suggestion.ts';
import { problemOf, show, type Problem } from './validate.ts';
import type { Violation } from './violations.ts';

type Explanations = { [Code in FeedErrorCode]: (detail: FailureDetails[Code]) => string };

/** Line and column (from 1) of a character position. */
function place(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Identifiers for a message: the likely one first, then a few to choose from. */
function unknownId({ attribute, asked, known }: Unknown): string {
  const advice = suggestion(asked, known);
  const some = known.slice(0, 8).join(', ');
  const more = known.length > 8 ? `, and ${known.length - 8} more` : '';
  return `${attribute}="${asked}" is not in the feed. ${advice ? `${advice} ` : ''}Known: ${some || 'none'}${more}.`;
}

/** A number of an observation may be one that must not be told, so only its type goes into a log. */
function typeOnly(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

function cellProblem({ row, column, found, expected }: CellFault): Problem {
  const named = expected.startsWith('the field');
  const path = named ? '/observations/fields' : `/observations/rows/${row}/${column}`;
  return { severity: 'error', path, found: named ? show(found) : typeOnly(found), expected };
}

function quietProblem(violation: Violation): Problem {
  const problem = problemOf(violation);
  const { path, keyword, value } = violation;
  const secret = path[0] === 'observations' && keyword !== 'required' && keyword !== 'additionalProperties';
  return secret && typeof value !== 'string' ? { ...problem, found: typeOnly(value) } : problem;
}

/** `at /metrics/0/unit: found "percnt", expected one of …` */
export function describe({ path, found, expected, advice }: Problem): string {
  return `at ${path}: found ${found}, expected ${expected}${advice ? ` (${advice})` : ''}`;
}

const explanations: Explanations = {
  'no-source': () => 'has neither src nor data. Set src to the address of a feed.',
  'not-found': ({ url, status }) => `${url} answered ${status}. Check the address in src.`,
  network: ({ url, status, reason }) =>
    status === undefined
      ? `${url} could not be reached (${reason}). Check the address, CORS, and connect-src of the page's policy.`
      : `${url} answered ${status}, also when asked again. The fault is with that server.`,
  timeout: ({ url, timeout }) => `${url} did not answer within ${timeout / 1000} seconds.`,
  'too-large': ({ url, limit }) => `${url} has more than ${limit} characters. Split the feed into parts.`,
  'not-json': ({ url, text, reason }) => {
    if (/^\s*</.test(text)) return `${url} is a web page (it begins with "<"), not JSON. Check the address in src.`;
    const position = /position (\d+)/.exec(reason);
    const where = position ? ` at ${place(text, Number(position[1]))}` : text.trim() ? '' : ': it is an empty file';
    return `${url} is not valid JSON${where} (${reason}). Check it with: vital-signs validate.`;
  },
  'wrong-version': ({ url, format }) =>
    `${url} has the format "${format}"; this version of the widgets reads "vital-signs/1". Update the script.`,
  invalid: ({ url, violations = [], cell, cause }) => {
    if (cause !== undefined)
      return `${url} could not be shown: ${cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)}`;
    const problems = [...violations.map(quietProblem), ...(cell ? [cellProblem(cell)] : [])];
    const shown = problems.slice(0, 5).map(describe).join('\n  ');
    const more = problems.length > 5 ? `\n  and ${problems.length - 5} more` : '';
    return `${url} is not a valid feed:\n  ${shown}${more}\nSee all with: vital-signs validate.`;
  },
  'unknown-organization': unknownId,
  'unknown-metric': unknownId,
  'unknown-group': unknownId,
  'unknown-period': unknownId,
};

/** A failure in a sentence or two for the webmaster: the thing, the place and the cure. */
export function explain(error: FeedError): string {
  return (explanations[error.code] as (detail: unknown) => string)(error.detail);
}

/** Tells the webmaster of fields that this version does not know: a slip of the pen, or a newer publisher. */
export function warnUnknown(url: string, unknown: readonly Violation[]): void {
  const shown = unknown.slice(0, 3).map((violation) => `\n  ${describe(problemOf(violation))}`);
  console.warn(`[vital-signs] ${url} has ${unknown.length} field(s) that this version does not know:${shown.join('')}`);
}
