/** Runs Node tests, the files given as words, and reports failures in full. */
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { reasonIn } from './engines/not-applicable.js';
import { root } from './root.js';
import { endSuite } from './test-suite.js';

const files = process.argv.slice(2).map((file) => resolve(root, file));
/** Files of which a test has been reported: the others did not load, or have no test. */
const heardOf = new Set();
/** @type {Required<import('./test-suite.js').Counts>} */
const counts = { passed: 0, failed: 0, notApplicable: [], inPart: [], ran: [] };

const events = run({ files, concurrency: availableParallelism(), timeout: 600_000 });
for await (const { type, data } of events) {
  if (type === 'test:pass' || type === 'test:fail') count(type === 'test:pass', data);
  else if (type === 'test:stdout') process.stdout.write(data.message);
  else if (type === 'test:stderr') process.stderr.write(data.message);
  // What goes wrong after a test has ended is no failure of it to Node, only a diagnostic that says "Warning".
  else if (type === 'test:diagnostic' && reasonIn(data.message)) noteInPart(data);
  else if (type === 'test:diagnostic' && /^(Warning|Error):/.test(data.message)) console.log(data.message);
}
for (const file of files) if (!heardOf.has(file)) fail(relative(root, file), 'no test in this file ran');
endSuite(counts);

function count(passed, data) {
  const { name, nesting, details } = data;
  // Node also reports each file as a test of its own name, and groups of tests; only single tests are counted.
  const isFile = nesting === 0 && files.includes(resolve(root, name));
  if (!isFile && data.file) heardOf.add(resolve(data.file));
  if (data.skip !== undefined || data.todo !== undefined) return;
  const error = details?.error;
  if (error?.failureType === 'subtestsFailed') return;
  if (isFile) {
    if (passed) return;
    heardOf.add(resolve(root, name));
    return fail(relative(root, resolve(root, name)), error);
  }
  if (details?.type === 'suite' && passed) return;
  const title = `${data.file ? `${relative(root, data.file)}: ` : ''}${name}`;
  counts.ran.push(title);
  const reason = passed ? undefined : reasonIn(inspectError(error));
  if (reason) counts.notApplicable.push({ reason, test: title });
  else if (passed) counts.passed += 1;
  else fail(title, error);
}

/** A diagnostic does not say which test it belongs to, only the file. */
function noteInPart({ message, file }) {
  counts.inPart.push({ reason: reasonIn(message), test: relative(root, file) });
}

function fail(title, error) {
  counts.failed += 1;
  console.log(`\n✗ ${title}`);
  console.log(inspectError(error).replaceAll(/^/gm, '    '));
}

function inspectError(error) {
  const cause = error?.cause ?? error;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : inspect(cause);
}
