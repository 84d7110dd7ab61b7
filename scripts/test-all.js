/**
 * Runs all tests in all engines: Node tests once, elements and demo pages in Chromium, Firefox and WebKit. The last line
 * is `N passed, N failed`. `--only firefox` runs one engine, further words choose files as in `npm test`.
 */
import { parseArgs } from 'node:util';
import { engines } from './engines/engines.js';
import { provide } from './engines/packages.js';
import { settleSeed } from './test-seed.js';
import { runSuite, summary } from './test-suite.js';
import { chosenFiles, commands, needsBuild } from './test-suites.js';

/** The line that each engine and suite ends with, for the end of the run. */
const lines = [];
/** @type {import('./test-suite.js').NotApplied[]} */
const notApplicable = [];
const total = { passed: 0, failed: 0 };

try {
  // A run that somebody watches looks for inputs that no run has had.
  settleSeed('fresh');
  const { names, words } = asked();
  await runAll(names, await chosenFiles(words));
  if (lines.length === 0) fail('tests', `No test file has ${words.join(' or ')} in its path.`);
} catch (error) {
  fail('npm run test:all', error.message);
}
report();

/** Engines and words of the command line. */
function asked() {
  const options = { only: { type: 'string', multiple: true } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const names = values.only?.flatMap((list) => list.split(',')) ?? Object.keys(engines);
  const unknown = names.filter((name) => !(name in engines));
  if (unknown.length === 0) return { names, words: positionals };
  throw new Error(`--only ${unknown.join(',')}: the engines are ${Object.keys(engines).join(', ')}`);
}

async function runAll(names, files) {
  // All of them first: a reader who must install something learns it before the long part.
  const ready = [];
  for (const name of files.elements.length + files.pages.length > 0 ? names : []) {
    const trouble = await provide(name);
    if (trouble) fail(name, trouble);
    else ready.push(name);
  }
  if (needsBuild(files)) await suite('build', commands.build());
  if (files.node.length > 0) await suite('node', commands.node(files.node));
  for (const kind of ['elements', 'pages']) {
    if (files[kind].length === 0) continue;
    /** What ran in the first engine must be accounted for in the others. */
    let expected;
    for (const name of ready) {
      const { ran } = await suite(`${name} ${kind}`, commands[kind](files[kind]), { TEST_ENGINE: name });
      if (expected && ran) accountFor(`${name} ${kind}`, expected, ran);
      expected ??= ran;
    }
  }
}

async function suite(name, command, env) {
  const counts = await runSuite(name, command, env);
  add(name, counts);
  return counts;
}

/** @param {import('./test-suite.js').Counts} counts */
function add(name, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  notApplicable.push(...(counts.notApplicable ?? []), ...(counts.inPart ?? []));
  lines.push(summary(name, counts));
}

function fail(name, message) {
  console.log(`\n✗ ${name}: ${message}`);
  add(name, { passed: 0, failed: 1 });
}

/** Fails for tests that ran in another engine and of which this one has not said anything. */
function accountFor(name, expected, ran) {
  const left = [...ran];
  const lost = expected.filter((test) => {
    const place = left.indexOf(test);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  if (lost.length > 0) fail(name, `${lost.length} tests did not run: ${lost.join(', ')}`);
}

function report() {
  console.log('');
  const reasons = new Set(notApplicable.map(({ reason }) => reason));
  for (const reason of [...reasons].sort()) {
    const tests = notApplicable.filter((one) => one.reason === reason).map(({ test }) => test);
    console.log(`not applicable in ${reason} (${tests.length})`);
    for (const test of new Set(tests)) {
      const count = tests.filter((other) => other === test).length;
      console.log(`    ${test}${count > 1 ? ` (${count} times)` : ''}`);
    }
  }
  for (const line of lines) console.log(line);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}
