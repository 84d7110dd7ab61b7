import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { serveStatic } from '../../src/cli/static-server.ts';
import { settled, visit } from './visit.ts';

const page = `<!doctype html><html lang="en"><title>Looks</title>
<script type="module" src="/dist/vital-signs.all.js"></script>
<metric-trend src="/feeds/sample-unified.json" metric="chronic-absenteeism" groups="ALL EL SWD" interactive="eager">
</metric-trend>`;

let browser: Browser;
let directory: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
let tab: Page;
let session: CDPSession | undefined;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-looks-'));
  await writeFile(join(directory, 'index.html'), page);
  server = await serveStatic({ mounts: { '/': directory, '/dist/': 'dist', '/feeds/': 'demo/feeds' }, port: 0 });
  browser = await launchBrowser();
  ({ page: tab } = await visit(browser, server.url));
  await settled(tab);
  await tab.waitForFunction(() =>
    document.querySelector('metric-trend')!.shadowRoot!.querySelector('[data-live] canvas'),
  );
  const { x, y, height } = await tab.$eval('metric-trend', (widget) => {
    const { right, top, height: tall } = widget.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
    return { x: right - 3, y: top, height: tall };
  });
  await tab.mouse.move(x, y + height - 3);
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true });
});

const named = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'Highlight'];

/** Which of these colours the canvas has in full strength. In forced colours the first three are one. */
const strong = (): Promise<string[]> =>
  tab.$eval(
    'metric-trend',
    (widget, names) => {
      const canvas = widget.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return names.filter((name) => {
        const swatch = document.createElement('i');
        swatch.style.color = name;
        widget.shadowRoot!.querySelector('.live')!.append(swatch);
        const colour = getComputedStyle(swatch)
          .color.match(/[\d.]+/g)!
          .map(Number);
        swatch.remove();
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
          // Colours over themselves are off by one here and there.
          const same = [0, 1, 2].every((part) => Math.abs(data[i + part]! - colour[part]!) < 4);
          if (data[i + 3] === 255 && same) count += 1;
        }
        return count > 30;
      });
    },
    named,
  );

async function shows(...colours: string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await strong()).join() === colours.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(await strong(), colours);
}

async function emulate(...features: { name: string; value: string }[]): Promise<void> {
  session ??= await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

const lines = named.slice(0, 3);

describe('the line that a reader points at', () => {
  it('stands out by the strength of its colour', () => shows(lines[0]!));

  it('stands out by its thickness alone where more contrast is asked for, also while it is live', async () => {
    await emulate({ name: 'prefers-contrast', value: 'more' });
    await shows(...lines);
  });

  it('has the colour of what is chosen in forced colours, and the others that of text in full strength', async () => {
    await emulate({ name: 'forced-colors', value: 'active' });
    await shows(...named);
  });

  it('is as before when all that ends', async () => {
    await emulate();
    await shows(lines[0]!);
  });
});
