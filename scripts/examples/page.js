/** What a reader perceives on the page of an example. All examples have the same page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const trend = 'metric-trend';
const gauge = 'satisfaction-gauge';

/**
 * Opens a page and notes what a webmaster would not want.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ withoutFeed?: boolean }} [options] withoutFeed: the feed cannot be had
 */
export async function openPage(browser, url, { withoutFeed = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  const elsewhere = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  if (withoutFeed) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().endsWith('feed.json') ? request.abort() : request.continue());
    });
  }
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults, elsewhere, close: () => context.close() };
}

/** Each check: what it shows, and how. They run one after the other on one page. */
export const checks = {
  'shows both widgets, by address and by object': async ({ page }) => {
    await says(page, trend, 'Willow Creek School', '19.7%');
    await says(page, gauge, 'Willow Creek School', '84.0%');
    assert.equal(await fallbackSeen(page), false, 'the text inside the tag is still shown');
  },
  'gives the headings their level': async ({ page }) => {
    for (const tag of [trend, gauge])
      assert.equal(
        await page.$eval(
          tag,
          (widget) => widget.shadowRoot.querySelectorAll('[role=heading][aria-level="2"]').length > 0,
        ),
        true,
        tag,
      );
  },
  'hears the event': async ({ page }) => {
    await page.waitForFunction(() => document.querySelector('output').textContent === 'loaded', { timeout: 10_000 });
  },
  'has nothing that axe objects to': async ({ page }) => {
    await page.evaluate(axeSource);
    const findings = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id} at ${JSON.stringify(nodes.map(({ target }) => target))}`);
    });
    assert.deepEqual(findings, []);
  },
  'follows the choice of an organization': async ({ page }) => {
    await page.select('select', 'oak-hill');
    await says(page, trend, 'Oak Hill School', '14.3%');
    await says(page, gauge, 'Oak Hill School', '77.0%');
  },
  'is gone after unmounting, and comes back': async ({ page }) => {
    await page.click('button');
    await page.waitForFunction((tags) => !document.querySelector(tags), { timeout: 10_000 }, `${trend}, ${gauge}`);
    // What a widget does when it has left would be heard of now.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await page.click('button');
    await says(page, trend, 'Oak Hill School', '14.3%');
    await says(page, gauge, 'Oak Hill School', '77.0%');
  },
  'has no error in the console, and asks no other site': ({ faults, elsewhere }) => {
    assert.deepEqual(faults, []);
    assert.deepEqual(elsewhere, []);
  },
};

/** With a feed that cannot be had, the text inside the tag is what a reader gets. */
export async function checkFallback({ page }) {
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.state?.status === 'error',
    { timeout: 20_000 },
    trend,
  );
  assert.equal(await fallbackSeen(page), true, 'the text inside the tag is not shown');
}

function fallbackSeen(page) {
  return page.$eval(`${trend} > p`, (text) => text.checkVisibility() && text.getClientRects().length > 0);
}

/** Waits until a widget says all of these words. */
async function says(page, tag, ...words) {
  const text = () =>
    page.$eval(tag, ({ shadowRoot }) => [...shadowRoot.children].map((one) => one.innerText).join('\n'));
  try {
    await page.waitForFunction(
      (tag, words) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const text = [...(root?.children ?? [])].map((one) => one.innerText).join('\n');
        return words.every((word) => text.includes(word));
      },
      { timeout: 15_000 },
      tag,
      words,
    );
  } catch (cause) {
    const said = await text().catch(() => 'nothing, it is not there');
    throw new Error(`<${tag}> does not say ${words.join(' and ')}, but: ${said.slice(0, 300)}`, { cause });
  }
}
