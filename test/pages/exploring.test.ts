import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { needs } from '../../scripts/engines/not-applicable.js';
import { settled, visit, type Visit } from './visit.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startDemo>>;
before(async () => {
  server = await startDemo({ port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with all four widgets and a strict policy, ready to be used. `meddle` may hold or refuse a request. */
async function opened(meddle?: (request: HTTPRequest) => boolean): Promise<Visit> {
  const visited = await visit(browser, `${server.url}csp.html`, { width: 800, height: 600 });
  await settled(visited.page);
  if (!meddle) return visited;
  await visited.page.setRequestInterception(true);
  visited.page.on('request', (request) => {
    if (!meddle(request)) void request.continue();
  });
  return visited;
}

const focusPlot = (page: Page, tag: string): Promise<void> =>
  page.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.plot')!.focus());

const part = (page: Page, tag: string, selector: string): Promise<string | undefined> =>
  page.$eval(tag, ({ shadowRoot }, asked) => shadowRoot!.querySelector(asked)?.textContent, selector);

const plotName = (page: Page, tag: string): Promise<string | null> =>
  page.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector('.plot')!.getAttribute('aria-label'));

async function spoken(page: Page, tag: string, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (name, source) =>
      new RegExp(source).test(document.querySelector(name)!.shadowRoot!.querySelector('.speech')?.textContent ?? ''),
    { timeout: 10_000 },
    tag,
    pattern.source,
  );
}

describe('keys on a chart', () => {
  it('are answered once their code is here, however slow it is', async () => {
    const held: HTTPRequest[] = [];
    let released = false;
    const { page, uncaught } = await opened((request) => {
      const hold = !released && /chunks\/(takeover|painter)/.test(request.url());
      if (hold) held.push(request);
      return hold;
    });
    await focusPlot(page, 'metric-trend');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    assert.equal(await part(page, 'metric-trend', '.speech'), undefined);
    // What is asked for from now on goes through by itself.
    released = true;
    for (const request of held) await request.continue();
    await spoken(page, 'metric-trend', /(\d+) of \1\.$/);
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
  });

  it('are those of the page where their code is missing, and the chart says nothing of them', async () => {
    const { page, uncaught, console } = await opened((request) => {
      const refuse = request.url().includes('chunks/takeover');
      if (refuse) void request.abort();
      return refuse;
    });
    const before = await plotName(page, 'achievement-gap-chart');
    assert.match(before ?? '', /Arrow keys/);
    await focusPlot(page, 'achievement-gap-chart');
    await page.waitForFunction(
      () =>
        document.querySelector('achievement-gap-chart')!.shadowRoot!.querySelector('.plot')!.ariaLabel ===
        'Chart, with a data table below',
    );
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((from) => scrollY > from, {}, top);
    await page.keyboard.press('ArrowDown');
    assert.equal(console.filter((line) => line.includes('A part is missing')).length, 1, console.join('\n'));
    await page.keyboard.press('Tab');
    const next = await page.$eval(
      'achievement-gap-chart',
      ({ shadowRoot }) => shadowRoot!.activeElement?.textContent.trim() ?? '',
    );
    assert.equal(next, 'Keyboard help');
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
  });

  it('need no canvas', async () => {
    const visited = await opened((request) => {
      const refuse = request.url().includes('chunks/painter');
      if (refuse) void request.abort();
      return refuse;
    });
    const { page, uncaught } = visited;
    await focusPlot(page, 'metric-trend');
    await page.keyboard.press('ArrowRight');
    await spoken(page, 'metric-trend', /^Line chart with/);
    assert.equal(await part(page, 'metric-trend', '.cursor'), '');
    assert.equal(await part(page, 'metric-trend', 'canvas'), undefined);
    await page.keyboard.press('Escape');
    assert.equal(await part(page, 'metric-trend', '.cursor'), undefined);
    assert.deepEqual([...uncaught, ...(await visited.violations())], []);
    await page.browserContext().close();
  });

  it('work under a strict policy, help and table included', async () => {
    const visited = await opened();
    const { page, uncaught, console } = visited;
    for (const tag of ['metric-trend', 'achievement-gap-chart']) {
      await focusPlot(page, tag);
      await page.keyboard.press('ArrowDown');
      await spoken(page, tag, /1 of \d+\.$/);
      const size = await page.$eval(
        tag,
        ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('.cursor')!).borderTopWidth,
      );
      assert.equal(size, '3px');
      for (const [key, section] of [
        ['?', 'help'],
        ['t', 'table'],
      ] as const) {
        await focusPlot(page, tag);
        await page.keyboard.press(key);
        await page.waitForFunction(
          (name, asked) =>
            document.querySelector(name)!.shadowRoot!.activeElement?.closest(`details.${asked} > :not(summary)`),
          {},
          tag,
          section,
        );
      }
    }
    assert.deepEqual([...uncaught, ...(await visited.violations()), ...console], []);
    await page.browserContext().close();
  });
});

describe('a finger on a chart', () => {
  /** Moves a finger over the plot, in px from its middle, and tells how far the page was scrolled. */
  async function slide(page: Page, tag: string, steps: readonly [x: number, y: number][]): Promise<number> {
    await page.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector('.plot')!.scrollIntoView({ block: 'center' }));
    const box = await page.$eval(tag, ({ shadowRoot }) => {
      const { left, top, width, height } = shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const from = await page.evaluate(() => scrollY);
    const [[x, y], ...others] = steps as [[number, number], ...[number, number][]];
    const touch = await page.touchscreen.touchStart(box.x + x, box.y + y);
    for (const [dx, dy] of others) await touch.move(box.x + dx, box.y + dy);
    await touch.end();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    return Math.abs((await page.evaluate(() => scrollY)) - from);
  }

  /** A phone with the charts of the page live, and the focus on none of them. */
  async function phone(): Promise<Page> {
    const { page } = await opened();
    await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
    await settled(page);
    for (const tag of ['metric-trend', 'achievement-gap-chart']) {
      await focusPlot(page, tag);
      await page.waitForFunction(
        (name) => document.querySelector(name)!.shadowRoot!.querySelector('[data-live]'),
        {},
        tag,
      );
      await page.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.plot')!.blur());
    }
    return page;
  }

  it('reads a trend along its years, and a row of a gap chart', async () => {
    const page = await phone();
    const along = Array.from({ length: 12 }, (_, index): [number, number] => [index * 10 - 60, index % 3]);
    assert.equal(await slide(page, 'metric-trend', along), 0);
    assert.equal(await part(page, 'metric-trend', '.cursor'), '');
    await spoken(page, 'metric-trend', /of \d+\.$/);
    await page.touchscreen.tap(5, 5);
    assert.equal(await part(page, 'metric-trend', '.cursor'), undefined);
    assert.equal(await slide(page, 'achievement-gap-chart', [[0, 0]]), 0);
    assert.equal(await part(page, 'achievement-gap-chart', '.cursor'), '');
    await page.browserContext().close();
  });

  it('scrolls the page up and down, over any chart', async () => {
    needs('scrolling with a finger');
    const page = await phone();
    const down = Array.from({ length: 12 }, (_, index): [number, number] => [index % 3, 100 - index * 15]);
    for (const tag of ['metric-trend', 'achievement-gap-chart']) {
      assert.ok((await slide(page, tag, down)) > 40, `${tag} keeps the finger`);
      assert.equal(await part(page, tag, '.cursor'), undefined, tag);
    }
    await page.browserContext().close();
  });
});
