/** What the linters of the ecosystem say of the tarball: publint of package.json, attw of the types behind each entry. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../root.js';
import { specifiers } from './specifiers.js';

/**
 * @param {import('./packed.js').Packed} packed
 * @returns {Promise<string[]>} also suggestions: there is none that we do not follow
 */
export async function publintFaults({ tarball, manifest }) {
  const bytes = await readFile(tarball);
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, manifest)}`);
}

/**
 * The package is of modules alone, so what `require` and resolvers from before `exports` make of it is left aside.
 * @param {import('./packed.js').Packed} packed
 */
export async function attwFaults(packed) {
  // The tool says nothing of a pattern: each tag is asked for by name.
  const named = specifiers(packed).map(({ entry }) => entry.replace(/^\.\/?/, '') || '.');
  const words = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji', '--format', 'ascii'];
  const bin = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // It ends before a pipe is empty.
  const report = join(packed.project, '..', 'attw.txt');
  const file = openSync(report, 'w');
  const all = [bin, packed.tarball, ...words, '--entrypoints', ...named];
  const { status } = spawnSync(process.execPath, all, { cwd: packed.project, stdio: ['ignore', file, file] });
  closeSync(file);
  const text = readFileSync(report, 'utf8');
  const asked = named.filter((name) => !text.includes(name === '.' ? '"vital-signs"' : `"vital-signs/${name}"`));
  if (asked.length > 0) return [`attw was not heard on ${asked.join(', ')}:\n${text}`];
  return status === 0 ? [] : [text];
}
