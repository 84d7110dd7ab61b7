import type { Violation } from './violations.ts';

/** What a failure was about. Only facts: `explain` makes the sentences, in a chunk that a working page never loads. */
export interface FailureDetails {
  'no-source': Record<string, never>;
  'not-found': { url: string; status: number };
  network: { url: string; status?: number; reason?: string };
  timeout: { url: string; timeout: number };
  'too-large': { url: string; limit: number };
  'not-json': { url: string; text: string; reason: string };
  'wrong-version': { url: string; format: string };
  invalid: { url: string; violations?: Violation[]; cell?: CellFault; cause?: unknown };
  'unknown-organization': Unknown;
  'unknown-metric': Unknown;
  'unknown-group': Unknown;
  'unknown-period': Unknown;
}

/** A cell of a table of observations that is not of its column's type. */
export interface CellFault {
  row: number;
  column: number;
  found: unknown;
  expected: string;
}

/** An identifier that was asked for, and those that there are. */
export interface Unknown {
  attribute: string;
  asked: string;
  known: readonly string[];
}

export type FeedErrorCode = keyof FailureDetails;

/**
 * Why a feed could not be used. `code` picks the calm sentence for the reader; `explain(error)` tells the webmaster the
 * thing, the place and the cure.
 */
export class FeedError<Code extends FeedErrorCode = FeedErrorCode> extends Error {
  readonly code: Code;
  readonly detail: FailureDetails[Code];

  constructor(code: Code, detail: FailureDetails[Code]) {
    super(code);
    this.name = 'FeedError';
    this.code = code;
    this.detail = detail;
  }
}
