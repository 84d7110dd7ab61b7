/** Reports element tests: failures in full with the browser's console, and the counts for `npm test`. */
import { relative } from 'node:path';
import { reasonIn } from './engines/not-applicable.js';
import { root } from './root.js';
import { endFile, endSuite, sumOf } from './test-suite.js';

/** A reporter for @web/test-runner. */
export function elementReporter() {
  /** When each session began, by its id. The first ones begin before anybody can listen. */
  const began = new Map();
  const start = performance.now();
  const results = new Map();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ id, status }) => {
        if (status === 'INITIALIZING') began.set(id, performance.now());
      });
    },
    reportTestFileResults({ sessionsForTestFile: [session] }) {
      const result = resultOf(session, (performance.now() - (began.get(session.id) ?? start)) / 1000);
      results.set(result.file, result);
      endFile(result);
    },
    onTestRunFinished() {
      endSuite(sumOf([...results.values()]));
    },
  };
}

/**
 * The failures of one test file and counts. A file that does not load, or hangs, counts as one failure.
 * @returns {import('./test-suite.js').FileResult}
 */
function resultOf(session, seconds) {
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
  const said = [
    ...failedTests.map((test) => failure(name(test), test.error)),
    ...errors.map((error) => failure(file, error)),
  ];
  const ran = tests.length > 0;
  if (!ran && errors.length === 0) said.push(failure(file, { message: 'no test in this file ran' }));
  const broken = errors.length > 0 || !ran ? 1 : 0;
  const failed = failedTests.length + broken;
  if (failed > 0) said.push(...consoleOf(session.logs));
  if (!ran && session.request404s.length > 0) said.push(indent(`not found: ${session.request404s.join(', ')}`));
  return {
    file,
    seconds,
    text: said.join('\n'),
    failures: [...failedTests.map(name), ...(broken ? [file] : [])],
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed,
    notApplicable,
    inPart: [],
    ran: tests.map(name),
  };
}

function flatten(suite, path) {
  const own = suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' > ') }));
  return [...own, ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name]))];
}

function failure(title, error = { message: 'failed without an error' }) {
  const { message, stack = '', expected, actual } = error;
  // Browsers repeat the message in the stack, cut in their own way: of the stack, only the places are told.
  const places = stack.split('\n').filter((line) => /^\s*at /.test(line));
  const lines = [`\n✗ ${title}`, indent([message, ...places].join('\n'))];
  if (expected !== undefined || actual !== undefined) {
    lines.push(indent(`expected: ${expected}\n  actual: ${actual}`));
  }
  return lines.join('\n');
}

function consoleOf(logs) {
  const lines = logs.map((words) =>
    words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '),
  );
  const telling = lines.filter((line) => !line.includes('Lit is in dev mode'));
  return telling.length > 0 ? [indent(`the browser's console:\n${telling.join('\n')}`)] : [];
}

function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
