import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { main } from '../../src/cli/main.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed } from '../../src/feed/types.ts';
import { viewPolicy } from '../../src/site/headers.ts';
import { addressOf, axeFindings, settled, visit } from './visit.ts';

/** Pages without scripts, at their strictest. */
const strict =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const view = 'view/99202021000004/trend/suspension/';

let browser: Browser;
let directory: string;
let server: StaticServer;

async function publish(feed: Feed, ...options: string[]): Promise<void> {
  const source = join(directory, 'source.json');
  await writeFile(source, JSON.stringify(feed));
  const errors: string[] = [];
  const out = { print: () => undefined, complain: (line: string) => void errors.push(line) };
  assert.equal(
    await main(['publish', join(directory, 'data'), '--feed', source, ...options], out),
    0,
    errors.join('\n'),
  );
}

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  const sample = JSON.parse(await readFile('demo/feeds/sample-unified.json', 'utf8')) as Feed;
  await publish(sample, '--site', 'https://www.example.org/data/', '--snapshot', '2025');
  // A year later, some numbers of English learners in a school are other ones, and one of its groups is no longer told of.
  const observations = [...eachObservation(sample.observations)].flatMap((one) => {
    const { value, change: _, distribution: __, ...rest } = one;
    if (one.organization !== '99202021000004' || typeof value !== 'number') return [one];
    if (one.metric === 'suspension' && one.group === 'HOM') return [];
    return one.group === 'EL' ? [{ ...rest, value: value + 1 }] : [one];
  });
  await publish({ ...sample, published: '2026-12-15', observations });
  server = await serveStatic({
    mounts: { '/': directory },
    port: 0,
    onRequest: (path) => ({
      headers: {
        'Access-Control-Allow-Origin': '*',
        ...(path !== '/host.html' && {
          'Content-Security-Policy': path.includes('/view/') ? viewPolicy(server.url) : strict,
        }),
      },
    }),
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true, force: true });
});

const pages = ['', 'snapshots/2025/', 'changes/2025/', 'changes/2025/es/', view, `snapshots/2025/${view}`];

describe('a site with a snapshot', () => {
  for (const place of pages)
    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(`/${place} at ${width} px, ${scheme}: accessible, in the window, nothing in the console`, async () => {
          const visited = await visit(browser, `${server.url}data/${place}`, { width });
          const { page } = visited;
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          if (place.includes('view/')) assert.deepEqual(await settled(page), ['loaded']);
          assert.deepEqual(await axeFindings(page), []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
          assert.deepEqual([visited.console, visited.uncaught, await visited.violations()], [[], [], []]);
          if (place.startsWith('snapshots/'))
            for (const address of visited.requests.filter((one) => !one.startsWith('data:')))
              assert.ok(address.startsWith('/data/snapshots/2025/'), `${address} is not of the copy`);
          await page.browserContext().close();
        });

  it('leads from a live page to its copy, back, and to what has changed, by what a reader sees', async () => {
    const { page } = await visit(browser, `${server.url}data/${view}`);
    const follow = async (name: string | RegExp): Promise<void> => {
      const links = await page.$$eval('a', (all) => all.map((link) => [link.innerText, link.href] as const));
      const [, href] = links.find(([text]) => (typeof name === 'string' ? text === name : name.test(text))) ?? [];
      assert.ok(href, String(name));
      assert.equal((await fetch(href)).status, 200);
      await page.goto(href);
    };
    await follow('2025, as published on December 15, 2025');
    assert.equal((await addressOf(page)).pathname, `/data/snapshots/2025/${view}`);
    const note = await page.$eval('main', ({ innerText }) => innerText.split('\n')[0]!);
    assert.match(note, /^As published on December 15, 2025\. This copy does not change\./);
    assert.deepEqual(await settled(page), ['loaded']);
    await follow('Go to the current page');
    assert.equal((await addressOf(page)).pathname, `/data/${view}`);
    await follow('What has changed since');
    assert.equal(await page.$eval('h1', ({ innerText }) => innerText), 'What has changed since the copy “2025”');
    const text = await page.$eval('main', ({ innerText }) => innerText);
    assert.match(text, /\d+ numbers were corrected/);
    assert.match(text, /Sample Hills High School\s+Suspension rate\s+Students experiencing homelessness\s+20/);
    await page.browserContext().close();
  });

  it('says in a frame, too, that a copy is one', async () => {
    await writeFile(
      join(directory, 'host.html'),
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe title="Trend" width="600" height="900" src="data/snapshots/2025/${view}"></iframe>`,
    );
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${server.url}host.html`, { waitUntil: 'networkidle0' });
    const frame = (await (await page.waitForSelector('iframe'))!.contentFrame())!;
    await frame.waitForSelector('.framed');
    const seen = await frame.$eval('body', ({ innerText }) => innerText);
    assert.match(seen, /^As published on December 15, 2025\./);
    assert.doesNotMatch(seen, /Take this with you/);
    await context.close();
  });
});
