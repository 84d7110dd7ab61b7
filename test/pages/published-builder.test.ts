import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { main } from '../../src/cli/main.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import type { Feed } from '../../src/feed/types.ts';
import { viewPolicy } from '../../src/site/headers.ts';
import { addressOf, axeFindings, settled, visit, type Visit } from './visit.ts';

let browser: Browser;
let directory: string;
let server: StaticServer;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  const sample = JSON.parse(await readFile('demo/feeds/sample-unified.json', 'utf8')) as Feed;
  for (const language of ['en', 'es']) {
    const source = join(directory, `${language}.source.json`);
    await writeFile(source, JSON.stringify({ ...sample, language }));
    const errors: string[] = [];
    const out = { print: () => undefined, complain: (line: string) => void errors.push(line) };
    const words = ['publish', join(directory, language), '--feed', source, '--site', 'https://www.example.org/data/'];
    assert.equal(await main(words, out), 0, errors.join('\n'));
  }
  server = await serveStatic({
    mounts: { '/': directory, '/schools/data/': join(directory, 'en'), '/escuelas/': join(directory, 'es') },
    port: 0,
    onRequest: () => ({ headers: { 'Content-Security-Policy': viewPolicy(server.url) } }),
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true, force: true });
});

/** Follows the link of the data page, and waits until the builder shows a preview. */
async function opened(folder: string, words: RegExp, width = 1280): Promise<Visit> {
  const visited = await visit(browser, server.url + folder, { width });
  const { page } = visited;
  assert.match(await page.$eval('#embed a', ({ textContent }) => textContent), words);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#embed a')]);
  await page.waitForFunction(() => /^\S+ [^.]+: .+\.$/.test(document.getElementById('preview-status')!.textContent), {
    timeout: 20_000,
  });
  return visited;
}

const valueOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (field) => (field as HTMLTextAreaElement).value);

describe('the builder of a published site', () => {
  for (const width of [320, 1280])
    it(`opens with the feed of its site, and its code shows the widget, at ${width} px`, async () => {
      const visited = await opened('schools/data/', /Choose what to show/, width);
      const { page } = visited;
      const site = `${server.url}schools/data/`;
      assert.match((await addressOf(page)).href, /\/schools\/data\/assets\/[^/]+\/builder\/\?/);
      assert.equal(await valueOf(page, 'feed'), `${site}feed.json`);
      const offers = await page.$$eval('#feeds button', (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(offers, ['Load', `Use ${site}feed.json`], 'nothing invented is offered beside real numbers');
      assert.deepEqual(await axeFindings(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);

      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText(text: string) {
              (window as unknown as { copied: string }).copied = text;
              return Promise.resolve();
            },
          },
        });
      });
      await page.waitForFunction(() =>
        (document.getElementById('snippet') as HTMLTextAreaElement).value.includes('<table'),
      );
      await page.click('#copy');
      await page.waitForFunction(() => 'copied' in window);
      const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
      assert.ok(copied.includes(`src="${site}feed.json"`), copied);
      assert.match(copied, /src="[^"]*\/schools\/data\/assets\/[^/]+\/vital-signs\.js"/);
      assert.deepEqual([visited.console, visited.uncaught, await visited.violations()], [[], [], []]);
      assert.deepEqual(
        visited.requests.filter((address) => !address.startsWith('/schools/data/') && !address.startsWith('data:')),
        [],
        'everything comes from the site',
      );
      await page.browserContext().close();

      await writeFile(
        join(directory, 'pasted.html'),
        `<!doctype html><html lang="en"><title>Pasted</title><link rel="icon" href="data:,">${copied}`,
      );
      const pasted = await visit(browser, `${server.url}pasted.html`);
      assert.deepEqual(await settled(pasted.page), ['loaded']);
      await pasted.page.browserContext().close();
    });

  it('is Spanish for a site in Spanish', async () => {
    const { page } = await opened('escuelas/', /Elegir qué mostrar/);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'es');
    assert.equal(await valueOf(page, 'feed'), `${server.url}escuelas/feed.json`);
    await page.browserContext().close();
  });

  it('gives the address of a page that the site has, for systems that frame it', async () => {
    const { page } = await opened('schools/data/', /Choose/);
    await page.select('#system', 'wordpress-author');
    const address = await page.waitForFunction(
      () =>
        /\/schools\/data\/view\/[^\s"]+\//.exec((document.getElementById('snippet') as HTMLTextAreaElement).value)?.[0],
    );
    const answer = await fetch(new URL((await address.jsonValue())!, server.url));
    assert.equal(answer.status, 200);
    await page.browserContext().close();
  });
});
