/**
 * Measures a published view page with a trend, gaps and a gauge, painted before its script, against the same charts with
 * Chart.js alone: in turns, in one run. Then what moves on a page with a widget, for each way in. `--rounds N` changes
 * the number of rounds, `--screenshots DIR` shows what is compared.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.js';
import { buildAll } from '../build.js';
import { embedFiles } from './embed/pages.js';
import { checkDrawn, inFreshPage, timeToDrawn } from './measure.js';
import { median } from './median.js';
import { keepBrowser, keepTable } from './report.js';
import { serveCompressed } from './server.js';

/** @type {import('./measure.js').Conditions[]} */
const conditions = [
  {
    name: '1.6 Mbit/s, 150 ms',
    cpu: 1,
    network: { download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150 },
    budget: 0.35,
  },
  { name: '1x CPU', cpu: 1 },
];

/** Milliseconds in which whatever would move has moved. */
const patience = 3000;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, screenshots: { type: 'string' } },
});
const rounds = Number(values.rounds);

// Always built anew: nothing is easier than to measure yesterday's code.
await buildAll();
const { files, ours, theirs, still } = await embedFiles();
const server = await serveCompressed(files);
const browser = await launchBrowser();
await keepBrowser(browser);
try {
  const pages = { ours: server.url + ours, theirs: server.url + theirs };
  for (const [name, url] of Object.entries(pages))
    await checkDrawn(browser, url, values.screenshots && join(values.screenshots, `bench-embed-${name}.png`));
  const painted = `Navigation to all three charts painted, medians of ${rounds} rounds in turns, empty cache:`;
  console.log(`${painted}\n`);
  const times = [];
  for (const condition of conditions) times.push(print(condition, await compare(pages, condition)));
  keepTable({ title: painted, columns: ['', 'view page', 'Chart.js', 'ratio', 'budget'], rows: times });
  const moved = `Layout shift until ${patience / 1000} s after loading, at 1.6 Mbit/s and 150 ms:`;
  console.log(`\n${moved}\n`);
  const shifts = [];
  for (const [name, path] of still) shifts.push(printShift(name, await shiftOf(server.url + path)));
  keepTable({ title: moved, columns: ['way into a page', 'shift', 'budget'], rows: shifts });
} finally {
  await browser.close();
  await server.close();
}

async function compare(pages, condition) {
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1)
    // In turns, and each goes first as often as the other: whatever else the computer does hits both.
    for (const name of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours'])
      times[name].push(await timeToDrawn(browser, pages[name], condition));
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

function print({ name, budget }, { ours: own, theirs: other }) {
  const ratio = own / other;
  const figures = [
    `${own.toFixed(0)} ms`,
    `${other.toFixed(0)} ms`,
    ratio.toFixed(2),
    budget?.toFixed(2) ?? 'reported',
  ];
  console.log(`${name.padEnd(20)}${figures.map((figure) => figure.padStart(12)).join('')}`);
  const row = [name, ...figures];
  if (budget === undefined || ratio <= budget) return row;
  console.error(
    `At ${name}, the view page takes ${ratio.toFixed(2)} of the time of Chart.js alone; the budget is ${budget}. ` +
      'Look at what is fetched before the first paint: the page, its style sheets and view.js, nothing else.',
  );
  process.exitCode = 1;
  return row;
}

/** Sum of the layout shifts of a page, from its first moment on. */
function shiftOf(url) {
  return inFreshPage(browser, async (page) => {
    await page.emulateNetworkConditions(conditions[0].network);
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 500 });
    await new Promise((resolve) => setTimeout(resolve, patience));
    return page.evaluate(() => window.shift);
  });
}

function printShift(name, shift) {
  console.log(`${name.padEnd(20)}${shift.toFixed(4).padStart(12)}`);
  const row = [name, shift.toFixed(4), '0'];
  if (shift === 0) return row;
  console.error(`Something moves on the page with the way "${name}": keep the room of what comes later.`);
  process.exitCode = 1;
  return row;
}
