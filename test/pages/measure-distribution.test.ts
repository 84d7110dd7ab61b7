import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { openSite, type Site } from './site.ts';
import { axeFindings, visit, type Visit } from './visit.ts';

const tag = 'measure-distribution';

/** As strict as the demo's, with the policy for Lit's markup that the scripts have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>County</title><link rel="icon" href="data:,"></head>
  <body><main><h1>County</h1>
    <vital-signs-feed src="/feeds/sample-county.json" organization="99404116010101">
      <${tag} metric="chronic-absenteeism" heading-level="2"></${tag}>
    </vital-signs-feed>
  </main><script type="module" src="/dist/vital-signs.js"></script></body>
</html>`;

const inside = (opened: Page, selector: string): Promise<string[]> =>
  opened.$eval(
    tag,
    ({ shadowRoot }, asked) => [...shadowRoot!.querySelectorAll(asked)].map(({ textContent }) => textContent.trim()),
    selector,
  );

async function spoken(opened: Page, pattern: RegExp): Promise<string> {
  await opened.waitForFunction(
    (name, source) =>
      new RegExp(source).test(document.querySelector(name)!.shadowRoot!.querySelector('.speech')?.textContent ?? ''),
    { timeout: 15_000 },
    tag,
    pattern.source,
  );
  return (await inside(opened, '.speech'))[0]!;
}

describe('the strip of schools, as built, under a strict policy', () => {
  let browser: Browser;
  let site: Site;
  let visited: Visit;
  before(async () => {
    site = await openSite({ 'index.html': page }, { headers: { 'Content-Security-Policy': policy } });
    browser = await launchBrowser();
    visited = await visit(browser, site.url, { width: 900, height: 1100 });
    await visited.page.waitForFunction(
      (name) => document.querySelector<HTMLElement & { state?: { status: string } }>(name)?.state?.status === 'loaded',
      { timeout: 20_000 },
      tag,
    );
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('draws the schools and says what they mean, in words of its own', async () => {
    const [takeaway = ''] = await inside(visited.page, '.takeaway');
    assert.match(
      takeaway,
      /^Cedar Grove Elementary School: [\d.]+% in .*Compared with \d+ other schools: .* Lower is better\.$/,
    );
    assert.match(
      (await inside(visited.page, '.strip-name')).join(', '),
      /^Schools \(\d+\), Alternative schools \(\d+\)$/,
    );
    const texts = (await inside(visited.page, '.base')).join(' ');
    // What stands where a message is missing.
    assert.doesNotMatch(texts, /This chart cannot be shown/);
  });

  it('is walked and chosen from by keyboard', async () => {
    const { page: opened } = visited;
    await opened.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.plot')!.focus());
    await opened.keyboard.press('End');
    const last = await spoken(opened, /No higher number/);
    const name = /Schools \(\d+\)\. (.*?): /.exec(last)![1]!;
    await opened.keyboard.press('Enter');
    assert.ok((await spoken(opened, /Chosen school/)).includes(name));
    assert.ok((await inside(opened, '.takeaway'))[0]!.startsWith(name));
    await opened.keyboard.press('?');
    await opened.waitForFunction(
      (tagName) => document.querySelector(tagName)!.shadowRoot!.querySelector('.keyboard-help') !== null,
      {},
      tag,
    );
    assert.ok((await inside(opened, '.keyboard-help')).join(' ').includes('Chooses this school'));
  });

  it('breaks no rule of the page, and no rule of accessibility', async () => {
    assert.deepEqual(await visited.violations(), []);
    assert.deepEqual([...visited.console, ...visited.uncaught], []);
    assert.deepEqual(await axeFindings(visited.page), []);
  });
});
