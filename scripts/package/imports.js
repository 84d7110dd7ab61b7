/** Imports everything that the package gives, in Node: as a server does that writes pages with its elements. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { specifiers, tagsOf } from './specifiers.js';

const run = promisify(execFile);

/** Imports its argument, and prints what that exported and which elements it defined. */
const probe = `
const [specifier, ...tags] = process.argv.slice(2);
const isData = specifier.endsWith('.json');
const isStyle = specifier.endsWith('.css');
const { readFileSync } = await import('node:fs');
if (isStyle) readFileSync(new URL(import.meta.resolve(specifier)));
const found = isStyle ? {} : await import(specifier, isData ? { with: { type: 'json' } } : {});
const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
console.log(JSON.stringify({ names: Object.keys(found), defined }));
`;

/** What a host of the whole library begins with. */
const wanted = [
  'SchoolScorecard',
  'AchievementGapChart',
  'SatisfactionGauge',
  'MetricTrend',
  'loadFeed',
  'addLanguage',
];

/** @param {import('./packed.js').Packed} packed */
export async function importFaults(packed) {
  await writeFile(join(packed.project, 'probe.js'), probe);
  const tags = tagsOf(packed.files);
  const faults = [];
  const waiting = specifiers(packed);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) faults.push(...(await faultsOf(packed, next, tags)));
  };
  await Promise.all([work(), work(), work()]);
  return faults.toSorted((one, other) => one.localeCompare(other));
}

async function faultsOf({ project, manifest }, { specifier, tag, targets }, tags) {
  // Node 20 remarks that the import of JSON is new.
  const words = ['--disable-warning=ExperimentalWarning', 'probe.js', specifier, ...tags];
  const env = { ...process.env, NODE_OPTIONS: '' };
  try {
    const { stdout, stderr } = await run(process.execPath, words, { cwd: project, env });
    const { names, defined } = JSON.parse(stdout);
    return [
      ...(stderr ? [`import of ${specifier} says in Node: ${stderr.trim()}`] : []),
      ...definedFaults(specifier, defined, wantedTags(tag, targets)),
      ...(specifier === manifest.name ? wanted : [])
        .filter((name) => !names.includes(name))
        .map((name) => `${specifier} does not export ${name}`),
    ];
  } catch (error) {
    return [`import of ${specifier} fails in Node: ${error.stderr || error.message}`];
  }
}

/** Which elements an entry should define; undefined where any may be. */
function wantedTags(tag, targets) {
  if (tag) return targets.default.includes('/elements/') ? [tag] : [];
  // One file with all widgets. Which they are is the business of its own tests.
  if (targets.default.endsWith('.all.js')) return undefined;
  return [];
}

function definedFaults(specifier, defined, expected) {
  if (!expected) return defined.length > 0 ? [] : [`import of ${specifier} defines no element in Node`];
  if (String(defined) === String(expected)) return [];
  return [`import of ${specifier} defines ${defined.join(', ') || 'nothing'}, not ${expected.join(', ') || 'nothing'}`];
}

/**
 * What the documents of the package tell to import must be among what it gives.
 * @param {import('./packed.js').Packed} packed
 */
export async function documentedFaults(packed) {
  const { files, read, manifest } = packed;
  const given = new Set(specifiers(packed).map(({ specifier }) => specifier));
  const faults = [];
  let seen = 0;
  for (const { path } of files.filter((file) => file.path.endsWith('.md'))) {
    const text = await read(path);
    // A format of feeds is written alike, with a number after the slash.
    for (const [, specifier] of text.matchAll(new RegExp(`['"\`](${manifest.name}/(?!\\d)[\\w./-]+)['"\`]`, 'g'))) {
      seen += 1;
      if (!given.has(specifier)) faults.push(`${path} tells to import ${specifier}, which the package does not give`);
    }
    for (const [, file] of text.matchAll(new RegExp(`node_modules/${manifest.name}/([\\w./-]+)`, 'g')))
      if (!files.some((one) => one.path === file)) faults.push(`${path} names ${file}, which is not in the package`);
  }
  if (seen === 0) faults.push('no document tells to import anything, or the check does not see it');
  return faults;
}
