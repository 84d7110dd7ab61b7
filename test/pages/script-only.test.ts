import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { openSite, type Site } from './site.ts';
import { settled, visit } from './visit.ts';

const query = 'src=/feeds/sample-unified.json&metric=chronic-absenteeism';
const start = '<!doctype html><html lang="en"><title>Script only</title><link rel="icon" href="data:,">';
const files = {
  'two.html': `${start}<body><p id="a">One</p><script async src="/dist/embed.js?widget=metric-trend&${query}&onclick=alert(1)"></script>
    <p id="b">Two</p><script async src="/dist/embed.js?widget=achievement-gap-chart&${query}"></script><p>End</p></body>`,
  'wrong.html': `${start}<body><script async src="/dist/embed.js?widget=img&${query}"></script></body>`,
  'head.html': `${start}<head><script src="/dist/embed.js?widget=metric-trend&${query}"></script></head><body></body>`,
  'module.html': `${start}<body><script type="module" src="/dist/embed.js?widget=metric-trend&${query}"></script></body>`,
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

describe('the script that is all a site allows', () => {
  it('puts each widget where its tag stands, with the attributes of its address and no others', async () => {
    const { page, console, uncaught } = await visit(browser, `${site.url}two.html`);
    await page.waitForFunction(() => document.querySelectorAll('metric-trend, achievement-gap-chart').length === 2);
    assert.deepEqual(await settled(page), ['loaded', 'loaded']);
    const order = await page.$$eval('body > *:not(script)', (all) =>
      all.map((one) => one.firstElementChild?.localName ?? one.textContent),
    );
    assert.deepEqual(order, ['One', 'metric-trend', 'Two', 'achievement-gap-chart', 'End']);
    assert.deepEqual(await page.$eval('metric-trend', (one) => one.getAttributeNames().sort()), ['metric', 'src']);
    assert.deepEqual([...console, ...uncaught], []);
    await page.browserContext().close();
  });

  for (const [name, file, said] of [
    ['a widget that is none', 'wrong.html', /data-vital-signs="img" is no widget: write one of school-scorecard/],
    ['a tag in the head', 'head.html', /move the tag into the body/],
    ['a module', 'module.html', /remove type="module"/],
  ] as const)
    it(`${name}: says what to do, and leaves the page alone`, async () => {
      const { page, console, uncaught } = await visit(browser, `${site.url}${file}`);
      for (let round = 0; round < 50 && console.length === 0; round++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.match(console.join('\n'), said);
      assert.equal(await page.$('metric-trend, img'), null);
      assert.deepEqual(uncaught, []);
      await page.browserContext().close();
    });
});
