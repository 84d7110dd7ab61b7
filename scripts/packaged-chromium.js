/**
 * The Chromium inside the npm package `@sparticuz/chromium`: with the libraries and the font it needs, so that tests
 * run, and look the same, on a Linux with nothing but Node.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './root.js';

const run = promisify(execFile);
const packageDirectory = join(root, 'node_modules/@sparticuz/chromium');

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * The packaged browser, unpacked on first use.
 * @returns {Promise<import('./browser.js').BrowserExecutable | undefined>} undefined where the package does not run
 */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageDirectory)) return undefined;
  const { version } = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8'));
  const directory = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(directory)) await unpack(directory);
  const libraries = [join(directory, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(directory, 'fonts') };
  return { path: join(directory, 'chromium'), env };
}

/** Unpacks beside the place and renames: of several test runs at once, the first wins and the others use its copy. */
async function unpack(directory) {
  const fresh = `${directory}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    await inflateInto(fresh);
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontConfiguration);
    await rename(fresh, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The package unpacks into the system's temporary directory. In a process of its own, that directory is ours. */
async function inflateInto(directory) {
  const script = `
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br', 'chromium.br'])
      await inflate(process.argv[1] + '/' + name);`;
  const words = ['--input-type=module', '--eval', script, join(packageDirectory, 'bin')];
  await run(process.execPath, words, { cwd: root, env: { ...process.env, TMPDIR: directory } });
}
