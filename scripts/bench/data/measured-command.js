/** Runs `vital-signs` as a person does, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../root.js';

const peak = pathToFileURL(join(root, 'scripts/bench/data/peak.js')).href;

/**
 * Time from start to end in seconds, processor time in seconds, and the largest resident memory in bytes.
 * @param {string[]} words after the name of the command
 * @returns {Promise<{ seconds: number, processor: number, bytes: number }>}
 */
export async function measured(...words) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', peak, join(root, 'bin/vital-signs.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [output, errors, told] = [text(child.stdout), text(child.stderr), text(child.stdio[3])];
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`vital-signs ${words[0]} ended with ${code}:\n${await output}${await errors}`);
  const { kilobytes, microseconds } = JSON.parse(await told);
  return { seconds, processor: microseconds / 1e6, bytes: kilobytes * 1024 };
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
