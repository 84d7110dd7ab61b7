/** One visit to an overview: when its rows are there, what it answers how fast, and what it holds. */
import { heapOf } from '../charts/heap.js';
import { inFreshPage } from '../measure.js';
import { processorTime } from './processor.js';

/**
 * All times but the first are milliseconds of the processor until what is asked for is painted.
 * @typedef {object} Visit
 * @property {number} clock milliseconds from the last byte of the index until the first rows are painted
 * @property {number} sort
 * @property {number} filter
 * @property {number} [group] another student group, its part being here
 * @property {number} [after] the longest task with which it goes on for the rows that nobody sees
 * @property {number} [sorted] the same as `group` while the rows are sorted by a measure
 * @property {number} [scroll] the longest task while a reader scrolls
 * @property {number} heap bytes of JavaScript, collected
 * @property {number} nodes of the document
 */

/** @returns {Promise<Visit>} */
export function visitOurs(browser, url) {
  return visited(browser, url, async (page) => ({
    sort: await timeOf(page, () => act(sort)),
    scroll: (await processorTime(page, () => page.evaluate(scrolled))).longest,
    filter: await timeOf(page, () => act(() => find('unified 1'))),
    ...(await anotherGroup(page)),
  }));
}

/** @returns {Promise<Visit>} */
export function visitPlain(browser, url) {
  return visited(browser, url, async (page) => ({
    sort: await timeOf(page, () => act(() => sortPlain('measure-2'))),
    filter: await timeOf(page, () => act(() => filterPlain('School 1'))),
  }));
}

/** A reader looks at what is there before asking for something else. */
const look = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function timesOf(page, work) {
  await look();
  return processorTime(page, async () => {
    await page.evaluate(work);
    await look();
  });
}

async function timeOf(page, work) {
  return (await timesOf(page, work)).all;
}

async function visited(browser, url, further) {
  return inFreshPage(browser, async (page) => {
    await opened(page, url);
    const { rows: clock } = await page.evaluate('times');
    const { used, nodes } = await heapOf(page);
    await look(2000);
    return { clock, heap: used, nodes, ...(await further(page)) };
  });
}

/** Opens a page and waits until its rows are painted, and until what follows a reader's scrolling is there. */
export async function opened(page, url) {
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    await page.waitForFunction(
      () => times.rows > 0 && (!document.querySelector('county-overview') || root().querySelector('tr[data-index]')),
      { polling: 50, timeout: 60_000 },
    );
  } catch (cause) {
    throw new Error(`${url} has shown no rows in a minute.\n${messages.join('\n')}`, { cause });
  }
}

/** Runs in the page: a reader who turns a wheel quickly, each step a frame, and now and then drags the bar. */
async function scrolled() {
  const box = root().querySelector('.scroll');
  console.timeStamp('begin');
  for (let step = 0; step < 90; step += 1) {
    box.scrollTop += step % 10 === 9 ? 8000 : 350;
    await new Promise(requestAnimationFrame);
  }
  console.timeStamp('end');
}

/** The second time a group is chosen: the first one waits for the network. */
async function anotherGroup(page) {
  await page.evaluate(() => {
    find('');
    // Lowest first, then back to the order of the feed.
    sort();
    sort();
    pick('EL');
  });
  await page.waitForFunction(
    () => root().querySelector('td .value') && root().querySelector('th .meta')?.textContent.includes('English'),
    {
      polling: 100,
      timeout: 120_000,
    },
  );
  const { all: group, after } = await timesOf(page, () => act(() => pick('SED')));
  await page.evaluate(() => sort());
  return { group, after, sorted: await timeOf(page, () => act(() => pick('EL'))) };
}
