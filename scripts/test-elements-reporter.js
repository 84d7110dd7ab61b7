/** Reports element tests: failures in full with the browser's console, and the counts for `npm test`. */
import { relative } from 'node:path';
import { reasonIn } from './engines/not-applicable.js';
import { root } from './root.js';
import { endSuite } from './test-suite.js';

/** A reporter for @web/test-runner. */
export function elementReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.map(reportFile);
      const sum = (key) => results.reduce((total, result) => total + result[key], 0);
      const all = (key) => results.flatMap((result) => result[key]);
      endSuite({
        passed: sum('passed'),
        failed: sum('failed'),
        notApplicable: all('notApplicable'),
        ran: all('ran'),
      });
    },
  };
}

/** Prints the failures of one test file and counts. A file that does not load, or hangs, counts as one failure. */
function reportFile(session) {
  const file = relative(root, session.testFile);
  const tests = session.testResults ? flatten(session.testResults, []) : [];
  const name = (test) => `${file}: ${test.title}`;
  const reasons = session.errors.map(({ message }) => reasonIn(message));
  // What ends in a hook ends all tests after it, which then have failed without an error of their own.
  const reasonOf = ({ error }) => (error ? reasonIn(`${error.message}\n${error.stack}`) : reasons.find(Boolean));
  const notPassed = tests.filter((test) => !test.passed && !test.skipped);
  const notApplicable = notPassed.filter(reasonOf).map((test) => ({ reason: reasonOf(test), test: name(test) }));
  const failedTests = notPassed.filter((test) => !reasonOf(test));
  const errors = session.errors.filter((_, index) => !reasons[index]);
  for (const test of failedTests) print(name(test), test.error);
  for (const error of errors) print(file, error);
  const ran = tests.length > 0;
  if (!ran && errors.length === 0) print(file, { message: 'no test in this file ran' });
  const broken = errors.length > 0 || !ran ? 1 : 0;
  const failed = failedTests.length + broken;
  if (failed > 0) printConsole(session.logs);
  if (!ran && session.request404s.length > 0) console.log(indent(`not found: ${session.request404s.join(', ')}`));
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, failed, notApplicable, ran: tests.map(name) };
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
