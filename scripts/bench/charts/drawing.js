/** One visit to a page with 400 charts: when they are drawn, what they leave in memory, and how long tasks are. */
import { inFreshPage } from '../measure.js';
import { schools } from './feed.js';
import { heapOf } from './heap.js';

/**
 * @typedef {object} Visit
 * @property {number} inView milliseconds from navigation until what a reader sees is painted
 * @property {number} all milliseconds until the last of the 400 is
 * @property {number} longest milliseconds of the longest task on the clock; 50 where the browser reports none
 * @property {import('./heap.js').Heap} heap
 */

/** @returns {Promise<Visit>} */
export async function visit(browser, url) {
  return inFreshPage(browser, async (page) => {
    const { inView, all } = await drawn(page, url);
    const longest = await page.evaluate('Math.max(50, ...longTasks)');
    return { inView, all, longest, heap: await heapOf(page) };
  });
}

/**
 * Processor time of the longest task until everything is drawn, in milliseconds. What other programs take of the
 * processor meanwhile does not count, so this figure is the same on a busy computer.
 */
export async function longestTask(browser, url) {
  return inFreshPage(browser, async (page) => {
    const session = await page.createCDPSession();
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] };
    await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
    await drawn(page, url);
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    // The thread that runs the page's script, in the process that does.
    const { pid, tid } = events.find(({ name }) => name === 'EvaluateScript' || name === 'v8.evaluateModule');
    const tasks = events.filter((one) => one.name.endsWith('RunTask') && one.pid === pid && one.tid === tid);
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  });
}

/** Draws every picture, as printing does: milliseconds that it takes, and the heap with all of them. */
export async function everyPicture(browser, url) {
  return inFreshPage(browser, async (page) => {
    await drawn(page, url);
    const time = await page.evaluate(() => {
      const begin = performance.now();
      dispatchEvent(new Event('beforeprint'));
      return performance.now() - begin;
    });
    return { time, heap: await heapOf(page) };
  });
}

/** Fails unless the page shows what it should, so that no empty page is ever measured. */
export async function checkPage(browser, url, screenshot) {
  await inFreshPage(browser, async (page) => {
    await drawn(page, url);
    if (screenshot) await page.screenshot({ path: screenshot });
    const charts = await page.evaluate(() => {
      const canvas = (one) => one.getContext('2d').getImageData(0, 0, one.width, one.height).data.some(Boolean);
      const widget = (one) => one.shadowRoot.querySelector('.takeaway')?.textContent.includes('2024-25');
      return [
        ...[...document.querySelectorAll('canvas')].filter(canvas),
        ...[...document.querySelectorAll('metric-trend')].filter(widget),
      ].length;
    });
    if (charts !== schools.length) throw new Error(`${url} shows ${charts} of ${schools.length} charts.`);
  });
}

async function drawn(page, url) {
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    await page.waitForFunction('times.all > 0 && times.inView > 0', { polling: 100, timeout: 60_000 });
  } catch (cause) {
    throw new Error(`${url} has not drawn its charts in a minute.\n${messages.join('\n')}`, { cause });
  }
  return page.evaluate('times');
}
