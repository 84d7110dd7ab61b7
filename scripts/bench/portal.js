/**
 * Measures the overview of an invented county of 400 schools and of a state of 10,000, beside a plain HTML table of the
 * same rows, in turns, in one run. `--rounds N` changes the number of rounds of the county, `--screenshots DIR` shows what
 * is compared, `--sizes 400` leaves the state out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.js';
import { buildAll } from '../build.js';
import { inFreshPage } from './measure.js';
import { median } from './median.js';
import { portalFiles } from './portal/pages.js';
import { budgets, complaints, written } from './portal/verdict.js';
import { opened, visitOurs, visitPlain } from './portal/visit.js';
import { keepBrowser, keepTable } from './report.js';
import { serveCompressed } from './server.js';
import { builtFiles } from './served.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    sizes: { type: 'string', default: '400,10000' },
    screenshots: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);

/** A state takes long to load: fewer rounds, since its figures are steady. */
const roundsOf = (size) => (size > 1000 ? Math.min(5, Number(values.rounds)) : Number(values.rounds));

const labels = {
  clock: 'index loaded to first rows',
  sort: 'sorting',
  filter: 'finding',
  group: 'another student group',
  after: 'its longest task afterwards',
  sorted: 'the same in a sorted table',
  scroll: 'longest task while scrolling',
  heap: 'JS heap, collected',
  nodes: 'DOM nodes',
};

// Always built anew: nothing is easier than to measure yesterday's code.
await buildAll();
const server = await serveCompressed(new Map([...portalFiles(sizes), ...builtFiles()]));
const browser = await launchBrowser();
await keepBrowser(browser);
try {
  const results = [];
  for (const size of sizes) results.push(await compare(size));
  for (const result of results) print(result);
  for (const complaint of complaints(results)) {
    console.error(`\n${complaint}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

async function compare(size) {
  const pages = { ours: `${server.url}/${size}/ours.html`, plain: `${server.url}/${size}/plain.html` };
  const visit = { ours: visitOurs, plain: visitPlain };
  // The first look at each page also warms up what a browser only does once.
  for (const [name, url] of Object.entries(pages))
    await inFreshPage(browser, async (page) => {
      await opened(page, url);
      const path = values.screenshots && join(values.screenshots, `bench-portal-${size}-${name}.png`);
      if (path) await page.screenshot({ path });
    });
  const visits = { ours: [], plain: [] };
  for (let round = 0; round < roundsOf(size); round += 1) {
    // In turns, and each goes first as often as the other: whatever else the computer does hits both.
    for (const name of round % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours'])
      visits[name].push(await visit[name](browser, pages[name]));
  }
  const figuresOf = (all) =>
    Object.fromEntries(Object.keys(labels).map((name) => [name, all.map((one) => one[name]).filter(Number.isFinite)]));
  return {
    size,
    rounds: roundsOf(size),
    figures: figuresOf(visits.ours),
    plain: figuresOf(visits.plain),
  };
}

function print({ size, rounds, figures, plain }) {
  const title = `${size} schools and 12 measures, medians of ${rounds} rounds in turns. First rows on the clock, all else processor time until it is painted, at 1x CPU:`;
  const columns = ['', 'overview', 'of rounds', 'plain table', 'budget'];
  const rows = Object.entries(labels).map(([name, label]) => {
    const own = figures[name];
    const budget = budgets[size][name];
    return [
      label,
      written(name, median(own)),
      `${written(name, Math.min(...own))} to ${written(name, Math.max(...own))}`,
      plain[name].length > 0 ? written(name, median(plain[name])) : '',
      budget ? written(name, budget) : 'reported',
    ];
  });
  keepTable({ title, columns, rows });
  console.log(`\n${title}\n`);
  const widths = [32, 13, 24, 13, 13];
  for (const [first, ...cells] of [columns, ...rows])
    console.log(`${first.padEnd(widths[0])}${cells.map((cell, index) => cell.padStart(widths[index + 1])).join('')}`);
}
