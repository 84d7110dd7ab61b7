import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { lacks } from '../../scripts/engines/not-applicable.js';
import { openSite, type Site } from './site.ts';
import { axeFindings, visit } from './visit.ts';

const feed = '/feeds/sample-unified.json';
const metric = 'chronic-absenteeism';
const organization = '99202020000000';
const query = `widget=metric-trend&src=${feed}&metric=${metric}&organization=${organization}`;
const fallback = '<p>In school year 2024-25, 17.2% of students missed too much school.</p>';
const script = '<script type="module" src="/dist/vital-signs.js"></script>';

/** Every way into a page, as docs/embedding.md writes it. */
const ways: Record<string, string> = {
  element: `${script}<metric-trend src="${feed}" metric="${metric}" organization="${organization}" heading-level="2">${fallback}</metric-trend>`,
  division: `${script}<div data-vital-signs="metric-trend" data-src="${feed}" data-metric="${metric}" data-organization="${organization}" data-heading-level="2">${fallback}</div>`,
  'script-only': `<script async src="/dist/embed.js?${query}&heading-level=2"></script><noscript>${fallback}</noscript>`,
  frame: `<iframe src="/dist/embed/?${query}" title="Trend" width="100%" height="900"></iframe>`,
  sandbox: `<iframe sandbox="allow-scripts" src="/dist/embed/?${query}" title="Trend" width="100%" height="900"></iframe>`,
  box: `<iframe src="/dist/embed/?${query}&fit=box" title="Trend" width="280" height="400"></iframe>`,
};

/** Style sheets that are found on pages of schools. */
const sheets: Record<string, string> = {
  light: 'body { font: 1rem/1.5 Georgia, serif; color: #222; background: #fff; margin: 1rem }',
  hostile: `* { all: revert; box-sizing: content-box }
    img, svg, canvas { max-width: none }
    table { display: block }
    p, li, td { font-size: 9px !important; line-height: 1 !important }
    button { display: none !important }
    .base, .title, .takeaway { color: red !important; float: left }`,
};

const files: Record<string, string> = {};
for (const [way, snippet] of Object.entries(ways))
  for (const name of Object.keys(sheets))
    files[`${way}-${name}.html`] = `<!doctype html><html lang="en"><head><title>${way}</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/dist/vital-signs.css"><link rel="stylesheet" href="/${name}.css"></head>
      <body><main><h1>Our school</h1><p>Before</p>${snippet}<p id="after">After</p></main></body></html>`;
for (const [name, text] of Object.entries(sheets)) files[`${name}.css`] = text;

let browser: Browser;
let site: Site;
before(async () => {
  site = await openSite(files, { headers: { 'Access-Control-Allow-Origin': '*' } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** The page, or the frame in it, that has the widget. */
async function placeOf(page: Page) {
  const frame = await page.$('iframe');
  return frame ? (await frame.contentFrame())! : page.mainFrame();
}

for (const [way] of Object.entries(ways))
  for (const sheet of Object.keys(sheets))
    describe(`${way}, on a page with ${sheet} styles`, () => {
      it('shows the widget at every width, moves nothing, and passes axe', async () => {
        const opened = await visit(browser, `${site.url}${way}-${sheet}.html`, { width: 1280 });
        const { page, console, uncaught } = opened;
        const place = await placeOf(page);
        await place.waitForFunction(() => {
          const widget = document.querySelector<HTMLElement & { state?: { status: string } }>('metric-trend');
          return widget?.state?.status === 'loaded';
        });
        const text = await place.$eval('metric-trend', ({ shadowRoot }) => shadowRoot!.textContent);
        assert.match(text, /17\.2% in school year 2024-25/);
        for (const width of [1280, 320]) {
          await page.setViewport({ width, height: 900 });
          await new Promise((resolve) => setTimeout(resolve, 100));
          const over = await place.evaluate(() => {
            const widget = document.querySelector('metric-trend')!;
            const box = widget.getBoundingClientRect();
            // Firefox counts the whole room of a mark's own picture, of which only the mark is drawn.
            const inside = [...widget.shadowRoot!.querySelectorAll(':not(svg svg)')]
              .map((one) => one.getBoundingClientRect())
              .filter(({ width: size }) => size > 1);
            return Math.max(
              ...inside.map(({ right }) => right - box.right),
              ...inside.map(({ left }) => box.left - left),
            );
          });
          // Engines round the boxes of texts in their own ways: by 1.15 px in Firefox.
          assert.ok(over <= 1.5, `${over} px outside of the widget at ${width} px`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 1, `the page scrolls sideways by ${wide} px at ${width} px`);
        }
        await page.setViewport({ width: 1280, height: 900 });
        if (!lacks('layout shifts') && way !== 'script-only') {
          const { sum, moved } = await opened.shifts();
          assert.equal(sum, 0, moved.join('\n'));
        }
        assert.deepEqual([...console, ...uncaught], []);
        // Last, because axe itself cannot speak to a sandbox, and complains.
        if (sheet === 'light') assert.deepEqual(await axeFindings(page), []);
        await page.browserContext().close();
      });

      it('without the script shows what stands in its place', async () => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(`${site.url}${way}-${sheet}.html`);
        const place = await placeOf(page);
        const isFrame = place !== page.mainFrame();
        const seen = await page.evaluate(() => document.body.innerText);
        assert.match(seen, /Before[^]*After/);
        if (!isFrame) assert.match(seen, /17\.2% of students missed too much school/);
        await context.close();
      });
    });
