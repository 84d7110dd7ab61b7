import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { buildDocs } from '../../scripts/docs/build.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { addressOf, axeFindings, settled, visit, type Visit } from './visit.ts';

/** Pages with examples, and of each other kind the one with the widest things in it. */
const withExamples = ['index.html', ...[...widgetTags, ...portalTags].map((tag) => `elements/${tag}.html`)];
const others = ['feed.html', 'theming.html', 'accessibility/conformance.html', 'decisions/index.html'];

let folder: string;
let server: StaticServer;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vital-signs-docs-'));
  // Below a folder, for the site must run anywhere; without Storybook, whose pages have tests of their own.
  await buildDocs(join(folder, 'any/where'), join(folder, 'no-storybook'));
  server = await serveStatic({ mounts: { '/': folder }, port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (path: string, width = 1280): Promise<Visit> =>
  visit(browser, `${server.url}any/where/${path}`, { width, height: 1000 });

async function assertClean(visited: Visit): Promise<void> {
  assert.deepEqual(visited.console, []);
  assert.deepEqual(visited.uncaught, []);
  assert.deepEqual(await visited.violations(), []);
  const elsewhere = visited.requests.filter((address) => !/^(\/any\/where\/|data:)/.test(address));
  assert.deepEqual(elsewhere, [], 'requests to other places');
  const { page } = visited;
  assert.deepEqual(await page.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
}

async function assertFits(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(sideways <= 0, `the page is ${sideways} px too wide`);
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.$(selector))!.click();
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describe('the documentation site', () => {
  for (const path of [...withExamples, ...others])
    it(`${path} is in order, on a desk and on a phone`, async () => {
      const visited = await open(path);
      const { page } = visited;
      const states = await settled(page);
      if (withExamples.includes(path)) assert.ok(states.length > 0);
      assert.deepEqual(
        states.filter((state) => state !== 'loaded'),
        [],
      );
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 1000 });
        // What is too wide now is told in the frame that shows it.
        await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
        assert.deepEqual(await axeFindings(page), [], `at ${width} px`);
        await assertFits(page);
      }
      await assertClean(visited);
      await page.browserContext().close();
    });

  it('is searched by keyboard', async () => {
    const visited = await open('elements/metric-trend.html');
    const { page } = visited;
    assert.ok(!visited.requests.some((address) => address.includes('search.json')), 'fetched before anybody asks');
    // Pressed again where the page's script was not there yet.
    for (let press = 0; press < 20 && (await page.evaluate(() => document.activeElement?.id)) !== 'query'; press += 1) {
      await page.keyboard.press('/');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await page.keyboard.type('surpressed groups');
    await page.waitForSelector('#found a');
    assert.match(await page.$eval('#search-status', ({ textContent }) => textContent), /^\d+ of \d+ places found\.$/);
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await focused(page), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(page), first);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('#found', (found) => (found as HTMLElement).hidden), true);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');

    await page.keyboard.type('custom properties');
    await page.waitForFunction(() => document.querySelector('#found a')?.textContent.startsWith('Custom properties'));
    assert.deepEqual(await axeFindings(page), []);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.endsWith('custom-properties'));
    await assertClean(visited);
    await page.browserContext().close();
  });

  it('finds what is named, also with a slip of the pen, and says when there is nothing', async () => {
    const { page } = await open('index.html');
    const find = async (asked: string): Promise<string[]> => {
      await page.$eval('#query', (field) => ((field as HTMLInputElement).value = ''));
      await page.focus('#query');
      await page.keyboard.type(asked);
      await page.waitForFunction(
        (asked) =>
          (document.getElementById('query') as HTMLInputElement).value === asked && document.querySelector('#found *'),
        {},
        asked,
      );
      return page.$$eval('#found a', (links) =>
        links.map((link) => new URL(link.href).pathname.replace('/any/where/', '')),
      );
    };
    assert.ok((await find('--vs-accent')).includes('theming.html'));
    assert.ok((await find('school-comparison'))[0]?.includes('school-comparison'));
    assert.ok((await find('wordpres')).includes('wordpress.html'));
    assert.deepEqual(await find('qqqqzzzz'), []);
    assert.equal(await page.$eval('#search-status', ({ textContent }) => textContent), 'Nothing found.');
    await page.browserContext().close();
  });

  it('tells what becomes of a color of one’s own, on both pages', async () => {
    const visited = await open('theming.html');
    const { page } = visited;
    await settled(page);
    const cell = (ground: string, what: string): Promise<string> =>
      page.$eval(`[data-ground=${ground}] [data-what=${what}]`, ({ textContent }) => textContent);
    const enter = async (color: string): Promise<void> => {
      await page.$eval('#brand-color', (field) => (field as HTMLInputElement).select());
      await page.focus('#brand-color');
      await page.keyboard.type(color);
    };
    await enter('#FFDD00');
    assert.match(await cell('light', 'own'), /^1\.3:1 #ffdd00too weak for both$/);
    assert.match(await cell('dark', 'own'), /^13\.\d:1 #ffdd00enough for text and lines$/);
    assert.match(
      await page.$eval('#brand-words', ({ textContent }) => textContent),
      /too weak as it is on a light page/,
    );
    // Of what the widgets draw, no number is known here but that of the widget itself.
    for (const ground of ['light', 'dark']) {
      const drawn = await page.$eval(`.${ground} metric-trend`, (trend) =>
        getComputedStyle(trend.shadowRoot!.querySelector('.source a')!).getPropertyValue('color'),
      );
      assert.ok(drawn);
      assert.match(await cell(ground, 'link'), /^\d+\.\d:1 #[0-9a-f]{6}(enough|too weak): 4\.5:1 is asked of text$/);
      assert.match(await cell(ground, 'mark'), /is asked of lines$/);
    }
    const before = await cell('light', 'link');
    await enter('#0b5d2e');
    assert.notEqual(await cell('light', 'link'), before, 'measured anew');
    await page.select('#brand-radius', '0');
    assert.equal(
      await page.$eval('#brand-style code', ({ textContent }) => textContent),
      ':root {\n  --vs-accent: #0b5d2e;\n  --vs-radius: 0;\n  --vs-space: 1rem;\n}',
    );
    assert.equal(
      await page.$eval('.dark metric-trend', (trend) => getComputedStyle(trend).getPropertyValue('--vs-radius')),
      '0',
    );
    await enter('green');
    assert.match(await page.$eval('#brand-fault', ({ textContent }) => textContent), /This is no color/);
    assert.match(await page.$eval('#brand-style code', ({ textContent }) => textContent), /#0b5d2e/);
    await assertClean(visited);
    await page.browserContext().close();
  });

  it('is read without a script', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 320, height: 1000 });
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}any/where/elements/metric-trend.html`);
    const text = await page.evaluate(() => document.body.innerText);
    assert.match(text, /17\.2% of the students of Sample Unified missed too much school/);
    assert.match(text, /<metric-trend\s+src="\.\.\/samples\/sample-unified\.json"/);
    assert.doesNotMatch(text, /System/, 'the switch of colors does nothing here');
    await page.click('.menu');
    assert.match(await page.$eval('#pages', (list) => (list as HTMLElement).innerText), /Ways into a page/);
    await Promise.all([page.waitForNavigation(), page.click('#pages a[href="../privacy.html"]')]);
    assert.equal(await page.title(), 'Privacy: what is hidden, why, and what it costs · Vital Signs');
    await context.close();
  });

  it('keeps the colors that a reader chose from page to page, in the address', async () => {
    const visited = await open('privacy.html');
    const { page } = visited;
    const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await press(page, '#look');
    assert.equal(await scheme(), 'light');
    await press(page, '#look');
    assert.equal(await scheme(), 'dark');
    await press(page, '.pager a[rel=next]');
    await page.waitForFunction(
      () => location.pathname.endsWith('accessibility/index.html') && document.readyState === 'complete',
    );
    assert.equal(await scheme(), 'dark');
    await page.waitForFunction(() => document.getElementById('look')?.textContent === 'Colors: Dark');
    await press(page, '#look');
    assert.equal((await addressOf(page)).search, '');
    await assertClean(visited);
    await page.browserContext().close();
  });

  it('copies code as it is written', async () => {
    const { page } = await open('frameworks.html');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText(text: string) {
            document.title = text;
            return Promise.resolve();
          },
        },
      });
    });
    await press(page, '.copy');
    await page.waitForFunction(() => document.querySelector('.copy')?.textContent === 'Copied');
    assert.match(await page.title(), /^import 'vital-signs\/elements\/metric-trend\.js';/);
    await page.browserContext().close();
  });

  it('leads to the builder, and says that Storybook is not there', async () => {
    const { page } = await open('feed.html');
    await press(page, '.tools a');
    await page.waitForSelector('#snippet');
    await page.browserContext().close();
    const other = await open('index.html');
    await press(other.page, '.tools a:last-child');
    await other.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Storybook is not here');
    await other.page.browserContext().close();
  });

  it('shows its examples with scripts working', async () => {
    const { page } = await open('elements/organization-picker.html');
    await settled(page);
    await page.evaluate(() => {
      const detail = { organization: '99404220000000' };
      document
        .getElementById('form-picker')!
        .dispatchEvent(new CustomEvent('vital-signs-select', { detail, bubbles: true }));
    });
    assert.equal(await page.$eval('#form-choice', ({ textContent }) => textContent), '99404220000000');
    await page.browserContext().close();

    const other = await open('elements/metric-trend.html');
    await other.page.waitForFunction(() => document.getElementById('own-state')?.textContent === 'loaded');
    const said = await other.page.$eval('#own-data', (trend) => trend.shadowRoot!.textContent);
    assert.match(said, /19\.7%/);
    await other.page.browserContext().close();
  });
});
