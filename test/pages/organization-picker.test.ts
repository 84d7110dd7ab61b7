import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { visit } from './visit.ts';

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

describe('<organization-picker> as built', () => {
  it('opens, chooses and tells a scorecard under the strictest policy', async () => {
    const visited = await visit(browser, `${server.url}csp.html`);
    const { page, console, uncaught } = visited;
    // A change in a shadow root is seen only by one who looks at every frame.
    const seen = (selector: string) => page.waitForSelector(selector, { visible: true });
    await page.evaluate(() => {
      const portal = document.createElement('vital-signs-feed');
      portal.setAttribute('src', '/feeds/sample-unified.json');
      portal.append(document.createElement('organization-picker'), document.createElement('school-scorecard'));
      document.body.replaceChildren(portal);
    });
    const field = await seen('organization-picker >>> input');
    await field!.type('demo crek');
    await page.keyboard.press('ArrowDown');
    await seen('organization-picker >>> [role=option][aria-selected=true]');
    await page.keyboard.press('Enter');
    await seen('school-scorecard >>> ::-p-text(Demo Creek Elementary School)');
    assert.equal(await field!.evaluate((input) => (input as HTMLInputElement).value), 'Demo Creek Elementary School');
    await page.click('organization-picker >>> .clear');
    await seen('school-scorecard >>> ::-p-text(State of Example)');
    assert.deepEqual([console, uncaught, await visited.violations()], [[], [], []]);
    await page.browserContext().close();
  });
});
