/**
 * Why a feed could not be used, in the two voices that need it: `code` picks the calm sentence for the reader,
 * `message` tells the webmaster the thing, the place and the cure.
 */
export type FeedErrorCode =
  | 'no-source'
  | 'not-found'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'wrong-version'
  | 'invalid'
  | 'unknown-organization'
  | 'unknown-metric'
  | 'unknown-group'
  | 'unknown-period';

export class FeedError extends Error {
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
  }
}
