import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { settled, visit } from './visit.ts';

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

/** What WCAG 1.4.12 lets a reader set, as a user's own style sheet does. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** How readers change a page to their needs. 400% zoom of 1280 px leaves 320. */
const needs: Record<string, { width: number; css?: string }> = {
  '320 px, which is 400% zoom': { width: 320 },
  '200% text': { width: 1280, css: 'html { font-size: 200% }' },
  '200% text at half a window': { width: 640, css: 'html { font-size: 200% }' },
  'text spacing': { width: 1280, css: textSpacing },
  'text spacing on a phone': { width: 360, css: textSpacing },
};

/** Opens all sections, so that everything that can be read is there. */
async function openSections(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('*'))
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  await page.waitForNetworkIdle();
}

/** Texts that another text covers, or that leave their widget, and widgets that make the page scroll sideways. */
async function unreadable(page: Page): Promise<string[]> {
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(() => {
    interface Piece {
      text: string;
      scroller: Element | null;
      box: DOMRect;
    }
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) found.push(`the page is ${root.scrollWidth} px wide`);
    for (const widget of document.querySelectorAll('main *')) {
      const tree = widget.shadowRoot;
      if (!tree) continue;
      const outer = widget.getBoundingClientRect();
      const pieces: Piece[] = [];
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (!node.textContent!.trim() || parent.closest('style, option, [role="status"]')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1)
            pieces.push({ text: node.textContent!.trim().slice(0, 30), scroller: parent.closest('.scroll'), box });
      }
      for (const { text, scroller, box } of pieces)
        // In a box that scrolls, a reader gets to it. The label of an axis' last year may stand over the edge by half its
        // width: the margin that every page has takes it.
        if (!scroller && (box.left < outer.left - 16 || box.right > outer.right + 16))
          found.push(`${widget.localName}: "${text}" leaves the widget`);
      for (const [index, one] of pieces.entries()) {
        for (const other of pieces.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Lines may stand close: boxes of text are taller than its letters.
          const least = Math.min(one.box.height, other.box.height);
          if (across > 2 && down > 0.35 * least && one.scroller === other.scroller)
            found.push(`${widget.localName}: "${one.text}" covers "${other.text}"`);
        }
      }
    }
    return [...new Set(found)];
  });
}

describe('a page that readers change to their needs', () => {
  for (const [need, { width, css }] of Object.entries(needs)) {
    for (const path of ['', 'rtl.html']) {
      it(`${path || 'index.html'}: all text can be read with ${need}`, async () => {
        const { page, console } = await visit(browser, server.url + path, { width });
        if (css) await page.addStyleTag({ content: css });
        await settled(page);
        await openSections(page);
        assert.deepEqual(await unreadable(page), []);
        assert.deepEqual(console, []);
        await page.browserContext().close();
      });
    }
  }

  it('has no text smaller than 12 px', async () => {
    const { page } = await visit(browser, server.url, { width: 320 });
    await settled(page);
    await openSections(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((widget) =>
        [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
          .filter((one) => one.localName !== 'style' && Number.parseFloat(getComputedStyle(one).fontSize) < 12)
          .map(
            (one) => `${widget.localName} ${one.localName}.${one.getAttribute('class')}: ${one.textContent!.trim()}`,
          ),
      ),
    );
    assert.deepEqual(small, []);
    await page.browserContext().close();
  });
});

/** Emulates a media feature that Puppeteer has no name for. */
async function emulate(page: Page, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

describe('forced colours', () => {
  for (const scheme of ['light', 'dark']) {
    it(`draws all marks in the system's colors, away from its background (${scheme})`, async () => {
      const { page } = await visit(browser, server.url);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      await settled(page);
      const marks = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        const system = ['CanvasText', 'GrayText', 'Highlight', 'LinkText', 'ButtonText'].map((colour) => {
          probe.style.color = colour;
          return getComputedStyle(probe).color;
        });
        probe.style.color = 'Canvas';
        const canvas = getComputedStyle(probe).color;
        probe.remove();
        const faults: string[] = [];
        let count = 0;
        for (const widget of document.querySelectorAll('main *')) {
          for (const mark of widget.shadowRoot?.querySelectorAll('.mark, .line, .needle, .interval') ?? []) {
            const { stroke, color } = getComputedStyle(mark);
            // Marks of series are drawn in their element's colour, which forced colours replace.
            const drawn = mark.matches('.mark, .line') ? color : stroke;
            count += 1;
            if (drawn === canvas)
              faults.push(`${widget.localName} .${mark.getAttribute('class')} is as the background`);
            else if (!system.includes(drawn))
              faults.push(`${widget.localName} .${mark.getAttribute('class')}: ${drawn}`);
          }
        }
        return { faults: [...new Set(faults)], many: count > 40 };
      });
      assert.deepEqual(marks, { faults: [], many: true });
      await page.browserContext().close();
    });
  }
});

describe('reduced motion', () => {
  it('moves nothing: no animation and no transition runs, while a reader points, opens and chooses', async () => {
    const { page } = await visit(browser, server.url);
    await emulate(page, 'prefers-reduced-motion', 'reduce');
    await settled(page);
    await page.evaluate(() => {
      const watched = window as unknown as { moved: string[] };
      watched.moved = [];
      for (const type of ['animationstart', 'transitionrun'])
        addEventListener(
          type,
          (event) => {
            const { elapsedTime } = event as AnimationEvent;
            const running = (event.composedPath()[0] as Element).getAnimations?.() ?? [];
            // A probe of a few milliseconds that tells of a new theme is no motion.
            if (running.some((one) => Number(one.effect?.getComputedTiming().duration) > 20))
              watched.moved.push(`${event.type} ${elapsedTime}`);
          },
          true,
        );
    });
    for (const tag of ['metric-trend', 'achievement-gap-chart']) {
      await page.$eval(tag, (widget) => widget.scrollIntoView());
      await (await page.$(`${tag} >>> .plot`))!.hover();
      await page.waitForSelector(`${tag} >>> .plot[data-live]`);
    }
    await openSections(page);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), []);
    await page.browserContext().close();
  });
});
