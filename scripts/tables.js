/**
 * `npm run tables -- FILE...` writes what benches have saved (`npm run bench -- NAME --json FILE`) into docs/benchmarks.md.
 * What has no file stays as it is. The sizes in docs/size.md are written by `npm run size -- --write`.
 */
import { readFile } from 'node:fs/promises';
import { benchPage, benchText, savedReport } from './tables/benches.js';
import { writeInto } from './tables/page.js';

const files = process.argv.slice(2);
try {
  if (files.length === 0) throw new Error('Name the files that benches have saved: npm run tables -- FILE...');
  const reports = await Promise.all(files.map(async (file) => savedReport(await readFile(file, 'utf8'), file)));
  await writeInto(benchPage, Object.fromEntries(reports.map((report) => [report.bench, benchText(report)])));
  console.log(`wrote ${reports.map(({ bench }) => bench).join(', ')} into ${benchPage}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
