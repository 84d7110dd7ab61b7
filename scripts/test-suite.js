/**
 * A suite runs in a process of its own and tells `npm test` what became of its files, so that a suite that dies is
 * noticed.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {NotApplied[]} [notApplicable] tests that ended because the engine cannot do what they need
 * @property {NotApplied[]} [inPart] tests that passed without a part that the engine cannot do
 * @property {string[]} [ran] names of all tests, whatever became of them
 * @typedef {{ reason: string, test: string }} NotApplied reason as in `WebKit: forced colours`
 *
 * @typedef {object} OfFile what became of one test file
 * @property {string} file its path
 * @property {number} seconds how long it took
 * @property {string} text what a reader is told: failures in full
 * @property {string[]} failures names of the tests that failed
 * @property {string} [broke] how the browser ended by itself, which says nothing about the tests
 * @typedef {Required<Counts> & OfFile} FileResult
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
 * The counts of some files together.
 * @param {FileResult[]} files
 * @returns {Required<Counts>}
 */
export function sumOf(files) {
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  const all = (key) => files.flatMap((file) => file[key]);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    notApplicable: all('notApplicable'),
    inPart: all('inPart'),
    ran: all('ran'),
  };
}

/**
 * Tells what became of a file: to `npm test`, or to a reader when the suite was started by hand.
 * @param {FileResult} result
 */
export function endFile(result) {
  if (process.send) process.send({ file: result });
  else if (result.text) console.log(result.text);
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
 * Starts a suite and waits for its end, whatever that is.
 * @param {string[]} words what to run with Node
 * @param {NodeJS.ProcessEnv} [env] more for its environment
 * @param {(result: FileResult) => void} [onFile] hears of each file that has ended
 * @returns {Promise<{ counts?: Counts, files: FileResult[], ending: string, well: boolean }>} no counts where it died
 */
export function startSuite(words, env = {}, onFile = () => undefined) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    /** @type {Counts | undefined} */
    let counts;
    /** @type {FileResult[]} */
    const files = [];
    let broke;
    child.on('message', (message) => {
      counts = message.counts ?? counts;
      broke = message.broke ?? broke;
      if (message.file === undefined) return;
      files.push(message.file);
      onFile(message.file);
    });
    const end = (ending, well = false) => resolve({ counts, files, ending: broke ?? ending, well });
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(`ended with ${signal ?? `code ${code}`}`, code === 0));
  });
}

/**
 * Runs a suite and waits for its counts. A suite that ends without counts, or badly with no failure, is one failure.
 * @param {string} name for the reader
 * @param {string[]} words what to run with Node
 * @param {NodeJS.ProcessEnv} [env] more for its environment
 * @returns {Promise<Counts>}
 */
export async function runSuite(name, words, env) {
  const started = performance.now();
  const tell = ({ text }) => text && console.log(text);
  const { counts, files, ending, well } = await startSuite(words, env, tell);
  const result = counts ?? sumOf(files);
  if (!counts || (!well && result.failed === 0)) {
    console.log(`\n✗ ${name}: the run ${ending}${counts ? '' : ' before it could count its tests'}`);
    result.failed += 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${summary(name, result)} (${seconds} s)`);
  return result;
}
