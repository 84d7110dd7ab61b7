import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { needs } from '../../scripts/engines/not-applicable.js';
import { main } from '../../src/cli/main.ts';
import { settled, watch } from './visit.ts';

const district = 'view/99202020000000';
const views = [
  `${district}/gap/ela/`,
  `${district}/gap/chronic-absenteeism/es/`,
  `${district}/trend/ela/`,
  `${district}/gauge/staff-support/es/`,
  `${district}/scorecard/`,
];
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

let browser: Browser;
let directory: string;
let server: Server;
let origin: string;
/** What waits for the rest of a page. */
let waiting: ((response: ServerResponse) => void) | undefined;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  const words = [
    'publish',
    directory,
    '--feed',
    'demo/feeds/sample-unified.json',
    '--site',
    'https://www.example.org/',
  ];
  const errors: string[] = [];
  const out = { print: () => undefined, complain: (line: string) => void errors.push(line) };
  assert.equal(await main(words, out), 0, errors.join('\n'));
  server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    response.setHeader('Content-Type', types[extname(path)] ?? (path.endsWith('/') ? types['.html']! : 'text/plain'));
    if (path.endsWith('/')) waiting?.(response);
    else
      readFile(join(directory, path)).then(
        (body) => response.end(body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(directory, { recursive: true, force: true });
});

/** A page cut in the middle of the words of its widget, and between the elements of what stands below. */
function pieces(text: string, count: number): string[] {
  const [start, end] = [text.indexOf('<div class="served">'), text.indexOf('</template>')];
  const words = [...text.slice(0, end).matchAll(/>([^<>\n]{4,})</g)].filter(({ index }) => index > start);
  const every = Math.ceil(words.length / count);
  const cuts = words
    .filter((_, index) => index % every === 0)
    .map(({ index, 1: word }) => index + 1 + Math.floor(word!.length / 2));
  const below = [...text.slice(end).matchAll(/<(?:li|a|b|h2|h3|p)[ >]/g)].map(({ index }) => end + index);
  return [0, ...cuts, ...below.filter((_, index) => index % 5 === 0)].map((cut, index, all) =>
    text.slice(cut, all[index + 1]),
  );
}

/** Waits until what has come is painted, and counts it. */
async function painted(page: Page): Promise<number> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 25);
      }),
  );
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('main > *')!;
    return document.querySelectorAll('*').length + shadowRoot!.querySelectorAll('*').length;
  });
}

describe('a view page that comes in pieces', () => {
  for (const view of views)
    for (const width of [320, 1280])
      it(`${view} at ${width} px: nothing that is painted moves`, async () => {
        needs('layout shifts');
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport({ width, height: 1600 });
        await page.evaluateOnNewDocument(watch);
        const response = new Promise<ServerResponse>((resolve) => (waiting = resolve));
        const opened = page.goto(origin + view, { waitUntil: 'load' });
        const sent = await response;
        const counts: number[] = [];
        for (const piece of pieces(await readFile(join(directory, view, 'index.html'), 'utf8'), 24)) {
          sent.write(piece);
          if (counts.length === 0) await page.waitForSelector('main > * >>> .served');
          counts.push(await painted(page));
        }
        sent.end();
        await opened;
        assert.ok(new Set(counts).size > 10, `the page was not seen in pieces: ${counts.join(' ')}`);
        assert.deepEqual(await settled(page), ['loaded']);
        await page.waitForFunction(() => !document.querySelector('main > *')!.shadowRoot!.querySelector('.served'));
        const { sum, moved } = await page.evaluate(
          () => (window as unknown as { watchedShifts: { sum: number; moved: string[] } }).watchedShifts,
        );
        assert.equal(sum, 0, moved.join('; '));
        await context.close();
      });
});
