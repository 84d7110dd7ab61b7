/** The package as npm would publish it, installed into an empty project: what a host gets, and nothing of the source. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.js';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/**
 * @typedef {object} Packed
 * @property {string} project an empty project with the package in its `node_modules/`
 * @property {string} folder the package in there
 * @property {string} tarball
 * @property {number} bytes of the tarball
 * @property {{ path: string, size: number }[]} files of the package, sorted
 * @property {Record<string, any>} manifest its package.json
 * @property {(path: string) => Promise<string>} read the text of one of its files
 * @property {() => Promise<void>} close
 */

/**
 * Packs what stands in `dist/` and installs it without a network: the packages that it depends on are linked from here,
 * those that it only needs to be made are not there.
 * @returns {Promise<Packed>}
 */
export async function openPackage() {
  const place = await mkdtemp(join(tmpdir(), 'vital-signs-package-'));
  const close = () => rm(place, { recursive: true, force: true, maxRetries: 3 });
  try {
    const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
    const { stdout } = await run('npm', words, { cwd: root, shell: isWindows, maxBuffer: 16 * 1024 * 1024 });
    const [{ filename, name }] = JSON.parse(stdout);
    const tarball = join(place, filename);
    const project = join(place, 'project');
    const folder = join(project, 'node_modules', name);
    await mkdir(dirname(folder), { recursive: true });
    // Windows has had tar as long as the Node that we need.
    await run('tar', ['-xzf', filename], { cwd: place });
    await rename(join(place, 'package'), folder);
    await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    await link(Object.keys(manifest.dependencies), join(project, 'node_modules'));
    const read = (path) => readFile(join(folder, path), 'utf8');
    const { size: bytes } = await stat(tarball);
    return { project, folder, tarball, bytes, files: await filesOf(folder), manifest, read, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Installs packages of ours into another project, as links.
 * @param {string[]} names
 * @param {string} place its `node_modules/`
 */
export async function link(names, place) {
  for (const name of names) {
    await mkdir(dirname(join(place, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(place, name), 'junction');
  }
}

async function filesOf(folder) {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const files = [];
  for (const path of names) {
    const entry = await stat(join(folder, path));
    if (entry.isFile()) files.push({ path, size: entry.size });
  }
  return files;
}
