/** Runs a suite in an engine until every file has come to its end. */
import { startSuite, summary } from '../test-suite.js';

/** How often a suite is started again because its browser, or what runs it, ended by itself. */
const repetitions = 3;

/**
 * @typedef {object} Suite
 * @property {string} name for the reader
 * @property {string[]} files
 * @property {(files: string[]) => string[]} command what Node is called with for files
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [tell] where the reader is told of each file
 * @typedef {object} Outcome
 * @property {import('../test-suite.js').FileResult[]} files those that came to their end
 * @property {string[]} repeated what was run again, and why
 * @property {string[]} troubles what else went wrong, each of them a failure
 */

/**
 * Runs files, and runs those again that a browser or its runner broke off: what it had not come to, or what it left half
 * done. Every repetition is told; a failure of a test never leads to one.
 * @param {Suite} suite
 * @returns {Promise<Outcome>}
 */
export async function runUntilDone({ name, files, command, env, tell = console.log }) {
  const done = new Map();
  const repeated = [];
  const note = (result) => {
    if (result.text) tell(result.text);
    if (result.broke) return;
    done.set(result.file, result);
    tell(`${summary(`${name}: ${result.file}`, result)} (${result.seconds.toFixed(1)} s)`);
  };
  const end = (...troubles) => ({ files: [...done.values()], repeated, troubles });

  for (let start = 0; ; start++) {
    const left = files.filter((file) => !done.has(file));
    const { files: heard, ending, well, counts } = await startSuite(command(left), env, note);
    const broken = new Map(heard.map(({ file, broke }) => [file, broke]));
    const again = left.filter((file) => !done.has(file));
    if (again.length === 0) {
      // A runner that ends badly although no test failed has met something that no test has.
      return well || counts?.failed > 0 ? end() : end(`the run ${ending}`);
    }
    if (start === repetitions) return end(...again.map((file) => `${file} did not run: ${broken.get(file) ?? ending}`));
    for (const file of again) repeated.push(`${name}: ${file} (${broken.get(file) ?? ending})`);
    tell(`\n${name}: ${again.length} files run again:\n${again.join('\n')}`);
  }
}
