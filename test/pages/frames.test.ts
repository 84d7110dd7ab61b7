import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { openSite, type Site } from './site.ts';
import { axeFindings, visit } from './visit.ts';

/** The publisher is also called by its name: in a sandbox of WebKit, nothing is 'self'. */
const policy = (url: string): string => {
  const own = `'self' ${new URL(url).origin}`;
  return (
    `default-src 'none'; script-src ${own}; style-src ${own}; connect-src ${own}; img-src data:; ` +
    `require-trusted-types-for 'script'; trusted-types lit-html`
  );
};
const trend = 'widget=metric-trend&src=/feeds/sample-unified.json&metric=chronic-absenteeism';

let browser: Browser;
/** Where the widgets are published. */
let publisher: Site;
before(async () => {
  publisher = await openSite(
    {},
    {
      // An opaque origin asks for everything as a stranger would.
      headers: { 'Access-Control-Allow-Origin': '*' },
      onRequest: () => ({ headers: { 'Content-Security-Policy': policy(publisher.url) } }),
    },
  );
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await publisher?.close();
});

const address = (query = trend): string => `${publisher.url}dist/embed/?${query}`;

/** A site that shows frames of the publisher, and notes the messages that it hears. */
async function host(body: string): Promise<{ page: Page; site: Site; console: string[]; uncaught: string[] }> {
  const site = await openSite({
    'index.html': `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
      <script>heard = []; addEventListener('message', ({ data, source }) => heard.push({ data, own: source === self }))</script>
      <body>${body}</body>`,
  });
  const { page, console, uncaught } = await visit(browser, site.url);
  return { page, site, console, uncaught };
}

async function framed(page: Page, index = 0): Promise<Frame> {
  await page.waitForFunction((count) => window.frames.length > count, {}, index);
  const handle = (await page.$$('iframe'))[index]!;
  return (await handle.contentFrame())!;
}

const loaded = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(
    () => {
      const widget = document.querySelector<HTMLElement & { state?: { status: string } }>('main > *');
      return widget?.state?.status === 'loaded';
    },
    // Not in each of its frames: browsers draw few of those while the frame is out of sight.
    { polling: 100 },
  );

const heights = (page: Page, pick: string): Promise<number[]> =>
  page.evaluate(
    (code) =>
      (window as unknown as { heard: { data: unknown }[] }).heard
        .map(({ data }) =>
          new Map<string, (data: never) => unknown>([
            [
              'own',
              (d: { type?: string; height?: number }) => (d.type === 'vital-signs-height' ? d.height : undefined),
            ],
            [
              'wordpress',
              (d: { message?: string; value?: number; secret?: string }) =>
                d.message === 'height' && d.secret === 'Ab1' ? d.value : undefined,
            ],
            [
              'amp',
              (d: { sentinel?: string; type?: string; height?: number }) =>
                d.sentinel === 'amp' && d.type === 'embed-size' ? d.height : undefined,
            ],
            [
              'pym',
              (d: unknown) =>
                typeof d === 'string' ? Number(/^pymxPYMxp1xPYMxheightxPYMx(\d+)$/.exec(d)?.[1]) : undefined,
            ],
          ]).get(code)!(data as never),
        )
        .filter((height): height is number => typeof height === 'number' && !Number.isNaN(height)),
    pick,
  );

const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

const until = async <Value>(ask: () => Promise<Value>, test: (value: Value) => boolean): Promise<Value> => {
  for (let round = 0; ; round++) {
    const value = await ask();
    if (test(value) || round === 100) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('the page inside a frame', () => {
  it('shows the widget of its address, under a strict policy, and is called after it', async () => {
    const opened = await visit(browser, address(`${trend}&lang=es&theme=dark`));
    const { page, console, uncaught } = opened;
    await loaded(page.mainFrame());
    await page.waitForFunction(() => document.title !== 'Vital Signs');
    assert.match(await page.title(), /Ausentismo/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), 'dark');
    assert.deepEqual(await opened.violations(), []);
    assert.deepEqual([...console, ...uncaught], []);
    assert.deepEqual(await axeFindings(page), []);
    await page.browserContext().close();
  });

  it('that cannot be used says so to the reader, and why to the webmaster', async () => {
    const { page, console, uncaught } = await visit(browser, address('widget=metric-trend&src=//evil.example/x.json'));
    assert.match(await page.$eval('main', ({ textContent }) => textContent), /This chart cannot be shown/);
    assert.match(console.join('\n'), /src="\/\/evil\.example\/x\.json" was not used. It takes the address of a feed/);
    assert.deepEqual(uncaught, []);
    assert.deepEqual(await axeFindings(page), []);
    await page.browserContext().close();
  });

  it('tells its height in all dialects, and no height but that of its content', async () => {
    const { page, site } = await host(
      `<iframe title="Trend" src="${address(`${trend}&childId=p1`)}#?secret=Ab1" width="700" height="3000"></iframe>`,
    );
    const frame = await framed(page);
    await loaded(frame);
    for (const dialect of ['own', 'wordpress', 'amp', 'pym']) {
      const told = await until(
        () => heights(page, dialect),
        (list) => list.length > 0,
      );
      assert.equal(told.at(-1), await contentHeight(frame), dialect);
      assert.ok(told.at(-1)! < 1500, 'not the height of the frame');
    }
    await page.browserContext().close();
    await site.close();
  });

  it('grows and shrinks, answers a WordPress that is late, and keeps still in a hidden section', async () => {
    const { page, site } = await host(
      `<section><iframe title="Trend" src="${address()}" width="700" height="300"></iframe></section>`,
    );
    const frame = await framed(page);
    await loaded(frame);
    const [first] = await until(
      () => heights(page, 'own'),
      (list) => list.length > 0,
    );
    await page.$eval('iframe', (one) => (one.width = '320'));
    const narrow = await until(
      () => heights(page, 'own'),
      (list) => list.at(-1)! > first!,
    );
    assert.ok(narrow.at(-1)! > first!);
    await page.$eval('iframe', (one) => (one.width = '700'));
    const again = await until(
      () => heights(page, 'own'),
      (list) => list.at(-1) === first,
    );
    assert.equal(again.at(-1), first);

    assert.deepEqual(await heights(page, 'wordpress'), []);
    await page.$eval('iframe', (one) => (one.src += '#?secret=Ab1'));
    const late = await until(
      () => heights(page, 'wordpress'),
      (list) => list.length > 0,
    );
    assert.equal(late.at(-1), first);

    const before = (await heights(page, 'own')).length;
    await page.$eval('section', (section) => (section.hidden = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok(!(await heights(page, 'own')).slice(before).includes(0));
    await page.browserContext().close();
    await site.close();
  });

  it('answers a flood of questions now and then, and strangers never', async () => {
    const { page, site } = await host(
      `<iframe title="Trend" src="${address()}#?secret=Ab1" width="700" height="300"></iframe>`,
    );
    const frame = await framed(page);
    await loaded(frame);
    await until(
      () => heights(page, 'own'),
      (list) => list.length > 0,
    );
    const before = (await heights(page, 'own')).length;
    await page.evaluate(() => {
      for (let count = 0; count < 5000; count++) window.frames[0]!.postMessage({ type: 'vital-signs-ready' }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answers = (await heights(page, 'own')).length - before;
    assert.ok(answers >= 1 && answers <= 10, `${answers} answers`);

    const settledCount = (await heights(page, 'own')).length;
    await page.evaluate(() => {
      window.frames[0]!.postMessage({ message: 'ready', secret: 'forged' }, '*');
      window.frames[0]!.postMessage(null, '*');
      window.frames[0]!.postMessage('pymxPYMxotherxPYMxwidthxPYMx3', '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal((await heights(page, 'own')).length, settledCount);
    await page.browserContext().close();
    await site.close();
  });

  it('that stays lower than its content says so, and hides nothing for ever', async () => {
    const { page, site } = await host(
      `<iframe sandbox="allow-scripts" title="Trend" src="${address()}" width="700" height="300"></iframe>`,
    );
    const frame = await framed(page);
    await loaded(frame);
    await frame.waitForFunction(() => document.querySelector('.more')!.checkVisibility(), { polling: 100 });
    const inSight = await frame.$eval('.full a', (link) => link.getBoundingClientRect().bottom <= innerHeight);
    assert.ok(inSight);
    await page.$eval('iframe', (one) => (one.height = '2000'));
    await frame.waitForFunction(() => !document.querySelector('.more')!.checkVisibility(), { polling: 100 });
    await page.browserContext().close();
    await site.close();
  });

  it('in a sandbox of an opaque origin shows the widget, offers nothing that cannot work, and the full view', async () => {
    const { page, site, uncaught } = await host(
      `<iframe sandbox="allow-scripts" title="Trend" src="${address()}#?secret=Ab1" width="700" height="300"></iframe>`,
    );
    const frame = await framed(page);
    await loaded(frame);
    const seen = await frame.evaluate(() => {
      const root = document.querySelector('main > *')!.shadowRoot!;
      const [tools, download, table] = ['tools-section', 'download', 'table-section'].map((part) =>
        root.querySelector(`[part~="${part}"]`)!.checkVisibility(),
      );
      return { tools, download, table, link: document.querySelector('a')!.href };
    });
    assert.deepEqual({ ...seen, link: '' }, { tools: false, download: false, table: true, link: '' });
    assert.ok(seen.link.startsWith(`${publisher.url}dist/embed/?`) && !seen.link.includes('#'));
    await frame.click('a');
    const links = await until(
      () =>
        page.evaluate(() =>
          (window as unknown as { heard: { data: { message?: string; value?: string } }[] }).heard
            .filter(({ data }) => data.message === 'link')
            .map(({ data }) => data.value),
        ),
      (list) => list.length > 0,
    );
    assert.deepEqual(links, [seen.link]);
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
    await site.close();
  });
});

describe('a box of a fixed size', () => {
  for (const [widget, metric] of [
    ['metric-trend', 'chronic-absenteeism'],
    ['achievement-gap-chart', 'chronic-absenteeism'],
    ['satisfaction-gauge', 'family-satisfaction'],
    ['school-scorecard', ''],
  ] as const)
    for (const [width, height] of [
      [320, 240],
      [400, 400],
      [600, 700],
    ] as const)
      it(`${width} × ${height}: <${widget}> shows what fits, cuts no text, and scrolls nothing`, async () => {
        const { page, uncaught } = await visit(
          browser,
          address(
            `widget=${widget}&src=/feeds/sample-unified.json&organization=99202020000000&metric=${metric}&fit=box`,
          ),
          { width, height },
        );
        await loaded(page.mainFrame());
        // Step after step, each in a frame of its own, until it fits.
        await page
          .waitForFunction(
            (room) =>
              document.documentElement.className.includes('step-7') ||
              document.querySelector('a')!.getBoundingClientRect().bottom <= room,
            { timeout: 5000 },
            height,
          )
          .catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 200));
        const seen = await page.evaluate(() => {
          const root = document.querySelector('main > *')!.shadowRoot!;
          const sizes = [...root.querySelectorAll<HTMLElement>('*')]
            .filter(
              (one) =>
                one.checkVisibility() &&
                [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
            )
            .filter((one) => one.getBoundingClientRect().width > 2)
            .map((one) => parseFloat(getComputedStyle(one).fontSize));
          const page = document.documentElement;
          return {
            scrolls: page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth,
            bottom: document.querySelector('main')!.getBoundingClientRect().bottom,
            takeaway: (root.querySelector('[part=takeaway]') as HTMLElement).checkVisibility(),
            link: document.querySelector('a')!.getBoundingClientRect().bottom,
            smallest: Math.min(...sizes),
            step: page.className,
          };
        });
        assert.equal(seen.takeaway, true);
        assert.ok(seen.smallest >= 12, `text of ${seen.smallest} px`);
        if (!seen.step.includes('step-7')) {
          assert.equal(seen.scrolls, false, seen.step);
          assert.ok(seen.bottom <= height && seen.link <= height, JSON.stringify(seen));
        }
        assert.deepEqual(uncaught, []);
        await page.browserContext().close();
      });
});

describe('the script for pages with frames', () => {
  it('gives every frame its own height, also when it comes late, and hears no other site', async () => {
    const stranger = await openSite({
      'index.html': `<script>setInterval(() => parent.postMessage({ type: 'vital-signs-height', height: 9999 }, '*'), 50)</script>`,
    });
    const gap = 'widget=achievement-gap-chart&src=/feeds/sample-unified.json&metric=chronic-absenteeism';
    const { page, site, uncaught } = await host(`<style>iframe { width: 700px; height: 100vh }</style>
      <iframe title="Trend" src="${address()}"></iframe>
      <iframe title="Gap" sandbox="allow-scripts" src="${address(gap)}"></iframe>
      <iframe title="Other" src="${stranger.url}"></iframe>
      <iframe title="Led elsewhere" src="${address()}"></iframe>`);
    const [one, two] = [await framed(page, 0), await framed(page, 1)];
    await Promise.all([loaded(one), loaded(two), loaded(await framed(page, 3))]);
    await page.evaluate((elsewhere) => window.frames[3]!.location.replace(elsewhere), stranger.url);
    // The host loads the script from its own site, after the frames have told their heights.
    await page.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/frames.js' });
      document.body.append(script);
    });
    const sizes = () => page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height));
    const wanted = [`${await contentHeight(one)}px`, `${await contentHeight(two)}px`, '', ''];
    assert.deepEqual(await until(sizes, (list) => list.join() === wanted.join()), wanted);
    // A forged message of the page's own window, and of a height that is none.
    await page.evaluate(() => postMessage({ type: 'vital-signs-height', height: 5 }, '*'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(await sizes(), wanted);
    assert.deepEqual(uncaught, []);
    await page.browserContext().close();
    await site.close();
    await stranger.close();
  });
});
