/**
 * Runs all tests in all engines: Node tests once, elements and demo pages in Chromium, Firefox and WebKit. The last line
 * is `N passed, N failed`. `--only firefox` runs one engine, `--part 2/4` the second quarter of the files, and further
 * words choose files as in `npm test`.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { lostTests, notApplicableList, table } from './engines/accounts.js';
import { engines } from './engines/engines.js';
import { provide } from './engines/packages.js';
import { runUntilDone } from './engines/repeat.js';
import { settleSeed } from './test-seed.js';
import { runSuite, summary, sumOf } from './test-suite.js';
import { chosenFiles, commands, needsBuild } from './test-suites.js';

/** @typedef {import('./test-suite.js').FileResult} FileResult */

const started = performance.now();
/** The line that each engine and suite ends with, for the end of the run. */
const lines = [];
/** Names of what failed, and what was run again. */
const failures = [];
const repeated = [];
/** Files by engine, or `node`. @type {Map<string, FileResult[]>} */
const tables = new Map();
const total = { passed: 0, failed: 0 };

try {
  // A run that somebody watches looks for inputs that no run has had.
  settleSeed('fresh');
  const { names, words, part } = asked();
  await runAll(names, inPart(await chosenFiles(words), part));
  if (lines.length === 0) fail('tests', `No test file has ${words.join(' or ')} in its path.`);
} catch (error) {
  fail('npm run test:all', error.message);
}
report();

/** Engines, words and part of the command line. */
function asked() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string', multiple: true }, part: { type: 'string', default: '1/1' } },
    allowPositionals: true,
  });
  const names = values.only?.flatMap((list) => list.split(',')) ?? Object.keys(engines);
  const unknown = names.filter((name) => !(name in engines));
  if (unknown.length > 0)
    throw new Error(`--only ${unknown.join(',')}: the engines are ${Object.keys(engines).join(', ')}`);
  const [number, count] = values.part.split('/').map(Number);
  if (!(number >= 1 && number <= count)) throw new Error(`--part ${values.part}: it takes a part such as 2/4`);
  return { names, words: positionals, part: { number, count } };
}

/** Every so many files of each suite: together, the parts are all. */
function inPart(files, { number, count }) {
  const chosen = (list) => list.filter((_, index) => index % count === number - 1);
  return { node: chosen(files.node), elements: chosen(files.elements), pages: chosen(files.pages) };
}

async function runAll(names, files) {
  // All of them first: a reader who must install something learns it before the long part.
  const ready = [];
  for (const name of files.elements.length + files.pages.length > 0 ? names : []) {
    const trouble = await provide(name);
    if (trouble) fail(name, trouble);
    else ready.push(name);
  }
  if (needsBuild(files)) {
    const counts = await runSuite('build', commands.build());
    add('build', counts);
    if (counts.failed > 0) failures.push('npm run build');
  }
  await suite('node', 'node', files.node, availableParallelism());
  // What ran in the first engine must be accounted for in the others, which run beside each other.
  const [first, ...others] = ready;
  if (first) await inEngine(first, files, availableParallelism());
  const atOnce = Math.max(1, Math.floor(availableParallelism() / others.length));
  await Promise.all(others.map((name) => inEngine(name, files, atOnce)));
  for (const name of others) {
    const lost = lostTests(tables.get(first) ?? [], tables.get(name) ?? []);
    if (lost.length > 0) fail(name, `${lost.length} tests did not run: ${lost.join(', ')}`);
  }
}

async function inEngine(name, files, atOnce) {
  for (const kind of ['elements', 'pages']) await suite(name, kind, files[kind], atOnce);
}

/** Runs files of a kind, in an engine or in Node, some of them at the same moment. */
async function suite(engine, kind, files, atOnce) {
  if (files.length === 0) return;
  const name = engine === kind ? kind : `${engine} ${kind}`;
  const began = performance.now();
  const env = { TEST_AT_ONCE: String(atOnce), ...(engine in engines ? { TEST_ENGINE: engine } : {}) };
  const outcome = await runUntilDone({ name, files, command: commands[kind], env });
  const counts = sumOf(outcome.files);
  for (const trouble of outcome.troubles) console.log(`\n✗ ${name}: ${trouble}`);
  counts.failed += outcome.troubles.length;
  failures.push(...outcome.files.flatMap((file) => file.failures.map((test) => `${name}: ${test}`)));
  failures.push(...outcome.troubles.map((trouble) => `${name}: ${trouble}`));
  repeated.push(...outcome.repeated);
  tables.set(engine, [...(tables.get(engine) ?? []), ...outcome.files]);
  add(`${name}, ${minutes(performance.now() - began)}`, counts);
}

/** @param {import('./test-suite.js').Counts} counts */
function add(name, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  lines.push(summary(name, counts));
}

function fail(name, message) {
  console.log(`\n✗ ${name}: ${message}`);
  failures.push(`${name}: ${message}`);
  add(name, { passed: 0, failed: 1 });
}

function report() {
  for (const [name, files] of tables) console.log(`\n${table(name, files)}`);
  console.log('');
  const all = sumOf([...tables.values()].flat());
  for (const line of notApplicableList([...all.notApplicable, ...all.inPart])) console.log(line);
  list('run again, because the browser or its runner ended by itself', repeated);
  list('failed', failures);
  for (const line of lines) console.log(line);
  console.log(`all of it: ${minutes(performance.now() - started)}`);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

function list(title, items) {
  if (items.length > 0) console.log([`${title} (${items.length})`, ...items.map((item) => `    ${item}`)].join('\n'));
}

/** Such as `3 min 20 s`. */
function minutes(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
