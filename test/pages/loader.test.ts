import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { attributes } from '../../src/embed/attributes.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { openSite, type Site } from './site.ts';
import { settled, visit } from './visit.ts';

const feed = '/feeds/sample-unified.json';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Loader</title><link rel="icon" href="data:,">
<script type="module" src="/dist/vital-signs.js"></script>${body}`;

const files = {
  'bare.html': '<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,"><p>No script</p>',
  'none.html': page('<p>No widget</p>'),
  'scorecard.html': page(`<school-scorecard src="${feed}"><p>Fallback</p></school-scorecard>`),
  'charts.html': page(['metric-trend', 'satisfaction-gauge'].map((tag) => `<${tag} src="${feed}"></${tag}>`).join('')),
  'twice.html': page(
    `<script type="module" src="/dist/vital-signs.js?ver=2"></script><metric-trend src="${feed}"></metric-trend>`,
  ),
  'division.html': page(
    `<div id="d" data-vital-signs="metric-trend" data-src="${feed}" data-metric="chronic-absenteeism"
      data-onclick="globalThis.executed = true" data-style="color: red" data-heading-level="2"><p>Fallback</p></div>
    <div data-vital-signs="metric-tren"><p>Kept</p></div>`,
  ),
};

let browser: Browser;
let site: Site;
before(async () => {
  site = await openSite(files);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const chunks = (requests: string[]): string[] =>
  requests.flatMap((path) => /\/chunks\/(.+)-[0-9a-f]+\.js$/.exec(path)?.[1] ?? []);

const definitions = (requests: string[]): string[] =>
  chunks(requests).filter((name) => (widgetTags as readonly string[]).includes(name));

describe('the loader', () => {
  it('fetches nothing where no tag is', async () => {
    const { page: opened, requests, console, uncaught } = await visit(browser, `${site.url}none.html`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(chunks(requests), []);
    assert.deepEqual([...console, ...uncaught], []);
    await opened.browserContext().close();
  });

  it('fetches the element of the tag that is there, and no other', async () => {
    const { page: opened, requests, console, uncaught } = await visit(browser, `${site.url}scorecard.html`);
    assert.deepEqual(await settled(opened), ['loaded']);
    assert.deepEqual(definitions(requests), ['school-scorecard']);
    assert.deepEqual([...console, ...uncaught], []);
    await opened.browserContext().close();
  });

  it('fetches what elements share in few files, each once', async () => {
    const { page: opened, requests } = await visit(browser, `${site.url}charts.html`);
    assert.deepEqual(await settled(opened), ['loaded', 'loaded']);
    assert.deepEqual(chunks(requests).toSorted(), ['core', 'figure', 'metric-trend', 'satisfaction-gauge', 'takeaway']);
    await opened.browserContext().close();
  });

  it('fetches what all elements need beside the element, not after it', async () => {
    const { page: opened, requests } = await visit(browser, `${site.url}none.html`);
    await opened.setRequestInterception(true);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    opened.on('request', (request) => {
      if (request.url().includes('/chunks/school-scorecard')) void held.then(() => request.continue());
      else void request.continue();
    });
    await opened.goto(`${site.url}scorecard.html`, { waitUntil: 'domcontentloaded' });
    await opened.waitForResponse((response) => response.url().includes('/chunks/core'), { timeout: 5000 });
    assert.ok(chunks(requests).includes('school-scorecard'), 'asked for, and not answered yet');
    release();
    assert.deepEqual(await settled(opened), ['loaded']);
    await opened.browserContext().close();
  });

  it('meets tags that come later, alone, inside of others, and in a shadow root that is shown to it', async () => {
    const { page: opened, requests, uncaught } = await visit(browser, `${site.url}none.html`);
    const defined = (tag: string) => opened.waitForFunction((name) => !!customElements.get(name), {}, tag);
    await opened.evaluate(() => document.body.append(document.createElement('metric-trend')));
    await defined('metric-trend');
    await opened.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('p'), document.createElement('satisfaction-gauge'));
      document.body.append(section);
    });
    await defined('satisfaction-gauge');
    await opened.evaluate(async (script) => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.append(document.createElement('achievement-gap-chart'));
      const { discover } = (await import(script)) as { discover: (node: ParentNode) => void };
      discover(root);
    }, `${site.url}dist/vital-signs.js`);
    await defined('achievement-gap-chart');
    assert.deepEqual(definitions(requests).sort(), ['achievement-gap-chart', 'metric-trend', 'satisfaction-gauge']);
    assert.equal(chunks(requests).filter((name) => name === 'core').length, 1);
    assert.deepEqual(uncaught, []);
    await opened.browserContext().close();
  });

  it('loaded under two addresses, shares what it fetches', async () => {
    const { page: opened, requests, console, uncaught } = await visit(browser, `${site.url}twice.html`);
    assert.deepEqual(await settled(opened), ['loaded']);
    assert.deepEqual(definitions(requests), ['metric-trend']);
    assert.deepEqual([...console, ...uncaught], []);
    await opened.browserContext().close();
  });

  it('without its chunks leaves the page as it is, and says what to serve', async (test) => {
    const script = await (await fetch(`${site.url}dist/vital-signs.js`)).text();
    const alone = await openSite({ ...files, 'vital-signs.js': script });
    test.after(() => alone.close());
    // A page without the script that has its chunks: that one would define the element.
    const opened = await visit(browser, `${alone.url}bare.html`);
    await opened.page.evaluate((address) => {
      const element = document.createElement('script');
      element.type = 'module';
      element.src = address;
      document.body.innerHTML = '<school-scorecard><p>Fallback</p></school-scorecard>';
      document.body.append(element);
    }, '/vital-signs.js');
    // WebKit has one window, and may still tell of the page that was in it before.
    const said = () => opened.console.find((line) => /\[vital-signs\] <school-scorecard>.*loaded/.test(line));
    for (let round = 0; round < 50 && !said(); round++) await new Promise((done) => setTimeout(done, 100));
    assert.match(said() ?? '', /could not be loaded.*Serve the folder chunks\/ beside http/);
    assert.equal(await opened.page.$eval('school-scorecard', (element) => element.innerHTML), '<p>Fallback</p>');
    // Firefox tells as an error what it found in the place of a module.
    assert.deepEqual(
      opened.uncaught.filter((line) => !line.includes('Loading module from')),
      [],
    );
    await opened.page.browserContext().close();
  });
});

describe('a division that asks for a widget', () => {
  it('is filled: attributes that are known, its content as the fallback, nothing that runs', async () => {
    const { page: opened, console, uncaught } = await visit(browser, `${site.url}division.html`);
    assert.deepEqual(await settled(opened), ['loaded']);
    const [names, fallback] = await opened.$eval('#d > metric-trend', (widget) => [
      widget.getAttributeNames().sort(),
      widget.innerHTML,
    ]);
    assert.deepEqual(names, ['heading-level', 'metric', 'src']);
    assert.equal(fallback, '<p>Fallback</p>');
    await opened.click('#d');
    assert.equal(await opened.evaluate(() => 'executed' in globalThis), false);
    assert.equal(console.length, 1, console.join('\n'));
    assert.match(console[0]!, /data-vital-signs="metric-tren" is no widget: write one of school-scorecard/);
    assert.equal(await opened.$eval('[data-vital-signs="metric-tren"]', (one) => one.innerHTML), '<p>Kept</p>');
    assert.deepEqual(uncaught, []);
    await opened.browserContext().close();
  });

  it('passes on what changes later, and what is taken away', async () => {
    const { page: opened } = await visit(browser, `${site.url}division.html`);
    await settled(opened);
    await opened.$eval('#d', (division) => {
      division.setAttribute('data-metric', 'suspension');
      division.setAttribute('data-lang', 'es');
      division.removeAttribute('data-heading-level');
    });
    await opened.waitForFunction(() => document.querySelector('#d > metric-trend')!.getAttribute('lang') === 'es');
    const now = await opened.$eval('#d > metric-trend', (widget) =>
      ['metric', 'heading-level'].map((name) => widget.getAttribute(name)),
    );
    assert.deepEqual(now, ['suspension', null]);
    await opened.browserContext().close();
  });

  it('can have every attribute of every widget', async () => {
    const { page: opened } = await visit(browser, `${site.url}none.html`);
    const observed = await opened.evaluate(async (script) => {
      const all = (await import(script)) as Record<string, { observedAttributes?: string[] }>;
      return Object.values(all).flatMap(({ observedAttributes = [] }) => observedAttributes);
    }, `${site.url}dist/vital-signs.all.js`);
    const standard = ['lang', 'dir'];
    assert.deepEqual([...new Set([...observed, ...standard])].sort(), [...attributes].sort());
    await opened.browserContext().close();
  });
});
