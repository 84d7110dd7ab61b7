/**
 * Builds `dist/`: the script for a page, the modules for a bundler, types, manifest, style sheet, command line.
 * Everything is written beside `dist/` first and takes its place in the end, so that no one ever sees half a build.
 */
import { execFile } from 'node:child_process';
import { access, copyFile, cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { writeIntegrity, writeVersions } from './integrity.js';
import { root } from './root.js';
import { staticImports } from './size/imports.js';
import { pruneTypes } from './types/prune.js';
import { writeTypes } from './types/write.js';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const require = createRequire(import.meta.url);

/** Words in an address that content blockers take for measuring of visitors. */
const blockedWords = /stats|analytics|track|beacon|metrics\//;

/**
 * What Node takes for `vital-signs.js`: a server has no page to watch, and may import what its pages import. A test with a
 * document of its own gets the script. A check in the script itself would be sent to every reader.
 */
const onServer = `const script = typeof document === 'undefined' ? undefined : import('../vital-signs.js');

export function discover(root) {
  script?.then((loaded) => loaded.discover(root));
}
`;

/**
 * Builds everything into `dist/`.
 * @returns {Promise<string[]>} the files written, relative to `dist/`
 */
export async function buildAll() {
  const out = join(root, `dist.new-${process.pid}`);
  await rm(out, { recursive: true, force: true });
  try {
    await viteBuild('bundle', out);
    await viteBuild('loader', out);
    for (const mode of ['script-only', 'frame-page', 'frame-parent', 'view-page', 'portal-page', 'builder'])
      await viteBuild(mode, out);
    await viteBuild('library', out);
    await viteBuild('cli', join(out, 'cli'));
    await writeFile(join(out, 'shared/on-server.js'), onServer);
    await Promise.all([types(out), manifest(out), styleSheet(out), framePage(out), builderPage(out), previewPage(out)]);
    await writeTypes(out, version);
    await pruneTypes(out);
    const files = await filesOf(out);
    refuseBlockedNames(files);
    await refuseSharedEntry(out, files);
    await writeIntegrity(out, files, version);
    await takePlace(out, join(root, 'dist'));
    return [...files, 'integrity.json'];
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function viteBuild(mode, outDir) {
  // Lit picks its production code by this, whatever the shell of the caller says.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir } });
}

async function types(out) {
  // Declarations only: whether the types are right is the business of npm run typecheck.
  await tool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(out, 'types')]);
  // TypeScript keeps the names of source files in declarations; there are none in the package.
  for (const file of await filesOf(join(out, 'types'))) {
    const path = join(out, 'types', file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(/(from |import |import\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2'));
  }
}

async function manifest(out) {
  const options = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
  await tool('@custom-elements-manifest/analyzer', 'cem.js', [...options, '--outdir', relative(root, out)]);
}

async function styleSheet(out) {
  for (const name of ['vital-signs.css', 'portal.css']) await copyFile(join(root, 'src/embed', name), join(out, name));
}

async function framePage(out) {
  await cp(join(root, 'src/embed/frame-page'), join(out, 'embed'), { recursive: true });
}

async function builderPage(out) {
  await cp(join(root, 'src/builder/page'), join(out, 'builder'), { recursive: true });
  // Samples of its own: wherever the folder stands, there is something to try.
  for (const feed of ['sample-unified.json', 'sample-arabic.json'])
    await cp(join(root, 'demo/feeds', feed), join(out, 'builder/samples', feed));
}

async function previewPage(out) {
  const isAsset = (/** @type {string} */ path) => !path.endsWith('.ts');
  await cp(join(root, 'src/cli/preview'), join(out, 'cli/preview'), { recursive: true, filter: isAsset });
}

/** Runs the command of an installed package with this Node, so that it works under any shell and on Windows. */
async function tool(packageName, command, words) {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), command);
  try {
    await run(process.execPath, [file, ...words], { cwd: root });
  } catch (error) {
    throw new Error(`${packageName} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

async function filesOf(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(directory, join(file.parentPath ?? file.path, file.name))).sort();
}

function refuseBlockedNames(files) {
  const blocked = files.filter((file) => !file.startsWith('types/') && blockedWords.test(file));
  if (blocked.length === 0) return;
  throw new Error(
    `dist/${blocked.join(', dist/')} would be stopped by content blockers on the pages of our hosts: ` +
      `a file name must not contain stats, analytics, track, beacon or metrics/. Rename the source file.`,
  );
}

/**
 * Hosts add a version to the address of a script (`vital-signs.js?ver=2`). A chunk that imports the script by its plain
 * address would load and run all of it a second time.
 */
async function refuseSharedEntry(out, files) {
  const entries = ['vital-signs.js', 'vital-signs.all.js'];
  for (const entry of entries) {
    const eager = staticImports(await readFile(join(out, entry), 'utf8'));
    if (eager.length === 0) continue;
    throw new Error(
      `dist/${entry} is not one file: it imports ${eager.join(', ')} at once, because a lazy chunk needs the ` +
        `same source. Hand the chunk what it needs as arguments, or import only types from there.`,
    );
  }
  for (const file of files.filter((file) => file.startsWith('chunks/'))) {
    const imported = staticImports(await readFile(join(out, file), 'utf8'));
    const back = entries.find((entry) => imported.some((address) => address.endsWith(`/${entry}`)));
    if (!back) continue;
    throw new Error(
      `dist/${file} imports ${back} back: a page that loads ${back}?ver=2 would run it twice. ` +
        `Hand the chunk what it needs as arguments, or import only types from there.`,
    );
  }
}

async function takePlace(fresh, place) {
  const old = `${place}.old-${process.pid}`;
  const exists = await access(place).then(
    () => true,
    () => false,
  );
  if (exists) await rename(place, old);
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now();
  try {
    const files = await buildAll();
    const hosted = process.argv[2] === '--hosted' ? process.argv[3] : undefined;
    if (hosted) console.log(`Wrote ${(await writeVersions(join(root, 'dist'), hosted)).join(' and ')}`);
    console.log(`Built dist/ (${files.length} files) in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(stripVTControlCharacters(error.message));
    process.exitCode = 1;
  }
}
