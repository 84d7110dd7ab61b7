import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
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

describe('the styles of the built script', () => {
  it('reach every widget, as sheets that all of them share', async () => {
    const { page } = await visit(browser, server.url);
    await settled(page);
    const widgets = await page.$$eval(
      'school-scorecard, achievement-gap-chart, satisfaction-gauge, metric-trend',
      (all) =>
        all.map(({ shadowRoot }) => ({
          display: getComputedStyle(shadowRoot!.querySelector('.base')!).display,
          shared: shadowRoot!.adoptedStyleSheets[0] === all[0]!.shadowRoot!.adoptedStyleSheets[0],
          elements: shadowRoot!.querySelectorAll('style').length,
        })),
    );
    assert.ok(widgets.length >= 4);
    for (const widget of widgets) assert.deepEqual(widget, { display: 'flow-root', shared: true, elements: 0 });
    await page.browserContext().close();
  });

  it("take a sheet of the page's own in a class made from a widget's", async () => {
    const { page } = await visit(browser, server.url);
    // As text: what compiles this file adds to a class what the page does not have.
    const colour = await page.evaluate(`(async () => {
      const { MetricTrend } = await import('${server.url}dist/vital-signs.all.js');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.base { color: rgb(1, 2, 3) }');
      class OwnTrend extends MetricTrend {
        static styles = [...MetricTrend.styles, sheet];
      }
      customElements.define('own-trend', OwnTrend);
      const own = document.body.appendChild(new OwnTrend());
      await own.updateComplete;
      return getComputedStyle(own.shadowRoot.querySelector('.base')).color;
    })()`);
    assert.equal(colour, 'rgb(1, 2, 3)');
    await page.browserContext().close();
  });
});
