/** Programs that are started for the tests, and ended by their id. */
import { spawn } from 'node:child_process';

/** Milliseconds that a program has to end when it is asked to. */
const grace = 10_000;

/**
 * Starts a program and waits until it is ready.
 * @param {string} command
 * @param {string[]} words
 * @param {{ cwd: string, ready: () => Promise<boolean>, patience?: number }} options `ready` is asked until it says yes
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function start(command, words, { cwd, ready, patience = 60_000 }) {
  const child = spawn(command, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (data) => void (output = (output + data).slice(-3000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ended = false;
  const end = new Promise((resolve) => {
    const done = (cause) => {
      ended = true;
      resolve(cause);
    };
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => done(`it ended with ${signal ?? `code ${code}`}`));
  });

  const stop = async () => {
    if (ended) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), grace);
    await end;
    clearTimeout(timer);
  };
  const deadline = Date.now() + patience;
  while (!(await ready())) {
    if (!ended && Date.now() < deadline) {
      await Promise.race([end, pause(100)]);
      continue;
    }
    const cause = ended ? await end : `it was not ready after ${patience / 1000} s`;
    await stop();
    throw new Error(`${command} could not be started: ${cause}\n${output}`);
  }
  return { stop };
}

/**
 * Runs a program to its end.
 * @returns {Promise<string>} what it has printed
 */
export function finish(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const [printed, complained] = [[], []];
    child.stdout.on('data', (data) => printed.push(data));
    child.stderr.on('data', (data) => complained.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const output = Buffer.concat(printed).toString();
      if (code === 0) resolve(output);
      else
        reject(
          new Error(`${command} ${words.join(' ')}: code ${code}\n${output}${Buffer.concat(complained).toString()}`),
        );
    });
  });
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
