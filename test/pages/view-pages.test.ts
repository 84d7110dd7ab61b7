import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { inPart, lacks } from '../../scripts/engines/not-applicable.js';
import { main } from '../../src/cli/main.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import type { Feed } from '../../src/feed/types.ts';
import { viewPolicy } from '../../src/site/headers.ts';
import { axeFindings, settled, visit } from './visit.ts';

const district = 'view/99202020000000';
const views = [
  `${district}/scorecard/`,
  `${district}/trend/ela/`,
  `${district}/gap/ela/`,
  `${district}/gauge/staff-support/es/`,
];
const attack =
  '</script></template></title>--><script>globalThis.broken = 1</script><img src=x onerror="broken = 2">&amp;"\'';

let browser: Browser;
let directory: string;
let server: StaticServer;
/** The same without a word about other sites. */
let plain: StaticServer;
/** With a policy that allows what is its own, and no style in a page. */
let stranger: StaticServer;

/** Of pages with a frame. */
const hosts: StaticServer[] = [];

/** What elements wait for. */
let held: Promise<void> | undefined;
let letIn = (): void => undefined;
/** Keeps elements waiting until `letIn`, as on a slow network: what is painted before they come would be seen to move. */
function hold(): void {
  held = new Promise((resolve) => (letIn = resolve));
}
const waitUntil = 'domcontentloaded';
afterEach(() => {
  letIn();
  held = undefined;
});

async function publish(name: string, feed: Feed): Promise<void> {
  const source = join(directory, `${name}.source.json`);
  await writeFile(source, JSON.stringify(feed));
  const errors: string[] = [];
  const out = { print: () => undefined, complain: (line: string) => void errors.push(line) };
  const words = ['publish', join(directory, name), '--feed', source, '--site', `https://www.example.org/${name}/`];
  assert.equal(await main(words, out), 0, errors.join('\n'));
}

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  const sample = JSON.parse(await readFile('demo/feeds/sample-unified.json', 'utf8')) as Feed;
  await publish('sample', sample);
  await publish('hostile', {
    ...sample,
    title: attack,
    organizations: sample.organizations.map((one) => ({ ...one, name: attack })),
    metrics: sample.metrics.map((one) => ({ ...one, name: attack, description: attack })),
  });
  const policyOf = (site: StaticServer) => ({ 'Content-Security-Policy': viewPolicy(site.url) });
  const mounts = { '/': directory };
  server = await serveStatic({
    mounts,
    port: 0,
    headers: { 'Access-Control-Allow-Origin': '*' },
    onRequest: (path) => ({
      headers: policyOf(server),
      ...(held && path.includes('/chunks/') && { delay: held }),
    }),
  });
  plain = await serveStatic({ mounts, port: 0, onRequest: () => ({ headers: policyOf(plain) }) });
  const own = { 'Content-Security-Policy': "default-src 'self'; img-src data:" };
  stranger = await serveStatic({ mounts, port: 0, headers: own });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await plain?.close();
  await stranger?.close();
  for (const host of hosts) await host.close();
  await rm(directory, { recursive: true, force: true });
});

/** What stands on the page, as laid out: served or drawn by the script. */
const drawn = (page: Page | Frame) =>
  page.$eval('main > *', (widget) => {
    const base = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.base')].find((one) => one.offsetHeight > 0)!;
    const { height } = widget.getBoundingClientRect();
    return {
      isServed: base.closest('.served') !== null,
      height,
      lines: base.innerText
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    };
  });

/** Fails unless all rows of the table are seen, in full width. */
async function assertTable(page: Page, where: string): Promise<void> {
  const rows = await page.$$eval('main table tbody tr', (all) => all.map(({ offsetHeight }) => offsetHeight));
  assert.ok(rows.length > 0 && !rows.includes(0), `${where}: ${rows.join(' ')}`);
  const wide = await page.$eval('main .data', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  assert.ok(wide <= 0, `${where}: a table of ${wide} px too much`);
}

/** Where Tab stops in the widget: at links and at the region of its table, which scrolls; anything else is inert. */
async function tabStops(page: Page): Promise<{ inert: string[]; table: boolean }> {
  const found = { inert: [] as string[], table: false };
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const outer = document.activeElement!;
      const inner = outer.shadowRoot?.activeElement ?? outer;
      const { localName, className } = inner;
      return { isIn: outer.closest('main') !== null, isTable: inner.matches('.data'), localName, className };
    });
    if (!stop.isIn) break;
    found.table ||= stop.isTable;
    if (!stop.isTable && stop.localName !== 'a') found.inert.push(`${stop.localName}.${stop.className}`);
  }
  return found;
}

describe('a view page', () => {
  for (const view of views)
    for (const width of [320, 1280])
      it(`${view} at ${width} px: painted before the script, which takes over without moving anything`, async (test) => {
        hold();
        const visited = await visit(browser, `${server.url}sample/${view}`, { width, waitUntil });
        const { page } = visited;
        const picture = async () => Buffer.from(await (await page.$('main'))!.screenshot());
        const pictures = !lacks('a picture of one element');
        if (!pictures) test.diagnostic(inPart('a picture of one element'));
        const before = await drawn(page);
        const looksBefore = pictures && (await picture());
        assert.ok((await drawn(page)).isServed && before.isServed, 'the script was here first: the test shows nothing');
        letIn();
        assert.deepEqual(await settled(page), ['loaded']);
        await page.waitForFunction(() => !document.querySelector('main > *')!.shadowRoot!.querySelector('.served'));
        const after = await drawn(page);
        assert.ok(!after.isServed);
        assert.equal(after.height, before.height);
        assert.deepEqual(after.lines, before.lines);
        if (looksBefore) assert.ok(looksBefore.equals(await picture()), 'it looks different');
        assert.deepEqual(await visited.shifts(), { sum: 0, moved: [] });
        assert.deepEqual([visited.console, visited.uncaught, await visited.violations()], [[], [], []]);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        assert.deepEqual(await axeFindings(page), []);
        await page.browserContext().close();
      });

  for (const view of views)
    it(`${view} without script: everything is there, and nothing is offered that does nothing`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}sample/${view}`);
      const { lines, isServed } = await drawn(page);
      assert.ok(isServed && lines.length > 10, lines.join('\n'));
      await assertTable(page, 'screen');
      const dead = await page.$eval('main > *', ({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('button, select, summary, [tabindex]')]
          .filter((one) => one.getClientRects().length > 0)
          .map(({ className, textContent }) => `${className} ${textContent}`),
      );
      assert.deepEqual(dead, []);
      assert.deepEqual(await tabStops(page), { inert: [], table: true });
      await page.emulateMediaType('print');
      await assertTable(page, 'print');
      await context.close();
    });

  it('leads with the keyboard to nothing that does not answer yet', async () => {
    hold();
    const { page } = await visit(browser, `${server.url}sample/${views[1]}`, { waitUntil });
    assert.ok((await drawn(page)).isServed);
    assert.equal(await page.$('main > * >>> .served [tabindex]'), null);
    letIn();
    assert.deepEqual(await settled(page), ['loaded']);
    await page.waitForSelector('main > * >>> .plot[tabindex="0"]');
    await page.browserContext().close();
  });

  it('is accessible before its script has come', async () => {
    hold();
    const visited = await visit(browser, `${server.url}sample/${views[2]}`, { waitUntil });
    assert.ok((await drawn(visited.page)).isServed);
    const findings = axeFindings(visited.page);
    assert.deepEqual(await findings, []);
    await visited.page.browserContext().close();
  });

  it('keeps what was served where the data cannot be had', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/feed.json')) void request.respond({ status: 404, body: '' });
      else void request.continue();
    });
    hold();
    await page.goto(`${server.url}sample/${views[1]}`, { waitUntil });
    const before = await drawn(page);
    letIn();
    assert.deepEqual(await settled(page), ['error']);
    assert.deepEqual(await drawn(page), before);
    await context.close();
  });

  it('keeps open what a reader has opened before the script came', async () => {
    hold();
    const { page } = await visit(browser, `${server.url}sample/${views[1]}`, { waitUntil });
    await page.focus('main > * >>> details.table > summary');
    await page.keyboard.press('Enter');
    assert.ok((await drawn(page)).isServed);
    letIn();
    assert.deepEqual(await settled(page), ['loaded']);
    await page.waitForSelector('main > * >>> details.table[open] tbody tr');
    assert.ok(!(await drawn(page)).isServed);
    await page.browserContext().close();
  });

  it('has its styles under a policy that knows nothing of them', async () => {
    const { page } = await visit(browser, `${stranger.url}sample/${views[1]}`);
    assert.deepEqual(await settled(page), ['loaded']);
    const looks = await page.evaluate(() => [
      getComputedStyle(document.body).maxInlineSize,
      getComputedStyle(document.querySelector('main > *')!.shadowRoot!.querySelector('.title')!).fontWeight,
    ]);
    assert.deepEqual(looks, ['1088px', '700']);
    await page.browserContext().close();
  });

  it('shows text of a feed as text, whatever it is', async () => {
    const visited = await visit(browser, `${server.url}hostile/${views[1]}`);
    assert.deepEqual(await settled(visited.page), ['loaded']);
    assert.equal(await visited.page.evaluate(() => 'broken' in globalThis), false);
    assert.ok((await visited.page.title()).startsWith(attack));
    assert.deepEqual([visited.console, visited.uncaught], [[], []]);
    await visited.page.browserContext().close();
  });
});

/** A page with a frame in it, and the messages that it hears. */
async function framing(frame: string): Promise<{ page: Page; frame: Frame; heights: () => Promise<number[]> }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await writeFile(
    join(directory, 'host.html'),
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${frame}`,
  );
  const host = await serveStatic({ mounts: { '/': directory }, port: 0 });
  hosts.push(host);
  await page.evaluateOnNewDocument(() => {
    const heard: unknown[] = ((window as unknown as { heard: unknown[] }).heard = []);
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${host.url}host.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  const heights = (): Promise<number[]> =>
    page.evaluate(() =>
      (window as unknown as { heard: { message?: string; value?: number; secret?: string }[] }).heard
        .filter(({ message, secret }) => message === 'height' && secret === 'Ab1')
        .map(({ value }) => value!),
    );
  const found = await (await page.$('iframe'))!.contentFrame();
  return { page, frame: found, heights };
}

describe('a view page in a frame', () => {
  it('is the widget alone, and tells its height to WordPress', async () => {
    const { page, frame, heights } = await framing(
      `<iframe sandbox="allow-scripts" width="600" height="400" title="View" src="${server.url}sample/${views[1]}#?secret=Ab1"></iframe>`,
    );
    await frame.waitForFunction(() => {
      const widget = document.querySelector<HTMLElement & { state?: { status: string } }>('main > *');
      return widget?.state?.status === 'loaded';
    });
    const shown = await frame.$$eval('body *', (all) =>
      all
        .filter((one) => one.matches('nav, .top, .take, body > footer') && one.getClientRects().length > 0)
        .map(({ className }) => className),
    );
    assert.deepEqual(shown, []);
    assert.match(await frame.$eval('.full', ({ textContent }) => textContent), /Open the full view$/);
    // The host gives no height, so the page does with less and is marked: from then on nothing changes.
    await frame.waitForFunction(() => document.documentElement.matches('.compact.cut-off'));
    const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    assert.equal((await heights()).at(-1), Math.ceil(height));
    await page.browserContext().close();
  });

  it('is painted and tells its height where no header lets a sandbox fetch the script', async () => {
    const { page, frame, heights } = await framing(
      `<iframe sandbox="allow-scripts" width="600" height="400" title="View" src="${plain.url}sample/${views[3]}#?secret=Ab1"></iframe>`,
    );
    const { isServed, height, lines } = await drawn(frame);
    assert.ok(isServed && height > 200 && lines.length > 5);
    assert.ok((await heights()).at(-1)! > height);
    await page.browserContext().close();
  });

  it('gets the height that it needs on a page with our script for frames', async () => {
    const assets = (await readFile(join(directory, 'sample', views[1]!, 'index.html'), 'utf8')).match(
      /assets\/[^/]+\//,
    )![0];
    const { page, frame } = await framing(
      `<iframe width="600" height="400" title="View" src="${server.url}sample/${views[1]}"></iframe>
      <script type="module" src="${server.url}sample/${assets}frames.js"></script>`,
    );
    await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 500);
    const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    assert.ok(Math.abs((await page.$eval('iframe', ({ clientHeight }) => clientHeight)) - height) <= 1);
    await page.browserContext().close();
  });
});
