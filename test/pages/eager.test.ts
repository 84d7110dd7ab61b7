import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { serveStatic } from '../../src/cli/static-server.ts';
import { settled, visit } from './visit.ts';

const widget = (interactive: string): string =>
  `<metric-trend src="/feeds/sample-unified.json" metric="chronic-absenteeism" interactive="${interactive}"></metric-trend>`;

const page = `<!doctype html><html lang="en"><title>Eager charts</title>
<style>.far { margin-top: 6000px }</style>
<script type="module" src="/dist/vital-signs.all.js"></script>
${widget('auto')}
<div class="far">${widget('eager')}</div>`;

let browser: Browser;
let directory: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-eager-'));
  await writeFile(join(directory, 'index.html'), page);
  server = await serveStatic({ mounts: { '/': directory, '/dist/': 'dist', '/feeds/': 'demo/feeds' }, port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true });
});

/** Which of the two widgets are live. */
const live = (opened: Page): Promise<boolean[]> =>
  opened.$$eval('metric-trend', (widgets) =>
    widgets.map(({ shadowRoot }) => shadowRoot!.querySelector('[data-live] canvas') !== null),
  );

describe('an eager chart', () => {
  it('fetches Chart.js once it is near, not with its data, and goes back to the picture far away', async () => {
    const { page: opened, requests, console, uncaught } = await visit(browser, server.url);
    assert.deepEqual(await settled(opened), ['loaded', 'loaded']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(await live(opened), [false, false]);
    const chunks = (): string[] => requests.filter((path) => /painter|takeover/.test(path));
    assert.deepEqual(chunks(), []);

    await opened.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await opened.waitForFunction(() =>
      document.querySelectorAll('metric-trend')[1]!.shadowRoot!.querySelector('[data-live] canvas'),
    );
    assert.equal(chunks().length, 2, 'two files, once each');
    assert.deepEqual(await live(opened), [false, true]);

    await opened.evaluate(() => scrollTo(0, 0));
    await opened.waitForFunction(
      () => !document.querySelectorAll('metric-trend')[1]!.shadowRoot!.querySelector('[data-live]'),
    );
    assert.deepEqual(console, []);
    assert.deepEqual(uncaught, []);
  });

  it('is fetched no sooner when it is made eager, and not at all once it is off', async () => {
    const { page: opened, requests } = await visit(browser, server.url);
    await settled(opened);
    await opened.$$eval('metric-trend', ([, far]) => far!.setAttribute('interactive', 'off'));
    await opened.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(
      requests.filter((path) => /painter|takeover/.test(path)),
      [],
    );
    await opened.$$eval('metric-trend', ([, far]) => far!.setAttribute('interactive', 'eager'));
    await opened.waitForFunction(() =>
      document.querySelectorAll('metric-trend')[1]!.shadowRoot!.querySelector('[data-live] canvas'),
    );
  });
});
