import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { needs } from '../../scripts/engines/not-applicable.js';
import { settled, visit, type Visit } from './visit.ts';

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

const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];

interface Offered {
  offered: { name: string; type: string; size: number; start: string }[];
}

/** The page with a strict policy, which keeps account of the files that it offers instead of saving them. */
async function strictPage(): Promise<Visit> {
  const visited = await visit(browser, `${server.url}csp.html`);
  await settled(visited.page);
  await visited.page.evaluate(() => {
    const kept = ((window as unknown as Offered).offered = [] as Offered['offered']);
    const blobs = new Map<string, Blob>();
    const usual = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      const url = usual(object);
      blobs.set(url, object as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href)!;
      void blob.text().then((text) => {
        kept.push({ name: this.download, type: blob.type, size: blob.size, start: text.slice(0, 200) });
      });
    };
  });
  return visited;
}

async function press(page: Page, tag: string, label: string): Promise<void> {
  await page.$eval(tag, ({ shadowRoot }) => {
    const section = [...shadowRoot!.querySelectorAll('details')].find(
      (details) => details.querySelector('summary')!.textContent.trim() === 'More options',
    );
    section!.open = true;
  });
  const ready = (name: string, text: string): boolean =>
    [...document.querySelector(name)!.shadowRoot!.querySelectorAll('button')].some(
      (button) => button.textContent.trim() === text,
    );
  await page.waitForFunction(ready, {}, tag, label);
  await page.$eval(
    tag,
    ({ shadowRoot }, text) =>
      [...shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === text)!.click(),
    label,
  );
}

describe('pictures on a page with a strict policy', () => {
  it('are saved as SVG and drawn as PNG, without breaking the policy', async () => {
    const visited = await strictPage();
    const { page } = visited;
    assert.ok(!visited.requests.some((address) => address.includes('picture')), 'fetched before a reader asks');
    for (const tag of tags) {
      for (const label of ['Picture (SVG)', 'Picture (PNG)']) {
        const before = await page.evaluate(() => (window as unknown as Offered).offered.length);
        await press(page, tag, label);
        await page.waitForFunction((count) => (window as unknown as Offered).offered.length > count, {}, before);
      }
    }
    const files = await page.evaluate(() => (window as unknown as Offered).offered);
    assert.deepEqual(
      files.map(({ type }) => type),
      tags.flatMap(() => ['image/svg+xml', 'image/png']),
    );
    for (const { name, type, size, start } of files) {
      assert.match(name, type === 'image/png' ? /^99202020000000-[\w-]+\.png$/ : /^99202020000000-[\w-]+\.svg$/);
      assert.match(start, type === 'image/png' ? /^.PNG/ : /^<\?xml .*\n<svg /);
      assert.ok(size > 2000, `${name}: ${size} bytes`);
    }
    assert.deepEqual(await visited.violations(), []);
    assert.deepEqual([...visited.console, ...visited.uncaught], []);
    await page.browserContext().close();
  });

  it('say what helps where the policy allows no image, and the SVG is there all the same', async () => {
    const visited = await strictPage();
    const { page } = visited;
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "img-src 'none'";
      document.head.append(policy);
    });
    await press(page, 'metric-trend', 'Picture (PNG)');
    await page.waitForFunction(() =>
      /Save the SVG picture/.test(
        document.querySelector('metric-trend')!.shadowRoot!.querySelector('[role=status]')!.textContent,
      ),
    );
    await press(page, 'metric-trend', 'Picture (SVG)');
    await page.waitForFunction(() => (window as unknown as Offered).offered.length === 1);
    assert.match(visited.console.join('\n'), /Allow data: in img-src/);
    // Firefox tells as an error what the policy stopped.
    assert.deepEqual(
      visited.uncaught.filter((line) => !line.includes('Content-Security-Policy')),
      [],
    );
    await page.browserContext().close();
  });

  it('can be pasted after they were copied', async () => {
    needs('pictures on the clipboard');
    const visited = await strictPage();
    const { page } = visited;
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
    await page.browserContext().overridePermissions(new URL(server.url).origin, [...permissions]);
    await page.bringToFront();
    await press(page, 'satisfaction-gauge', 'Copy picture');
    await page.waitForFunction(() =>
      /Copied/.test(
        document.querySelector('satisfaction-gauge')!.shadowRoot!.querySelector('[role=status]')!.textContent,
      ),
    );
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width } = await createImageBitmap(await item!.getType('image/png'));
      return { types: item!.types, width };
    });
    assert.deepEqual(pasted, { types: ['image/png'], width: 1440 });
    assert.deepEqual(await visited.violations(), []);
    await page.browserContext().close();
  });
});
