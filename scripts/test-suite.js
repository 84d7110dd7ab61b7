/**
 * A suite runs in a process of its own and hands its counts to `npm test`, so that a suite that dies is noticed.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {NotApplied[]} [notApplicable] tests that ended because the engine cannot do what they need
 * @property {NotApplied[]} [inPart] tests that passed without a part that the engine cannot do
 * @property {string[]} [ran] names of all tests, whatever became of them
 * @typedef {{ reason: string, test: string }} NotApplied reason as in `WebKit: forced colours`
 */
import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * One line for a reader.
 * @param {string} name
 * @param {Counts} counts
 */
export function summary(name, { passed, failed, notApplicable = [], inPart = [] }) {
  const more = [
    ...(notApplicable.length > 0 ? [`${notApplicable.length} not applicable`] : []),
    ...(inPart.length > 0 ? [`${inPart.length} in part`] : []),
  ];
  return [`${name}: ${passed} passed`, `${failed} failed`, ...more].join(', ');
}

/**
 * Ends a suite: tells the counts to `npm test`, or prints them when the suite was started by hand.
 * @param {Counts} counts
 */
export function endSuite(counts) {
  if (process.send) process.send({ counts });
  else console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
}

/**
 * Runs a suite and waits for its counts. A suite that ends without counts, or badly with no failure, is one failure.
 * @param {string} name for the reader
 * @param {string[]} words what to run with Node
 * @param {NodeJS.ProcessEnv} [env] more for its environment
 * @returns {Promise<Counts>}
 */
export function runSuite(name, words, env = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    /** @type {Counts | undefined} */
    let counts;
    child.on('message', (message) => (counts = message.counts ?? counts));
    child.on('error', (error) => finish(error.message));
    child.on('close', (code, signal) => finish(`ended with ${signal ?? `code ${code}`}`, code === 0));

    function finish(ending, well = false) {
      const result = counts ?? { passed: 0, failed: 0 };
      if (!counts || (!well && result.failed === 0)) {
        console.log(`\n✗ ${name}: the run ${ending}${counts ? '' : ' before it could count its tests'}`);
        result.failed += 1;
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${summary(name, result)} (${seconds} s)`);
      resolve(result);
    }
  });
}
