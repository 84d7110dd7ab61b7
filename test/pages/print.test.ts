import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { inPart, lacks } from '../../scripts/engines/not-applicable.js';
import { settled, visit } from './visit.ts';

/** Paper less margins of 12 mm, in CSS pixels. */
const papers = {
  Letter: { width: 725, height: 965 },
  A4: { width: 703, height: 1032 },
};

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

const wholeRows = 'whole rows of tables on paper';

/** What must not be cut. WebKit breaks a row of a table between its lines, whatever a page asks for. */
const pieces = ['li:not(.source li)', 'header', '.takeaway', '.goal-name', '.trend', '.face']
  .concat(lacks(wholeRows) ? [] : 'tbody tr')
  .join();

/**
 * A widget on paper. Pages cannot be looked into, but columns of the size of a page break content by the same rules, and
 * a box that goes over a break has a rectangle on either side of it.
 */
async function onPaper(page: Page, tag: string, paper: { width: number; height: number }, columns: 1 | 2) {
  return page.$eval(
    tag,
    (widget, { width, height }, count, pieces) => {
      dispatchEvent(new Event('beforeprint'));
      const others = [...document.body.children] as HTMLElement[];
      for (const other of others) other.hidden = true;
      const place = document.createComment('');
      widget.replaceWith(place);
      const sheet = document.createElement('div');
      sheet.style.columnWidth = sheet.style.width = `${width}px`;
      sheet.style.height = `${height}px`;
      sheet.style.columnGap = '0';
      sheet.style.columnFill = 'auto';
      const column = document.createElement('div');
      column.style.width = `${width / count}px`;
      column.append(widget);
      sheet.append(column);
      document.body.append(sheet);

      const look = {
        all: (selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)],
        left: sheet.getBoundingClientRect().left,
        name: (element: Element): string => element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40),
      };
      const seen = {
        pages: new Set(
          look
            .all('tr, li')
            .map((one) => Math.floor(((one.getClientRects()[0]?.left ?? look.left) - look.left) / width)),
        ).size,
        cut: look
          .all(pieces)
          // A pixel of its margin on another page is no part of it.
          .filter((one) => [...one.getClientRects()].filter((piece) => piece.height > 2).length > 1)
          .map(look.name),
        // The mark of a row, in the row: half a row away it would stand beside another name.
        astray: look
          .all('.rows li')
          .filter((row) => {
            const outer = row.getBoundingClientRect();
            const inner = row.querySelector('.marks .mark')?.getBoundingClientRect();
            return inner && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1 || inner.left < outer.left);
          })
          .map(look.name),
        beyond: look
          .all('td, th, .name, .value:not(svg *)')
          .filter((one) =>
            [...one.getClientRects()].some(
              (box) => ((((box.left - look.left) % width) + width) % width) + box.width > width / count + 1,
            ),
          )
          .map(look.name),
        // Headers that sort are buttons once a table has been open, and are what the column is called.
        controls: look
          .all('button:not(th button), select, summary')
          .filter((one) => one.getClientRects().length > 0)
          .map(look.name),
        rows: look.all('tbody tr').filter((one) => one.getClientRects().length > 0).length,
        pictures: look.all('.marks .mark, .dial .value').filter((one) => getComputedStyle(one).visibility === 'visible')
          .length,
      };
      place.replaceWith(widget);
      sheet.remove();
      for (const other of others) other.hidden = false;
      dispatchEvent(new Event('afterprint'));
      return seen;
    },
    paper,
    columns,
    pieces,
  );
}

/** How many pages a PDF has. Some browsers write down its pages in streams that are compressed. */
function pagesOf(pdf: Buffer): number {
  const file = pdf.toString('latin1');
  const streams = [...file.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) =>
    inflateSync(pdf.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return [file, ...streams].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

describe('on paper', () => {
  /** One page for all sheets: what is printed stands there as before afterwards. */
  let printed: Page;
  before(async () => {
    ({ page: printed } = await visit(browser, server.url));
    await settled(printed);
    await printed.emulateMediaType('print');
    // What the transpiler marks functions with; the page does not know it.
    await printed.evaluate('globalThis.__name = (named) => named');
  });

  for (const [name, paper] of Object.entries(papers)) {
    for (const columns of [1, 2] as const) {
      for (const tag of ['school-scorecard', 'achievement-gap-chart', 'metric-trend', 'satisfaction-gauge']) {
        it(`<${tag}> on ${name}, ${columns === 1 ? 'one column' : 'two columns'}: whole, with its table, without controls`, async (test) => {
          const seen = await onPaper(printed, tag, paper, columns);
          assert.deepEqual(
            { cut: seen.cut, astray: seen.astray, controls: seen.controls },
            { cut: [], astray: [], controls: [] },
          );
          assert.deepEqual(seen.beyond, []);
          assert.ok(seen.rows > 4, 'the table prints');
          if (tag !== 'school-scorecard') assert.ok(seen.pictures > 0, 'the picture prints');
          if (tag === 'achievement-gap-chart') assert.ok(seen.pages > 1, 'long enough to break');
          if (lacks(wholeRows)) test.diagnostic(inPart(wholeRows));
        });
      }
    }
  }

  it('prints the picture of a chart that is live', async () => {
    const { page } = await visit(browser, server.url);
    await settled(page);
    await page.$eval('metric-trend', (widget) => widget.scrollIntoView());
    await (await page.$('metric-trend >>> .plot'))!.hover();
    await page.waitForSelector('metric-trend >>> .plot[data-live] canvas');
    await page.emulateMediaType('print');
    const shown = await page.$eval('metric-trend', ({ shadowRoot }) => ({
      marks: getComputedStyle(shadowRoot!.querySelector('.marks')!).visibility,
      canvas: shadowRoot!.querySelector('canvas')!.getClientRects().length,
    }));
    assert.deepEqual(shown, { marks: 'visible', canvas: 0 });
    await page.browserContext().close();
  });

  it('fits the demo on a handful of pages, in both paper sizes', async () => {
    const { page } = await visit(browser, server.url);
    await settled(page);
    for (const format of ['letter', 'a4'] as const) {
      const pages = pagesOf(Buffer.from(await page.pdf({ format })));
      assert.ok(pages >= 8 && pages <= 16, `${format}: ${pages} pages`);
    }
    await page.browserContext().close();
  });
});
