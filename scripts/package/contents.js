/** What is in the tarball, and what must not be. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path/posix';
import { root } from '../root.js';
import { specifiers } from './specifiers.js';

/** Folders and files of the package, each for somebody who installs it. */
const known = [
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
  /^bin\/[\w-]+\.js$/,
  /^dist\/(builder|chunks|classes|cli|editors|elements|embed|shared|types)\//,
  /^dist\/[\w.-]+\.(js|css|json)$/,
  /^docs\/(accessibility\/|decisions\/|elements\/|images\/)?[\w-]+\.(md|json|png)$/,
  /^integrations\/wordpress\//,
  /^schema\/[\w.-]+\.schema\.json$/,
];

/** Of how the package is made. */
const making =
  /(^|\/)(src|tests?|stories|demo|scripts|node_modules|examples)\/|\.(test|spec|stories)\.|tsconfig|\.map$|\.tgz$/;

/** Bytes of one file. The command line is one file and runs in Node; a sample is a whole feed. */
const largest = 240_000;
const larger = { 'dist/cli/main.js': 700_000, 'dist/builder/samples/sample-unified.json': 450_000 };

/** Bytes of the tarball: what every install fetches. */
const tarballBudget = 1_250_000;

/** What documents of the source link to, and nobody needs to read them. */
const onlyInSource = /(^|\/)CONTRIBUTING\.md$|^test\/|^demo\/|^integrations\/examples\//;

/**
 * A row for each folder, with the number of its files and their bytes.
 * @param {import('./packed.js').Packed} packed
 */
export function folders({ files }) {
  const rows = new Map();
  for (const { path, size } of files) {
    const [first, second, third] = path.split('/');
    const name = third ? `${first}/${second}/` : second ? `${first}/` : './';
    const row = rows.get(name) ?? { name, files: 0, bytes: 0 };
    rows.set(name, { name, files: row.files + 1, bytes: row.bytes + size });
  }
  return [...rows.values()];
}

/** @param {import('./packed.js').Packed} packed */
export async function contentFaults(packed) {
  const { files, bytes, manifest } = packed;
  const has = (path) => files.some((file) => file.path === path);
  const faults = promised(packed)
    .filter((path) => !has(path))
    .map((path) => `package.json promises ${path}, which is not in the package`);
  for (const entry of manifest.files)
    if (!entry.startsWith('!') && !files.some(({ path }) => path === entry || path.startsWith(`${entry}/`)))
      faults.push(`"files" of package.json names ${entry}, of which nothing is in the package`);
  for (const { path, size } of files) {
    if (making.test(path) || !known.some((place) => place.test(path)))
      faults.push(`${path} is not for those who use the package: see "files" in package.json`);
    const limit = larger[path] ?? largest;
    if (size > limit) faults.push(`${path} has ${size} bytes, more than ${limit}`);
  }
  if (bytes > tarballBudget) faults.push(`the tarball has ${bytes} bytes, more than ${tarballBudget}`);
  return faults;
}

/** @param {import('./packed.js').Packed} packed */
export async function textFaults({ files, read }) {
  const has = (path) => files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
  const faults = [];
  for (const { path } of files) {
    if (path.endsWith('.png')) continue;
    const text = await read(path);
    const home = homesIn(text);
    if (home) faults.push(`${path} names a path of the computer that built it: ${home}`);
    for (const [, map] of text.matchAll(/^\/\/# sourceMappingURL=(\S+)/gm))
      if (!map.startsWith('data:') && !has(join(dirname(path), map)))
        faults.push(`${path} points to ${map}, which is not in the package`);
    if (!path.endsWith('.md')) continue;
    for (const [, address] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(address)) continue;
      const target = join(dirname(path), address.replace(/#.*/, '')).replace(/\/$/, '');
      if (!has(target) && !onlyInSource.test(`${target}${address.endsWith('/') ? '/' : ''}`))
        faults.push(`${path} links to ${address}, which is not in the package`);
    }
  }
  return faults;
}

/** A path that only one computer has, in a text. */
function homesIn(text) {
  const own = [root, `${homedir()}/`].filter((path) => path.length > 3);
  const found = own.find((path) => text.includes(path));
  return found ?? /(?:file:\/\/\/[a-z]|(?<![\w.])\/(?:Users|home)\/)[\w.-]+/i.exec(text)?.[0];
}

/** Files that package.json names. */
function promised(packed) {
  const { manifest } = packed;
  const targets = specifiers(packed).flatMap(({ targets }) => Object.values(targets));
  const others = [manifest.types, manifest.customElements, manifest['web-types'], ...Object.values(manifest.bin)];
  return [...targets, ...others].map((path) => path.replace(/^\.\//, ''));
}
