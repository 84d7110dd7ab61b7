/**
 * Opens every page of the built Storybook below some path, as it would stand beside the documentation, and looks at what it
 * does: every story is drawn, none reports an error that it does not announce, and nothing is asked of another site. What
 * is asked is refused and listed. Needs `npm run build:storybook`. The last line is `N passed, N failed`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { register } from 'tsx/esm/api';
import { launchBrowser } from './browser.js';
import { root } from './root.js';
import { pagesOf } from './storybook/pages.js';

register();
const { serveStatic } = await import('../src/cli/static-server.ts');

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const folder = join(root, 'build/storybook');
if (!existsSync(join(folder, 'index.json')))
  throw new Error('There is no build/storybook/: run npm run build:storybook first.');

const pages = pagesOf(Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries));

/** Milliseconds, far above what a page takes. */
const timeout = 20_000;

let passed = 0;
let failed = 0;

const server = await serveStatic({ mounts: { '/schools/vital-signs/storybook/': folder }, port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  /** @type {string[]} */
  let faults = [];
  /** @type {string[]} */
  let reports = [];
  page.on('request', (request) => {
    const address = request.url();
    const isOurs = address.startsWith(server.url) || /^(data|blob|about):/.test(address);
    if (!isOurs) faults.push(`asked for ${address}`);
    void (isOurs ? request.continue() : request.abort());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(`reported: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`threw: ${String(error)}`));
  for (const { name, path, type, shows } of pages.filter(isChosen)) {
    // What the page before still reports must not be laid at the door of this one.
    await page.goto('about:blank');
    faults = [];
    reports = [];
    await page.goto(`${server.url}schools/vital-signs/storybook/${path}`);
    const isAnnounced = await drawn(page, type, reports).catch((error) => faults.push(error.message));
    if (shows)
      await page.waitForFunction(shows, { timeout }).catch(() => faults.push(`does not show ${String(shows)}`));
    faults.push(...reports.filter((report) => isAnnounced !== true || !report.includes('[vital-signs]')));
    for (const fault of faults) console.log(`✗ ${name} ${fault}`);
    if (faults.length > 0) failed += 1;
    else passed += 1;
  }
} finally {
  await browser.close();
  await server.close();
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

/** All pages, or those with one of the given words in their name. */
function isChosen({ name }) {
  return words.length === 0 || words.some((word) => name.toLowerCase().includes(word));
}

/** Waits until a page is as it should be, and tells whether it may report an error. */
async function drawn(page, type, reports) {
  if (type === 'manager') {
    await page.waitForSelector('#storybook-explorer-tree', { timeout });
    if (page.url().includes('/settings/')) await page.waitForSelector('main', { timeout });
    else
      await (
        await page.waitForFrame((one) => one.url().includes('iframe.html'))
      ).waitForSelector('.place > *', { timeout });
    return true;
  }
  if (type === 'docs') {
    await page.waitForSelector('.docblock-argstable-body tr', { timeout });
    // One stands twice: the first of the file, with the controls.
    await page.waitForFunction(
      () => [...document.querySelectorAll('.place')].every((place) => place.firstElementChild),
      { timeout },
    );
    // It also shows the stories that report an error.
    return true;
  }
  const story = await storyParameters(page);
  await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll('.place *')].filter((one) => 'state' in one);
      return all.length > 0 && all.every((one) => one.state.status === wanted);
    },
    { timeout },
    story.state ?? 'loaded',
  );
  if (!story.reports) return false;
  // A report comes a moment after the state.
  for (let waited = 0; reports.length === 0 && waited < timeout; waited += 20) await wait(20);
  if (reports.length === 0) throw new Error('does not report what is wrong');
  return true;
}

async function storyParameters(page) {
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters, { timeout });
  return page.evaluate(() => {
    const { state, reports } = window.__STORYBOOK_PREVIEW__.currentRender.story.parameters;
    return { state, reports };
  });
}
