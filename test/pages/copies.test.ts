import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { needs } from '../../scripts/engines/not-applicable.js';
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

describe('two copies of the script', () => {
  it('of one version: nothing is said and nothing breaks', async () => {
    const { page, console, uncaught, requests } = await visit(browser, `${server.url}two-copies.html`);
    assert.deepEqual([...new Set(await settled(page))], ['loaded']);
    assert.ok(requests.includes('/dist/vital-signs.js') && requests.includes('/dist/vital-signs.all.js?copy=2'));
    assert.deepEqual([...console, ...uncaught], []);
    await page.browserContext().close();
  });

  it('of two versions: one warning that names both, and nothing breaks', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const script = await (await fetch(`${server.url}dist/vital-signs.all.js`)).text();
    assert.ok(script.includes(version), 'the script knows its version');
    const { page, console, uncaught } = await visit(browser, `${server.url}csp.html`);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('copy=2')) return void request.continue();
      void request.respond({ contentType: 'text/javascript', body: script.replaceAll(version, '9.9.9') });
    });
    console.length = 0;
    await page.goto(`${server.url}two-copies.html`);
    assert.deepEqual([...new Set(await settled(page))], ['loaded']);
    assert.equal(console.length, 1, console.join('\n'));
    assert.ok(console[0]!.includes(version) && console[0]!.includes('9.9.9'), console[0]);
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
  });
});

describe('memory', () => {
  it('keeps none of a hundred widgets that came and went', async () => {
    needs('counting objects in memory');
    const { page, uncaught } = await visit(browser, server.url);
    await settled(page);
    await page.evaluate(async () => {
      const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];
      for (let round = 0; round < 100; round++) {
        const widgets = tags.map((tag) => document.createElement(tag));
        for (const widget of widgets) {
          widget.setAttribute('src', '/feeds/sample-unified.json');
          widget.setAttribute('organization', '99202021000004');
          widget.setAttribute('interactive', round % 10 === 0 ? 'eager' : 'auto');
          document.body.prepend(widget);
        }
        // Some leave before they are drawn, some after, some with a live chart.
        await new Promise((resolve) => setTimeout(resolve, round % 10 === 0 ? 100 : 0));
        for (const widget of widgets) widget.remove();
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const tag of ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend']) {
      const prototype = await page.evaluateHandle((name) => customElements.get(name)!.prototype as object, tag);
      const alive = await page.queryObjects(prototype);
      const count = await alive.evaluate((all) => (all as unknown as unknown[]).length);
      // One is on the page; the last one that left may still be held by the engine.
      assert.ok(count <= 3, `${count} of <${tag}> are alive`);
    }
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
  });
});
