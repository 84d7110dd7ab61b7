import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { settled, visit } from './visit.ts';

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

const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];

/** What each of the four widgets shows, as text. */
const texts = (page: Page): Promise<string[]> =>
  Promise.all(
    tags.map((tag) =>
      page.$eval(tag, ({ shadowRoot }) =>
        [...shadowRoot!.children].map((one) => (one as HTMLElement).innerText).join(' '),
      ),
    ),
  );

describe('the first page', () => {
  it('switches all four widgets to another organization', async () => {
    const { page, console, uncaught } = await visit(browser, server.url);
    await settled(page);
    for (const text of await texts(page)) assert.match(text, /Sample Unified/);
    const options = await page.$$eval('#organization option', (all) => all.map(({ value }) => value));
    assert.equal(options.length, 10);
    for (const organization of options) {
      await page.select('#organization', organization);
      assert.deepEqual([...new Set(await settled(page))], ['loaded'], organization);
      for (const text of await texts(page)) assert.doesNotMatch(text, /NaN|undefined|Infinity|\[object/);
    }
    await page.select('#organization', '99202021000004');
    for (const text of await texts(page)) assert.match(text, /Sample Hills High School/);
    assert.deepEqual([...console, ...uncaught], []);
    await page.browserContext().close();
  });

  it('speaks Spanish, and English again', async () => {
    const { page, console, requests } = await visit(browser, server.url);
    await settled(page);
    assert.ok(!requests.some((address) => address.includes('spanish')), 'Spanish comes only when it is asked for');
    await page.select('#language', 'es');
    await page.waitForFunction(() =>
      document.querySelector('metric-trend')!.shadowRoot!.textContent.includes('Tabla de datos'),
    );
    for (const text of await texts(page)) {
      assert.match(text, /Tabla de datos/);
      assert.doesNotMatch(text, /\b(school year|Data table|Source|since|students|Compared)\b/);
    }
    assert.match(await page.$eval('h1', (heading) => heading.innerText), /Nuestros signos vitales/);
    await page.select('#language', 'en');
    await page.waitForFunction(() =>
      document.querySelector('metric-trend')!.shadowRoot!.textContent.includes('Data table'),
    );
    assert.deepEqual(console, []);
    await page.browserContext().close();
  });
});

describe('a strict content security policy', () => {
  it('is kept while everything that can be opened is opened', async () => {
    // All of it in view: a live chart that is far away becomes a picture again.
    const visited = await visit(browser, `${server.url}csp.html`, { height: 12_000 });
    const { page } = visited;
    await settled(page);
    const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    assert.match(policy ?? '', /require-trusted-types-for/);
    await page.evaluate((names) => {
      document.documentElement.lang = 'es';
      for (const tag of names) {
        const widget = document.querySelector(tag)!;
        for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
        for (const plot of widget.shadowRoot!.querySelectorAll('.plot')) {
          const { left, top } = plot.getBoundingClientRect();
          for (const type of ['pointerover', 'pointermove'])
            plot.dispatchEvent(
              new PointerEvent(type, { bubbles: true, composed: true, clientX: left + 50, clientY: top + 50 }),
            );
        }
      }
      document.querySelector('achievement-gap-chart')!.setAttribute('interactive', 'eager');
    }, tags);
    await page.waitForFunction(() =>
      document.querySelector('metric-trend')!.shadowRoot!.querySelector('canvas, details[open] table'),
    );
    await page.waitForFunction(() => document.querySelector('metric-trend')!.shadowRoot!.querySelector('canvas'));
    await page.$eval('metric-trend', ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.download')!.click());
    await page.$eval('achievement-gap-chart', (widget) => widget.setAttribute('view', 'time'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await visited.violations(), []);
    assert.deepEqual([...visited.console, ...visited.uncaught], []);
    await page.browserContext().close();
  });
});

describe('broken feeds', () => {
  it('leave the readable text, say one calm sentence, and tell the console why', async () => {
    const { page, console } = await visit(browser, `${server.url}broken.html`);
    await settled(page);
    const expected: Record<string, RegExp> = {
      'no-source': /not been set up/,
      'not-found': /could not be found/,
      'web-page': /cannot be read/,
      'cut-off': /cannot be read/,
      newer: /newer form/,
      invalid: /mistake/,
      'unknown-organization': /no data for this school/,
      'unknown-metric': /no data for this measure/,
      'unknown-year': /no data for this year/,
      empty: /no data to show here yet/,
    };
    // The exact sentences come with a chunk of their own; until then there is a general one.
    await page.waitForFunction(() =>
      document.querySelector('#invalid')!.shadowRoot!.textContent.includes('has a mistake'),
    );
    for (const [id, sentence] of Object.entries(expected)) {
      const found = await page.$eval(`#${id}`, (widget) => ({
        readable: widget.querySelector('p')!.checkVisibility(),
        text: widget.shadowRoot!.querySelector<HTMLElement>('.message')!.innerText,
      }));
      assert.ok(found.readable, id);
      assert.match(found.text, sentence, id);
    }
    // One line for each cause, and in most browsers their own one for the address that is not there.
    const others = console.filter((line) => !line.includes('[vital-signs]'));
    assert.equal(console.length - others.length, 9, console.join('\n'));
    assert.ok(others.length <= 1 && others.every((line) => line.includes('404')), others.join('\n'));
    assert.equal(await page.evaluate(() => 'executed' in globalThis), false);
    await page.browserContext().close();
  });
});

describe('a slow feed', () => {
  it('shows the readable text first, and what follows stays where it is', async () => {
    const { page } = await visit(browser, `${server.url}slow.html`);
    const look = () =>
      page.evaluate(() => ({
        status: (document.querySelector('satisfaction-gauge') as unknown as { state: { status: string } }).state.status,
        readable: document.querySelector('satisfaction-gauge p')!.checkVisibility(),
        follows: document.querySelector('#follows')!.getBoundingClientRect().top,
      }));
    const early = await look();
    assert.deepEqual([early.status, early.readable], ['loading', true]);
    await settled(page);
    const late = await look();
    assert.deepEqual([late.status, late.readable], ['loaded', false]);
    assert.equal(late.follows, early.follows);
    await page.browserContext().close();
  });
});

describe('a hostile style sheet', () => {
  it('reaches nothing inside the widgets, and takes no layout away', async () => {
    const { page } = await visit(browser, `${server.url}hostile-css.html`);
    await settled(page);
    const looks = await page.$eval('achievement-gap-chart', ({ shadowRoot }) => {
      const row = shadowRoot!.querySelector('.rows li')!;
      const takeaway = getComputedStyle(shadowRoot!.querySelector('.takeaway')!);
      return {
        columns: getComputedStyle(row).gridTemplateColumns.split(' ').length,
        before: getComputedStyle(row, '::before').content,
        letters: takeaway.textTransform,
        box: takeaway.boxSizing,
        tall: shadowRoot!.querySelector('.plot')!.getBoundingClientRect().height > 500,
      };
    });
    assert.deepEqual(looks, { columns: 3, before: 'none', letters: 'none', box: 'border-box', tall: true });
    await page.browserContext().close();
  });
});

describe('a feed in parts', () => {
  it('asks only for the files of the organizations on the page', async () => {
    const { page, requests } = await visit(browser, `${server.url}parts.html`);
    await settled(page);
    const feeds = requests.filter((address) => address.endsWith('.json')).sort();
    assert.deepEqual(feeds, [
      '/feeds/parts/feed.json',
      '/feeds/parts/organizations/99202020000000.json',
      '/feeds/parts/organizations/99202021000004.json',
    ]);
    await page.browserContext().close();
  });
});
