import { createReadStream } from 'node:fs';
import { Failure, fileFault } from '../failure.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** What has to be known of a text file before it is parsed. */
export interface TextFile {
  path: string;
  encoding: 'utf-8' | 'windows-1252';
  delimiter: ',' | '\t' | ';' | '^' | '|';
  /** The first line that is longer than any row may be, from 1. */
  longLine?: number;
}

/** Bytes of the longest row that is taken for one. */
export const longestRow = 65_536;

function delimiterOf(header: string): TextFile['delimiter'] {
  const counts = ([',', '\t', ';', '^', '|'] as const).map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/**
 * Reads a file once from end to end and says how to decode it: as Windows-1252 when its bytes are not UTF-8.
 * Fails on a file that is missing, empty, UTF-16 or binary.
 */
export async function inspectText(path: string): Promise<TextFile> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let encoding: TextFile['encoding'] = 'utf-8';
  let beginning = Buffer.alloc(0);
  let lines = 1;
  /** Bytes since the last line break. */
  let open = 0;
  let longLine: number | undefined;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (beginning.length < 65_536) beginning = Buffer.concat([beginning, chunk]);
      const nul = chunk.indexOf(0);
      if (nul >= 0) throw new Failure(binaryFault(path, beginning, lines + newlines(chunk.subarray(0, nul))));
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        if (open + end - start > longestRow) longLine ??= lines;
        open = 0;
        start = end + 1;
        lines++;
      }
      open += chunk.length - start;
      if (open > longestRow) longLine ??= lines;
      if (encoding === 'utf-8') {
        try {
          strict.decode(chunk, { stream: true });
        } catch {
          encoding = 'windows-1252';
        }
      }
    }
    if (encoding === 'utf-8') strict.decode();
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!(error instanceof TypeError)) throw new Failure(fileFault(path, error));
    encoding = 'windows-1252';
  }
  const text = encoding === 'utf-8' ? new TextDecoder().decode(beginning) : decodeWindows1252(beginning);
  if (text.trim() === '')
    throw new Failure({
      file: path,
      found: 'an empty file',
      expected: 'a header and rows',
      advice: 'Download it again.',
    });
  return { path, encoding, delimiter: delimiterOf(text.split(/\r\n|\n|\r/, 1)[0]!), longLine };
}

function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
  return count;
}

function binaryFault(file: string, beginning: Buffer, line: number) {
  const mark = beginning.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    return { file, found: 'UTF-16 text', expected: 'UTF-8 text', advice: 'Save it again as “CSV UTF-8”.' };
  if (beginning.subarray(0, 2).toString('latin1') === 'PK')
    return { file, found: 'a workbook or a zip file', expected: 'text', advice: 'Save the sheet as “CSV UTF-8”.' };
  return { file, line, found: 'a NUL byte', expected: 'text', advice: 'The file is damaged or binary: get it again.' };
}

/** The text of a file in pieces. Bytes are decoded across the borders of the pieces. */
export async function* textOf({ path, encoding }: TextFile): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    yield encoding === 'utf-8' ? decoder.decode(chunk, { stream: true }) : decodeWindows1252(chunk);
  yield decoder.decode();
}
