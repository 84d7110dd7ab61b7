/**
 * Measures our widgets against Chart.js alone: pages with the same three charts from the same feed, in turns, in one run.
 * The budget is for the one file, which such a page should take; what it is with the loader is reported. `--rounds N`
 * changes the number of rounds, `--screenshots DIR` shows what is compared.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.js';
import { buildAll } from '../build.js';
import { checkDrawn, timeToDrawn } from './measure.js';
import { median } from './median.js';
import { benchFiles } from './pages.js';
import { keepBrowser, keepTable } from './report.js';
import { serveCompressed } from './server.js';

/** The largest share of the time of Chart.js that ours may take. */
const budget = 0.7;

/** @type {import('./measure.js').Conditions[]} */
const conditions = [
  { name: '1x CPU', cpu: 1, budget },
  { name: '4x slower CPU', cpu: 4, budget },
  { name: '1.6 Mbit/s, 150 ms', cpu: 1, network: { download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150 } },
];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, screenshots: { type: 'string' } },
});
const rounds = Number(values.rounds);

// Always built anew: nothing is easier than to measure yesterday's code.
await buildAll();
const server = await serveCompressed(await benchFiles());
const browser = await launchBrowser();
await keepBrowser(browser);
try {
  const results = await compare();
  printResults(results);
  for (const { name, ratio, budget: limit } of results) if (limit !== undefined && ratio > limit) complain(name, ratio);
} finally {
  await browser.close();
  await server.close();
}

async function compare() {
  const pages = {
    ours: `${server.url}/ours.html`,
    loader: `${server.url}/loader.html`,
    theirs: `${server.url}/chart-js.html`,
  };
  // The first look at each page also warms up what a browser only does once.
  for (const [name, url] of Object.entries(pages)) {
    await checkDrawn(browser, url, values.screenshots && join(values.screenshots, `bench-${name}.png`));
  }
  const results = [];
  for (const condition of conditions) {
    const times = { ours: [], loader: [], theirs: [] };
    for (let round = 0; round < rounds; round += 1) {
      // In turns, and what is compared goes first equally often: whatever else the computer does hits both.
      for (const name of round % 2 === 0 ? ['ours', 'loader', 'theirs'] : ['theirs', 'loader', 'ours']) {
        times[name].push(await timeToDrawn(browser, pages[name], condition));
      }
    }
    const theirs = median(times.theirs);
    const result = (own) => ({
      ours: median(own),
      theirs,
      ratio: median(own) / theirs,
      ratios: own.map((time, round) => time / times.theirs[round]),
    });
    results.push({ ...condition, ...result(times.ours) });
    results.push({ name: `${condition.name}, loader`, ...result(times.loader) });
  }
  return results;
}

function printResults(results) {
  const title = `Navigation to all three charts drawn, medians of ${rounds} rounds in turns, empty cache:`;
  const columns = ['', 'Vital Signs', 'Chart.js', 'ratio', 'of rounds', 'budget'];
  const rows = results.map(({ name, ours, theirs, ratio, ratios, budget: limit }) => [
    name,
    `${ours.toFixed(0)} ms`,
    `${theirs.toFixed(0)} ms`,
    ratio.toFixed(2),
    `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`,
    limit?.toFixed(2) ?? 'reported',
  ]);
  const sizes = ['/dist/vital-signs.all.js', '/chart-js.js'].map(
    (path) => `${(server.bytes(path) / 1000).toFixed(1)} kB`,
  );
  rows.push(['script, gzip', ...sizes, '', '', '']);
  keepTable({ title, columns, rows });
  console.log(`${title}\n`);
  const widths = [28, 12, 12, 12, 14, 12];
  for (const [first, ...cells] of [columns, ...rows])
    console.log(
      `${first.padEnd(widths[0])}${cells.map((cell, index) => cell.padStart(widths[index + 1])).join('')}`.trimEnd(),
    );
}

function complain(name, ratio) {
  console.error(
    `\nAt ${name}, our page takes ${ratio.toFixed(2)} of the time of Chart.js alone; the budget is ${budget.toFixed(2)}. ` +
      'Look at what runs before the first paint: an Intl formatter (10 ms each), work for closed sections, ' +
      'observations read twice, layout measured while drawing. Run again before believing a narrow miss.',
  );
  process.exitCode = 1;
}
