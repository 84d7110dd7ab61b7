/** A temporary folder in which the examples are installed and built, with the package as npm would publish it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { root } from '../root.js';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/** Files that hold the types of a framework to what they should allow and refuse, by example. */
const typeTests = { react: 'react.tsx', vue: 'vue.ts', svelte: 'svelte.ts' };

/** Copies the examples and packs the library, which must have been built. */
export async function openWorkshop() {
  const folder = await mkdtemp(join(tmpdir(), 'vital-signs-examples-'));
  const source = join(root, 'integrations/examples');
  const isLeftBehind = (path) => /[\\/](node_modules|dist|\.angular)([\\/]|$)/.test(path.slice(source.length));
  await cp(source, folder, { recursive: true, filter: (path) => !isLeftBehind(path) });
  const packed = await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  await rename(join(folder, JSON.parse(packed)[0].filename), join(folder, 'vital-signs.tgz'));
  return {
    /** Where an example stands. */
    place: (name) => join(folder, name),
    /** Installs what an example needs from the registry. Fails with what npm says. */
    install: (name) => npm(join(folder, name), 'install', '--no-audit', '--no-fund', '--no-package-lock'),
    /** Checks the types of an example, also with what a template may say and may not, and builds it. */
    build: async (name) => {
      const types = typeTests[name];
      const place = join(folder, name);
      if (types) await cp(join(root, 'test/toolchain/framework-types', types), join(place, 'src', `allowed-${types}`));
      await npm(place, 'run', 'build');
    },
    /** Builds an example with a mistake in one file, and says what the checker found; undefined if it found nothing. */
    mistaken: async (name, { file, right, wrong }) => {
      const path = join(folder, name, file);
      const text = await readFile(path, 'utf8');
      if (!text.includes(right)) throw new Error(`${name}/${file} does not say ${right}`);
      await writeFile(path, text.replace(right, wrong));
      try {
        await npm(join(folder, name), 'run', 'check');
        return undefined;
      } catch (error) {
        return error.message;
      } finally {
        await writeFile(path, text);
      }
    },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Runs npm and returns what it printed. Half an hour is enough for the slowest registry. */
async function npm(cwd, ...words) {
  const options = { cwd, shell: isWindows, timeout: 30 * 60_000, maxBuffer: 64 * 1024 * 1024 };
  // Angular asks whoever installs it whether it may count, and waits.
  const env = { ...process.env, NG_CLI_ANALYTICS: 'false', NODE_ENV: '' };
  try {
    const { stdout } = await run('npm', words, { ...options, env });
    return stdout;
  } catch (error) {
    const said = stripVTControlCharacters(`${error.stdout ?? ''}${error.stderr ?? ''}`).trim();
    throw new Error(`npm ${words[0]} ${words[1] ?? ''} failed:\n${said || error.message}`, { cause: error });
  }
}
