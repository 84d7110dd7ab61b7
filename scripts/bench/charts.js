/**
 * Measures pages with hundreds of charts: 400 trends of ours against the same 400 with Chart.js alone, in turns, in one
 * run; then the way to a live chart, and what live charts leave behind. `--rounds N` changes the number of rounds,
 * `--screenshots DIR` shows what is compared.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.js';
import { buildAll } from '../build.js';
import { comeAndGo, cyclesPage } from './charts/cycles.js';
import { checkPage, everyPicture, longestTask, visit } from './charts/drawing.js';
import { countyFeed } from './charts/feed.js';
import { ours, theirs } from './charts/pages.js';
import { printResults } from './charts/results.js';
import { takeOverPage, takeOverTimes } from './charts/take-over.js';
import { complaints } from './charts/verdict.js';
import { keepBrowser } from './report.js';
import { serveCompressed } from './server.js';
import { builtFiles, bundled, html, script } from './served.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, screenshots: { type: 'string' } },
});
const rounds = Number(values.rounds);
const cycles = 100;

// Always built anew: nothing is easier than to measure yesterday's code.
await buildAll();
const built = builtFiles();
const painter = built.map(([path]) => path).find((path) => /\/painter-[^/]*\.js$/.test(path));
const server = await serveCompressed(
  new Map([
    ['/ours.html', { type: html, text: ours }],
    ['/chart-js.html', { type: html, text: theirs }],
    ['/take-over.html', { type: html, text: takeOverPage }],
    ['/cycles.html', { type: html, text: cyclesPage }],
    ['/chart-js.js', { type: script, text: await bundled('scripts/bench/charts/chart-js-page.js') }],
    ['/feed.json', { type: 'application/json', text: JSON.stringify(countyFeed()) }],
    ...built,
  ]),
);
const browser = await launchBrowser();
await keepBrowser(browser);
try {
  const results = {
    rounds,
    cycles,
    ...(await compare()),
    takeOver: await takeOverTimes(browser, `${server.url}/take-over.html`),
    left: await comeAndGo(browser, `${server.url}/cycles.html`, painter, cycles),
  };
  printResults(results);
  for (const complaint of complaints(results)) {
    console.error(`\n${complaint}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

async function compare() {
  const pages = { ours: `${server.url}/ours.html`, theirs: `${server.url}/chart-js.html` };
  // The first look at each page also warms up what a browser only does once.
  for (const [name, url] of Object.entries(pages)) {
    await checkPage(browser, url, values.screenshots && join(values.screenshots, `bench-charts-${name}.png`));
  }
  const visits = { ours: [], theirs: [] };
  const tasks = [];
  for (let round = 0; round < rounds; round += 1) {
    // In turns, and each goes first as often as the other: whatever else the computer does hits both.
    for (const name of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
      visits[name].push(await visit(browser, pages[name]));
    }
    tasks.push(await longestTask(browser, pages.ours));
  }
  return { visits, tasks, printed: await everyPicture(browser, pages.ours) };
}
