import { readFile } from 'node:fs/promises';
import { Failure, fileFault } from './failure.ts';
import { findJsonFault } from './json-fault.ts';

/** Reads a JSON file. Fails with line and column (from 1), what stands there, and what should. */
export async function readJson(file: string): Promise<unknown> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Failure(fileFault(file, error));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure({
      file,
      found: 'bytes that are not UTF-8',
      expected: 'JSON in UTF-8',
      advice: 'Save it as UTF-8.',
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(syntaxFault(file, text, error));
  }
}

function syntaxFault(file: string, text: string, error: unknown) {
  if (text.trim() === '') return { file, found: 'an empty file', expected: 'a feed in JSON' };
  if (/^\s*</.test(text))
    return {
      file,
      line: 1,
      found: 'a web page (it begins with "<")',
      expected: 'JSON',
      advice: 'Download the feed itself.',
    };
  const fault = findJsonFault(text);
  if (!fault) return { file, found: error instanceof Error ? error.message : String(error), expected: 'JSON' };
  const before = text.slice(0, fault.offset);
  const line = before.split('\n').length;
  const column = fault.offset - before.lastIndexOf('\n');
  const rest = text.slice(fault.offset, fault.offset + 20).split('\n', 1)[0]!;
  const found = fault.offset >= text.length ? 'the end of the file' : JSON.stringify(rest);
  return { file, line, found: `${found} in column ${column}`, expected: fault.expected, advice: adviceFor(rest) };
}

function adviceFor(rest: string): string | undefined {
  if (rest.startsWith("'")) return 'JSON takes double quotes only.';
  if (rest.startsWith('//') || rest.startsWith('/*')) return 'JSON has no comments.';
  if (rest.startsWith('}') || rest.startsWith(']')) return 'Remove the comma before it.';
  if (/^(NaN|Infinity|undefined)/.test(rest)) return 'Write null where there is no number.';
  return undefined;
}
