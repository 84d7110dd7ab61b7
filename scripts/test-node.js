/** Runs Node tests, the files given as words, each in a process of its own, and reports failures in full. */
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { whyBroken } from './engines/broken.js';
import { reasonIn } from './engines/not-applicable.js';
import { root } from './root.js';
import { endFile, endSuite, sumOf } from './test-suite.js';

/** @typedef {import('./test-suite.js').FileResult} FileResult */

/** How many files run at the same moment: all that the computer can do, unless other engines run beside this one. */
const atOnce = Number(process.env.TEST_AT_ONCE) || availableParallelism();

const waiting = process.argv.slice(2);
/** @type {FileResult[]} */
const results = [];
await Promise.all(Array.from({ length: atOnce }, runNext));
endSuite(sumOf(results));

async function runNext() {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const result = await runFile(file);
    results.push(result);
    endFile(result);
  }
}

/**
 * @param {string} file
 * @returns {Promise<FileResult>}
 */
async function runFile(file) {
  const started = performance.now();
  const path = resolve(root, file);
  const counts = { passed: 0, failed: 0, notApplicable: [], inPart: [], ran: [] };
  /** @type {FileResult} */
  const result = { file: relative(root, path), seconds: 0, text: '', failures: [], ...counts };
  const heard = { ofTest: false };
  for await (const { type, data } of run({ files: [path], timeout: 600_000 })) {
    if (type === 'test:pass' || type === 'test:fail') count(result, heard, type === 'test:pass', data);
    else if (type === 'test:stdout' || type === 'test:stderr') listen(result, data.message);
    // What goes wrong after a test has ended is no failure of it to Node, only a diagnostic that says "Warning".
    else if (type === 'test:diagnostic' && reasonIn(data.message)) noteInPart(result, data.message);
    else if (type === 'test:diagnostic' && /^(Warning|Error):/.test(data.message)) say(result, data.message);
  }
  if (!heard.ofTest) fail(result, result.file, 'no test in this file ran');
  result.seconds = (performance.now() - started) / 1000;
  return result;
}

/** Counts a test that has passed or failed, and notes that one was heard of. */
function count(result, heard, passed, data) {
  const { name, nesting, details } = data;
  // Node also reports each file as a test of its own name, and groups of tests; only single tests are counted.
  const isFile = nesting === 0 && resolve(root, name) === resolve(root, result.file);
  if (!isFile) heard.ofTest = true;
  if (data.skip !== undefined || data.todo !== undefined) return;
  const error = details?.error;
  if (error?.failureType === 'subtestsFailed') return;
  if (isFile) {
    if (passed) return;
    heard.ofTest = true;
    return fail(result, result.file, error);
  }
  if (details?.type === 'suite' && passed) return;
  const title = `${result.file}: ${name}`;
  result.ran.push(title);
  const reason = passed ? undefined : reasonIn(inspectError(error));
  if (reason) result.notApplicable.push({ reason, test: title });
  else if (passed) result.passed += 1;
  else fail(result, title, error);
}

/** What a file writes is told with its failures, so that files that run beside each other can be told apart. */
function listen(result, message) {
  result.broke ??= whyBroken(message);
  say(result, message.trimEnd());
}

/** A diagnostic does not say which test it belongs to, only the file. */
function noteInPart(result, message) {
  result.inPart.push({ reason: reasonIn(message), test: result.file });
}

function fail(result, title, error) {
  result.failed += 1;
  result.failures.push(title);
  say(result, `\n✗ ${title}\n${inspectError(error).replaceAll(/^/gm, '    ')}`);
}

function say(result, text) {
  result.text = result.text ? `${result.text}\n${text}` : text;
}

function inspectError(error) {
  const cause = error?.cause ?? error;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : inspect(cause);
}
