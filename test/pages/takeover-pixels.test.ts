import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { needs } from '../../scripts/engines/not-applicable.js';
import { serveStatic } from '../../src/cli/static-server.ts';
import { readPng, type Picture } from './png.ts';
import { settled, visit } from './visit.ts';

const attributes = 'src="/feeds/sample-unified.json" metric="chronic-absenteeism"';

/** The two kinds of charts. The second half of the trend's lines has hollow marks, dashes and breaks. */
const page = (dir: string): string => `<!doctype html><html lang="en" dir="${dir}"><title>Take-over</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="/dist/vital-signs.all.js"></script>
<metric-trend ${attributes} groups="ALL EL SWD FOS"></metric-trend>
<achievement-gap-chart ${attributes}></achievement-gap-chart>`;

const styles = `body { margin: 20px; width: 700px; background: #fff; color: #1a1a1a }
.dark { background: #14181f; color: #e6e9ee; color-scheme: dark }`;

/** A window that has room for everything: some engines round places in another way on a page that is scrolled. */
const size = { width: 760, height: 3400 };

interface Look {
  name: string;
  dir?: 'rtl';
  dark?: boolean;
  forced?: boolean;
}

const looks: Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced colours', forced: true },
  { name: 'right to left', dir: 'rtl' },
];

/** What the take-over changes in a picture. */
interface Difference {
  /** Pixels of axes, labels, names and everything else around the plot that are not the same. */
  around: number;
  /** Pixels in the plot that differ by more than a quarter of full contrast, as a share of those that marks cover. */
  marks: number;
  /** The farthest that the centre of a point's ink has moved, in CSS px, and how many points were looked at. */
  moved: number;
  points: number;
}

let directory: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-pixels-'));
  await writeFile(join(directory, 'page.css'), styles);
  for (const dir of ['ltr', 'rtl']) await writeFile(join(directory, `${dir}.html`), page(dir));
  server = await serveStatic({ mounts: { '/': directory, '/dist/': 'dist', '/feeds/': 'demo/feeds' }, port: 0 });
});
after(async () => {
  await server?.close();
  await rm(directory, { recursive: true });
});

const worst: Difference = { around: 0, marks: 0, moved: 0, points: 0 };
// A figure that the project reports; the tests only say that it is small enough.
after(() => {
  const { around, marks, moved, points } = worst;
  if (points === 0) return;
  const share = (marks * 100).toFixed(2);
  console.log(
    `take-over of ${points} points: ${around} pixels of axes and labels changed, ${share}% of those of marks, ` +
      `and no point moved by more than ${moved.toFixed(2)} px`,
  );
});

async function opened(browser: Browser, { dir, dark, forced }: Look, ratio: number): Promise<Page> {
  const { page: tab } = await visit(browser, `${server.url}/${dir ?? 'ltr'}.html`, size);
  // A screen of its own sharpness, not one that is emulated: that would round places in another way.
  if (ratio !== 1) await tab.setViewport(null);
  if (forced) {
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  if (dark) await tab.evaluate(() => document.body.classList.add('dark'));
  await settled(tab);
  return tab;
}

/** The pixels of a widget on the screen. */
async function pictureOf(widget: ElementHandle): Promise<Picture> {
  return readPng(await widget.screenshot());
}

/** Boxes of the plot and of all points, from the left and the top of the widget, in CSS px. */
function boxesOf(widget: ElementHandle): Promise<{ plot: DOMRect; points: DOMRect[] }> {
  return widget.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const [plot, ...points] = [...element.shadowRoot!.querySelectorAll('.plot, .marks .mark')]
      .toSorted((one, other) => Number(other.matches('.plot')) - Number(one.matches('.plot')))
      .map((one) => one.getBoundingClientRect())
      .map((box) => new DOMRect(box.left - left, box.top - top, box.width, box.height).toJSON() as DOMRect);
    return { plot: plot!, points };
  });
}

/** Largest difference of a colour channel between two pixels. */
function apart(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): number {
  const red = Math.abs(one[at]! - other[otherAt]!);
  const green = Math.abs(one[at + 1]! - other[otherAt + 1]!);
  const blue = Math.abs(one[at + 2]! - other[otherAt + 2]!);
  return Math.max(red, green, blue);
}

/** Where the ink in a box lies in the middle, in CSS px. The corner of the picture shows the colour without ink. */
function centre({ width, data }: Picture, box: DOMRect, ratio: number): { x: number; y: number } {
  const margin = 2;
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let y = Math.floor((box.top - margin) * ratio); y < (box.bottom + margin) * ratio; y++) {
    for (let x = Math.floor((box.left - margin) * ratio); x < (box.right + margin) * ratio; x++) {
      const ink = apart(data, (y * width + x) * 4, data, 0);
      sum += ink;
      sumX += ink * x;
      sumY += ink * y;
    }
  }
  return { x: sumX / sum / ratio, y: sumY / sum / ratio };
}

async function takeOver(tab: Page, widget: ElementHandle, ratio: number): Promise<Difference> {
  const still = await pictureOf(widget);
  const { plot, points } = await boxesOf(widget);
  await widget.evaluate((one) => one.setAttribute('interactive', 'eager'));
  await tab.waitForFunction((one) => one.shadowRoot!.querySelector('[data-live] canvas'), {}, widget);
  const live = await pictureOf(widget);
  assert.equal(live.data.length, still.data.length, 'the widget has another size');
  // Points at the edges of the plot are larger than it.
  const room = 10;
  let [around, changed, covered] = [0, 0, 0];
  for (let at = 0; at < still.data.length; at += 4) {
    const x = ((at / 4) % still.width) / ratio;
    const y = Math.floor(at / 4 / still.width) / ratio;
    const inPlot = x > plot.left - room && x < plot.right + room && y > plot.top - room && y < plot.bottom + room;
    const difference = apart(still.data, at, live.data, at);
    if (!inPlot && difference > 0) around += 1;
    if (inPlot && difference > 64) changed += 1;
    if (inPlot && apart(still.data, at, still.data, 0) > 64) covered += 1;
  }
  const moves = points.map((box) => {
    const [one, other] = [centre(still, box, ratio), centre(live, box, ratio)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  });
  return { around, marks: changed / covered, moved: Math.max(...moves), points: moves.length };
}

for (const ratio of [1, 1.5, 2]) {
  describe(`a chart that becomes live, with ${ratio} pixels per CSS pixel`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser({
        args: [`--force-device-scale-factor=${ratio}`, `--window-size=${size.width},${size.height}`],
      });
    });
    after(() => browser?.close());

    for (const look of looks) {
      it(`${look.name}: axes stay, points stay`, async () => {
        if (ratio !== 1) needs('a screen of another sharpness');
        const tab = await opened(browser, look, ratio);
        assert.equal(await tab.evaluate(() => devicePixelRatio), ratio);
        for (const tag of ['metric-trend', 'achievement-gap-chart']) {
          const { around, marks, moved, points } = await takeOver(tab, (await tab.$(tag))!, ratio);
          worst.around = Math.max(worst.around, around);
          worst.marks = Math.max(worst.marks, marks);
          worst.moved = Math.max(worst.moved, moved);
          worst.points += points;
          assert.ok(points > 8, `${points} points`);
          assert.equal(around, 0, `${tag}: pixels around the plot`);
          assert.ok(moved < 0.25, `${tag}: a point moved by ${moved} px`);
          assert.ok(marks < 0.005, `${tag}: ${marks} of the pixels of marks differ`);
        }
        await tab.browserContext().close();
      });
    }
  });
}
