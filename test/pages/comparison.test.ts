import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { axeFindings, visit, type Visit } from './visit.ts';

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

const columns = ['99202021000001', '99202021000002', '99202021000006', '99202021000003'];

/** A page with a comparison of four schools of the sample and nothing else, by the script that a page takes. */
async function compared(width: number): Promise<Visit> {
  const seen = await visit(browser, server.url, { width });
  await seen.page.evaluate(([organization, ...compare]) => {
    const feed = document.createElement('vital-signs-feed');
    const widget = document.createElement('school-comparison');
    feed.setAttribute('src', new URL('feeds/sample-unified.json', location.href).href);
    feed.setAttribute('organization', organization!);
    feed.setAttribute('compare', compare.join(' '));
    widget.setAttribute('heading-level', '2');
    feed.append(widget);
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = 'Schools';
    main.append(heading, feed);
    document.body.replaceChildren(main);
  }, columns);
  // Not by a selector: those are looked for anew when the page changes, and a shadow tree is none of the page.
  await seen.page.waitForFunction(() =>
    document.querySelector('school-comparison')?.shadowRoot?.querySelector('table'),
  );
  return seen;
}

const textOf = (page: Page): Promise<string> =>
  page.$eval('school-comparison', (widget) => (widget.shadowRoot!.querySelector('.base') as HTMLElement).innerText);

/** How often each role stands in a tree, of those that make a table. */
function rolesIn(node: SerializedAXNode, found: Record<string, number> = {}): Record<string, number> {
  if (/^(table|columnheader|rowheader)$/.test(node.role)) found[node.role] = (found[node.role] ?? 0) + 1;
  for (const child of node.children ?? []) rolesIn(child, found);
  return found;
}

/** Pages of a PDF. Its objects may stand in compressed streams. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([^]*?)endstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1]!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].flatMap((part) => part.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

describe('a comparison on a page', () => {
  for (const width of [1280, 320]) {
    it(`is a table to assistive technology, whole in its words, at ${width} px`, async () => {
      const { page, console, uncaught } = await compared(width);
      const text = await textOf(page);
      assert.match(text, /Side by side: Samplewood, Demo Creek, Make-Believe, and Example Valley/);
      assert.match(text, /Not compared: other grades at Example Valley\./);
      assert.match(text, /Lower is better/);
      // A message without its text: see shortKeys.
      assert.doesNotMatch(text, /cannot be shown|\{\w+\}/);
      const tree = (await page.accessibility.snapshot({ interestingOnly: false }))!;
      const { table, columnheader, rowheader } = rolesIn(tree);
      assert.equal(table, 1);
      assert.equal(columnheader, 6);
      // Ten measures, four goals, and the line that says who they are; a list of the phone leaves that word out.
      assert.equal(rowheader, width === 320 ? 14 : 15);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual([console, uncaught], [[], []]);
      await page.browserContext().close();
    });
  }

  it('of four schools fits on one sheet of paper, upright and across', async () => {
    const { page } = await compared(1280);
    // What the page itself puts on a sheet is not ours.
    await page.evaluate(() => document.querySelectorAll('h1, [rel=stylesheet]').forEach((own) => own.remove()));
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    for (const format of ['letter', 'a4'] as const)
      for (const landscape of [false, true]) {
        const pdf = Buffer.from(await page.pdf({ format, landscape, margin }));
        assert.equal(pagesOf(pdf), 1, `${format} ${landscape ? 'across' : 'upright'}`);
      }
    await page.browserContext().close();
  });
});
