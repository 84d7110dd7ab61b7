/** What to do when a browser ends by itself, or answers no more. That says nothing about the tests: they run again. */
import { writeSync } from 'node:fs';

const sign = 'the browser ended by itself: ';

/**
 * Ends this process, whose tests could only fail one after the other. `npm run test:all` repeats what it has not heard
 * of.
 * @param {string} how the browser ended
 */
export function breakOff(how) {
  writeSync(2, `${sign}${how}\n`);
  const end = () => process.exit(1);
  if (process.send) process.send({ broke: `${sign}${how}` }, end);
  else end();
}

/**
 * Finds in what a process has written how its browser ended.
 * @param {string} text
 * @returns {string | undefined}
 */
export function whyBroken(text) {
  const at = text.indexOf(sign);
  return at < 0 ? undefined : text.slice(at).split('\n')[0];
}

/**
 * Breaks off when a process ends before it is let go.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name for the reader
 * @returns {() => void} lets it go
 */
export function watchEnd(child, name) {
  const tell = (code, signal) => breakOff(`${name} with ${signal ?? `code ${code}`}`);
  child.once('exit', tell);
  return () => void child.off('exit', tell);
}
