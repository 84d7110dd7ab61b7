/**
 * Measures what becomes of large data: a statewide research file of 4 million rows, about 500 MB, of which one county is
 * imported and published, and a feed of 560,000 observations, which is validated. Everything is invented, written into a
 * temporary folder, and removed; to write it is not measured.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { largeFeed } from './data/large-feed.js';
import { measured } from './data/measured-command.js';
import { measuredCounty } from './data/places.js';
import { publishedSizes } from './data/published.js';
import { printResults } from './data/results.js';
import { writeEntityList, writeStateFile } from './data/state-file.js';

const folder = await mkdtemp(join(tmpdir(), 'vital-signs-bench-'));
// However the bench ends, half a gigabyte does not stay behind.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void rm(folder, { recursive: true, force: true }).finally(() => process.exit(130)));
try {
  const county = await importCounty();
  const found = { ...county, ...(await publishedSizes(join(folder, 'county'))), ...(await validation()) };
  console.log(`${found.parts} schools in the county`);
  process.exitCode = printResults(found) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function importCounty() {
  const [file, list, out] = ['state.txt', 'entities.txt', 'county'].map((name) => join(folder, name));
  console.log('writing a state that does not exist ...');
  const { rows, bytes } = await writeStateFile(file);
  await writeEntityList(list);
  console.log(`${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(0)} MB`);
  const {
    seconds,
    processor,
    bytes: memory,
  } = await measured(...['import', file, list, '--within', measuredCounty, '--out', out]);
  await measured('publish', out);
  await rm(file);
  return { import: seconds, importProcessor: processor, memory };
}

async function validation() {
  const file = join(folder, 'large.json');
  await writeFile(file, JSON.stringify(largeFeed()));
  const { seconds } = await measured('validate', file);
  register();
  const { checkFeed } = await import('../../src/cli/validate/check-feed.ts');
  // As it comes from a file, where no two cells share a text.
  const feed = JSON.parse(await readFile(file, 'utf8'));
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { errors } = checkFeed(feed);
  const [end, { user, system }] = [performance.now(), process.cpuUsage(before)];
  if (errors > 0) throw new Error('The large feed of the bench is not valid.');
  return { validation: (end - start) / 1000, validationProcessor: (user + system) / 1e6, command: seconds };
}
