/**
 * Asks lists of rules whether content blockers would stop a file of ours: a school whose numbers half of the readers
 * cannot see would never hear of it. Give it EasyList and EasyPrivacy, which change every day and are not part of this
 * project: `npm run test:blockers -- easylist.txt easyprivacy.txt`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { blocked } from './blockers/blocked.js';
import { buildAll } from './build.js';
import { root } from './root.js';

const lists = process.argv.slice(2);
const missing = lists.filter((file) => !existsSync(file));
if (lists.length === 0) {
  console.log('Skipped: no list of rules was given. npm run test:blockers -- easylist.txt easyprivacy.txt');
} else if (missing.length > 0) {
  console.error(`There is no file ${missing.join(', ')}. Download the lists from https://easylist.to/ first.`);
  process.exitCode = 1;
} else {
  if (!existsSync(join(root, 'dist/vital-signs.js'))) await buildAll();
  const files = [...served(), ...asked];
  const stopped = blocked(files, lists.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const { address, page, rule } of stopped) console.error(`${address} on ${page} is stopped by ${rule}`);
  console.log(`${files.length} addresses, ${stopped.length} stopped`);
  if (stopped.length > 0) process.exitCode = 1;
}

/** What a browser can ask for of `dist/`. */
function served() {
  const dist = join(root, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^(cli|types|shared|elements)\//.test(file) && file !== 'index.js');
}

/** What widgets, frames and published folders ask for beside the scripts. */
const asked = [
  'feed.json',
  'releases/0a1b2c3d/organizations/34674390000000.json',
  'releases/0a1b2c3d/metrics/chronic-absenteeism.json',
  'releases/0a1b2c3d/csv/feed.csv',
  'manifest.json',
  'embed/?widget=metric-trend&src=/data/feed.json&metric=chronic-absenteeism&organization=34674390000000',
  'embed.js?widget=achievement-gap-chart&src=/data/feed.json&metric=suspension-rate',
];
