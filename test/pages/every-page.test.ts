import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { inPart, lacks } from '../../scripts/engines/not-applicable.js';
import { axeFindings, settled, visit } from './visit.ts';

/** Every page of the demo; the number of widgets, and of a portal's other elements, tells a page that lost one from a page that has none. */
const pages: Record<string, number> = {
  '': 4,
  'csp.html': 4,
  'dark.html': 8,
  'narrow.html': 9,
  'rtl.html': 4,
  'two-copies.html': 4,
  'broken.html': 16,
  'slow.html': 2,
  'parts.html': 4,
  'hostile-css.html': 4,
  'portal/': 9,
  'two-portals.html': 6,
};

/** On these pages nothing that follows a widget may move at all; elsewhere what is usual for a good page. */
const still = ['', 'slow.html', 'csp.html', 'two-copies.html'];

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

for (const width of [360, 1280]) {
  describe(`the demo at ${width} px`, () => {
    for (const [name, widgets] of Object.entries(pages)) {
      it(`/${name}`, async (test) => {
        const visited = await visit(browser, server.url + name, { width });
        const { page } = visited;
        const states = await settled(page);
        assert.equal(states.length, widgets);
        const broken = name === 'broken.html';
        if (!broken) assert.deepEqual([...new Set(states)], ['loaded']);
        if (!broken) assert.deepEqual(visited.console, []);
        assert.deepEqual(visited.uncaught, []);
        assert.deepEqual(await visited.violations(), []);

        const elsewhere = visited.requests.filter((address) => !/^(\/|data:)/.test(address));
        assert.deepEqual(elsewhere, [], 'requests to other sites');
        assert.deepEqual(await page.cookies(), []);
        assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);

        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `the page is ${sideways} px too wide`);
        const { sum, moved } = await visited.shifts();
        assert.ok(sum <= (still.includes(name) ? 0 : 0.1), `layout shift of ${sum}: ${moved.join('; ')}`);
        if (lacks('layout shifts')) test.diagnostic(inPart('layout shifts'));
        assert.deepEqual(await axeFindings(page), []);
        await page.browserContext().close();
      });
    }
  });
}
