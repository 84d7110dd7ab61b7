/** Reports element tests: failures in full with the browser's console, and the counts for `npm test`. */
import { relative } from 'node:path';
import { root } from './root.js';
import { endSuite } from './test-suite.js';

/** A reporter for @web/test-runner. */
export function elementReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.map(reportFile);
      const sum = (key) => results.reduce((total, result) => total + result[key], 0);
      endSuite({ passed: sum('passed'), failed: sum('failed') });
    },
  };
}

/** Prints the failures of one test file and counts. A file that does not load, or hangs, counts as one failure. */
function reportFile(session) {
  const file = relative(root, session.testFile);
  const tests = session.testResults ? flatten(session.testResults, []) : [];
  const failedTests = tests.filter((test) => !test.passed && !test.skipped);
  for (const test of failedTests) print(`${file}: ${test.title}`, test.error);
  for (const error of session.errors) print(file, error);
  const ran = tests.length > 0;
  if (!ran && session.errors.length === 0) print(file, { message: 'no test in this file ran' });
  const broken = session.errors.length > 0 || !ran ? 1 : 0;
  const failed = failedTests.length + broken;
  if (failed > 0) printConsole(session.logs);
  if (!ran && session.request404s.length > 0) console.log(indent(`not found: ${session.request404s.join(', ')}`));
  return { passed: tests.filter((test) => test.passed && !test.skipped).length, failed };
}

function flatten(suite, path) {
  const own = suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' > ') }));
  return [...own, ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name]))];
}

function print(title, error = { message: 'failed without an error' }) {
  const { message, stack = '', expected, actual } = error;
  console.log(`\n✗ ${title}`);
  // Browsers repeat the message in the stack, cut in their own way: of the stack, only the places are told.
  const places = stack.split('\n').filter((line) => /^\s*at /.test(line));
  console.log(indent([message, ...places].join('\n')));
  if (expected !== undefined || actual !== undefined) {
    console.log(indent(`expected: ${expected}\n  actual: ${actual}`));
  }
}

function printConsole(logs) {
  const lines = logs.map((words) =>
    words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '),
  );
  const telling = lines.filter((line) => !line.includes('Lit is in dev mode'));
  if (telling.length > 0) console.log(indent(`the browser's console:\n${telling.join('\n')}`));
}

function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
