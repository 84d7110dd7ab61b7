import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { openSite, type Site } from './site.ts';
import { addressOf, axeFindings, settled, visit, type Visit } from './visit.ts';

const sample = 'feed=samples/sample-unified.json&organization=99202020000000';

let browser: Browser;
/** Where the builder and the widgets are published. */
let publisher: Site;
before(async () => {
  publisher = await openSite({}, { headers: { 'Access-Control-Allow-Origin': '*' } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await publisher?.close();
});

const builder = (query = ''): string => `${publisher.url}dist/builder/${query && `?${query}`}`;

const textOf = (page: Page, id: string): Promise<string> => page.$eval(`#${id}`, ({ textContent }) => textContent);
const valueOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (field) => (field as HTMLTextAreaElement).value);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { id, localName, name } = document.activeElement as HTMLInputElement;
    return id || name || localName;
  });

const snippetWith = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (part) => (document.getElementById('snippet') as HTMLTextAreaElement).value.includes(part),
    { timeout: 20_000 },
    text,
  );

async function opened(query: string, options?: { width: number }): Promise<Visit> {
  const visited = await visit(browser, builder(query), options);
  await visited.page.waitForFunction(
    () => document.getElementById('preview-status')!.textContent.startsWith('The preview shows'),
    { timeout: 20_000 },
  );
  return visited;
}

/** Where Tab leads from here, until it is at the wanted place. */
async function tabTo(page: Page, wanted: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== wanted && way.length < 60) {
    await page.keyboard.press('Tab');
    way.push(await focused(page));
  }
  return way;
}

/** Lets the page copy, and keeps what it copies; or refuses, as browsers and policies do. */
async function clipboard(page: Page, allowed: boolean): Promise<void> {
  await page.evaluate((allowed) => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText(text: string) {
          if (!allowed) return Promise.reject(new DOMException('', 'NotAllowedError'));
          (window as unknown as { copied: string }).copied = text;
          return Promise.resolve();
        },
      },
    });
  }, allowed);
}

describe('the builder', () => {
  it('is walked by keyboard from an empty page to a copied snippet', async () => {
    const { page, console, uncaught } = await visit(browser, builder());
    await clipboard(page, true);
    assert.match(await textOf(page, 'feed-status'), /Type the address of your feed/);
    assert.equal(await page.$eval('#copy', (button) => (button as HTMLButtonElement).disabled), true);

    await tabTo(page, 'feed');
    await page.keyboard.type('/feeds/sample-unified.json');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('feed-status')!.textContent.includes('10 schools'));
    assert.deepEqual((await tabTo(page, 'find')).slice(0, 1), ['load']);
    await page.keyboard.type('hills 1000004');
    assert.equal(await textOf(page, 'found'), '1 of 10 in the list.');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'organization');
    assert.equal(await valueOf(page, 'organization'), '99202021000004');

    await tabTo(page, 'widget');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'metric');
    await page.keyboard.type('Susp');
    await tabTo(page, 'copy');
    await snippetWith(page, 'Sample Hills High School');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('copied')!.textContent !== '');
    assert.equal(await textOf(page, 'copied'), 'Copied. Now paste it into your page.');
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    assert.equal(copied, await valueOf(page, 'snippet'));
    assert.match(copied, /<metric-trend src="http[^"]*" organization="99202021000004" metric="suspension">/);
    assert.match(copied, /<p>Sample data, invented<\/p>\n {2}<p>[^<]*%/);
    assert.deepEqual([...console, ...uncaught], []);
    await page.browserContext().close();
  });

  it('selects the text where it may not copy, and says what to press', async () => {
    const { page } = await opened(sample);
    await clipboard(page, false);
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('copied')!.textContent !== '');
    assert.match(await textOf(page, 'copied'), /The text is selected: press Ctrl\+C/);
    const selected = await page.$eval('#snippet', (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return document.activeElement === field && value.slice(selectionStart, selectionEnd) === value;
    });
    assert.equal(selected, true);
    await page.browserContext().close();
  });

  it('keeps all of it in the address, and goes back', async () => {
    const { page } = await opened(`${sample}&widget=achievement-gap-chart&metric=ela&system=google-sites`);
    await snippetWith(page, 'fit=box');
    assert.equal(
      await page.$eval('[name=widget]:checked', (one) => (one as HTMLInputElement).value),
      'achievement-gap-chart',
    );
    assert.equal(await valueOf(page, 'metric'), 'ela');

    // The back button must also reach a control that has the focus.
    await page.focus('#reference');
    await page.select('#reference', 'EL');
    await snippetWith(page, 'reference=EL');
    await page.select('#page', 'es');
    assert.equal(await textOf(page, 'copy'), 'Copiar el código');
    assert.deepEqual(
      [...(await addressOf(page)).searchParams.entries()].filter(([name]) => name === 'reference' || name === 'page'),
      [
        ['reference', 'EL'],
        ['page', 'es'],
      ],
    );
    await page.goBack();
    assert.equal(await textOf(page, 'copy'), 'Copy the code');
    assert.equal(await valueOf(page, 'reference'), 'EL');
    await page.goBack();
    await page.waitForFunction(() => (document.getElementById('reference') as HTMLSelectElement).value === '');
    await page.waitForFunction(() => !(document.getElementById('snippet') as HTMLTextAreaElement).value.includes('EL'));
    await page.browserContext().close();
  });

  it('shows the widget in the chosen language and width, and writes its words', async () => {
    const { page } = await opened(`${sample}&widget=metric-trend&metric=suspension&width=tablet&lang=es&theme=dark`);
    await snippetWith(page, 'lang="es"');
    await snippetWith(page, 'año escolar');
    const seen = await page.$eval('.device', (device) => {
      const { width, colorScheme } = getComputedStyle(device);
      return { width, colorScheme, lang: (device as HTMLElement).lang };
    });
    assert.deepEqual(seen, { width: '720px', colorScheme: 'dark', lang: 'es' });
    await page.browserContext().close();
  });

  it('says of an accent what of it cannot be seen', async () => {
    const { page } = await opened(sample);
    await page.type('#accent', '#ffdd00');
    await page.keyboard.press('Tab');
    assert.match(await textOf(page, 'contrast'), /Too weak by itself on a light page.*Easy to see on a dark page/);
    await page.$eval('#accent', (field) => ((field as HTMLInputElement).value = 'red'));
    await page.type('#accent', '!');
    await page.keyboard.press('Tab');
    assert.match(await textOf(page, 'contrast'), /This is no color/);
    assert.equal(await page.$eval('#accent', (field) => field.getAttribute('aria-invalid')), 'true');
    await page.browserContext().close();
  });

  it('says calmly that a feed cannot be had', async () => {
    for (const [feed, said] of [
      ['/feeds/none.json', /There is no feed at this address/],
      ['/dist/builder/', /It may be a web page/],
      ['/feeds/broken/invalid.json', /has mistakes and cannot be shown/],
      ['javascript:alert(1)', /This is no address of the web/],
    ] as const) {
      const { page, uncaught } = await visit(browser, builder(`feed=${encodeURIComponent(feed)}`));
      await page.waitForFunction(() => !/^(Loading|$)/.test(document.getElementById('feed-status')!.textContent));
      assert.match(await textOf(page, 'feed-status'), said);
      assert.equal(await valueOf(page, 'snippet'), '');
      assert.deepEqual(uncaught, []);
      await page.browserContext().close();
    }
  });

  it('fetches a feed of another site only when asked to', async (test) => {
    const other = await openSite({}, { headers: { 'Access-Control-Allow-Origin': '*' } });
    test.after(() => other.close());
    const address = `${other.url}feeds/sample-unified.json`;
    const { page, requests } = await visit(browser, builder(`feed=${encodeURIComponent(address)}&widget=metric-trend`));
    await page.waitForFunction(() => document.getElementById('feed-status')!.textContent.includes('Press Load'));
    assert.deepEqual(
      requests.filter((one) => one.startsWith(other.url)),
      [],
    );
    await page.click('#load');
    await snippetWith(page, address);
    await page.select('#system', 'edlio');
    await snippetWith(page, '<iframe');
    assert.match(await textOf(page, 'remarks'), /must name the first in embed\/index\.html/);
    await page.browserContext().close();
  });

  it('makes text of whatever a feed says', async () => {
    for (const widget of ['school-scorecard', 'metric-trend', 'achievement-gap-chart', 'satisfaction-gauge']) {
      const visited = await opened(`feed=/feeds/broken/hostile.json&widget=${widget}&organization=school`);
      const { page, uncaught } = visited;
      await snippetWith(page, widget);
      const snippets: [string, string][] = [];
      for (const way of ['element', 'division', 'script', 'frame', 'box', 'static']) {
        await page.click(`[name=way][value=${way}]`);
        snippets.push([way, await valueOf(page, 'snippet')]);
      }
      assert.equal(await page.evaluate(() => (globalThis as { executed?: boolean }).executed), undefined);
      assert.deepEqual(await visited.violations(), []);
      assert.deepEqual(uncaught, []);
      await page.browserContext().close();
      // WebKit has one page at a time.
      for (const [way, snippet] of snippets)
        assert.deepEqual(
          (await parse(snippet)).filter((one) => /^(img|script:inline|on)/.test(one)),
          [],
          `${widget} ${way}`,
        );
    }
  });

  it('lists the years and groups of a feed in parts', async () => {
    const { page } = await opened('feed=/feeds/parts/feed.json&organization=99202020000000&widget=metric-trend');
    await page.waitForFunction(() => document.querySelectorAll('#period option').length > 3);
    await page.select('#metric', 'suspension');
    await page.waitForFunction(() => document.querySelector('#groups input[value=EL]'));
    await page.click('[data-option=groups] summary');
    await page.click('#groups input[value=EL]');
    await snippetWith(page, 'metric="suspension" groups="EL"');
    await page.browserContext().close();
  });

  it('is where the demo says', async (test) => {
    const demo = await startDemo({ port: 0 });
    test.after(() => demo.close());
    const { page } = await visit(browser, `${demo.url}builder/`);
    await page.waitForFunction(() => location.pathname === '/dist/builder/' && document.getElementById('snippet'));
    await snippetWith(page, '<school-scorecard');
    await page.browserContext().close();
  });

  it('reads a page source, and has the better way ready', async () => {
    const { page } = await opened(`${sample}&widget=metric-trend`);
    await snippetWith(page, '<metric-trend');
    const pasted = await valueOf(page, 'snippet');
    const stripped = pasted.replaceAll(/<\/?(?:script|link|metric-trend)[^>]*>/g, '');
    await page.$eval('#source', (field, text) => ((field as HTMLTextAreaElement).value = text), `<main>${stripped}`);
    await page.click('#check');
    assert.match(await textOf(page, 'outcome'), /Your site has changed the code/);
    assert.match(await textOf(page, 'findings'), /Stops it: The script tag was taken away/);
    assert.equal(await textOf(page, 'use'), 'Use this instead: Frame');
    await page.click('#use');
    await snippetWith(page, '<iframe');
    assert.equal(await focused(page), 'snippet');
    assert.match(await textOf(page, 'copied'), /The code above is now: Frame/);
    assert.equal((await addressOf(page)).searchParams.get('way'), 'frame');
    await page.browserContext().close();
  });

  for (const [name, query] of [
    ['empty', ''],
    ['full', `${sample}&widget=metric-trend&metric=suspension&theme=dark&accent=%23ffdd00&system=wix`],
    ['Spanish', `${sample}&widget=achievement-gap-chart&page=es`],
    ['of an Arabic feed', 'feed=samples/sample-arabic.json&lang=ar'],
  ] as const)
    for (const width of [320, 1280])
      it(`${name}, at ${width} px: nothing for axe, nothing moves, nothing is too wide`, async () => {
        const visited = await visit(browser, builder(query), { width });
        const { page } = visited;
        if (query) await page.waitForFunction(() => (document.getElementById('snippet') as HTMLTextAreaElement).value);
        if (query) assert.deepEqual(await settled(page), ['loaded']);
        assert.deepEqual(await axeFindings(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        const { sum, moved } = await visited.shifts();
        assert.ok(sum <= 0.1, moved.join('; '));
        assert.deepEqual([...visited.console, ...visited.uncaught, ...(await visited.violations())], []);
        assert.deepEqual(
          visited.requests.filter((address) => !/^(\/|data:)/.test(address)),
          [],
        );
        assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
        await page.browserContext().close();
      });
});

/** Names of elements, and what of them could run, as the browser's own parser finds them. */
async function parse(text: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // Nothing is there, and so no policy. In WebKit, about:blank keeps that of the page before it.
  await page.goto(`${publisher.url}nothing`);
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [...parsed.querySelectorAll('*')].flatMap((one) => [
      one.localName === 'script' && !one.getAttribute('src') ? 'script:inline' : one.localName,
      ...one.getAttributeNames().filter((name) => name.startsWith('on')),
    ]);
  }, text);
  await context.close();
  return found;
}

describe('what the builder writes', () => {
  it('shows the widget in a page of another site, in every way that runs there', async (test) => {
    const { page } = await opened(`${sample}&widget=metric-trend&metric=suspension&groups=ALL+EL`);
    await snippetWith(page, '<metric-trend');
    const files: Record<string, string> = {};
    for (const way of ['element', 'division', 'script', 'frame', 'box', 'static']) {
      await page.click(`[name=way][value=${way}]`);
      const body = await valueOf(page, 'snippet');
      files[`${way}.html`] =
        `<!doctype html><html lang="en"><title>School</title><link rel="icon" href="data:,"><body><main><h1>School</h1><h2>Us</h2>${body}</main></body></html>`;
    }
    await page.browserContext().close();

    const school = await openSite(files);
    test.after(() => school.close());
    for (const way of ['element', 'division', 'script', 'frame', 'box']) {
      const { page, console, uncaught } = await visit(browser, `${school.url}${way}.html`);
      const isFrame = way === 'frame' || way === 'box';
      const handle = isFrame ? await page.waitForSelector('iframe') : undefined;
      const frame = handle ? (await handle.contentFrame())! : page.mainFrame();
      await frame.waitForFunction(
        () =>
          document.querySelector<HTMLElement & { state?: { status: string } }>('metric-trend')?.state?.status ===
          'loaded',
        { timeout: 20_000 },
      );
      const seen = await frame.$eval('metric-trend', (one) => [
        one.getAttribute('groups'),
        one.shadowRoot!.textContent,
      ]);
      assert.equal(seen[0], 'ALL EL', way);
      assert.match(seen[1]!, /Suspension rate/, way);
      assert.deepEqual([...console, ...uncaught], [], way);
      await page.browserContext().close();
    }
    const { page: text } = await visit(browser, `${school.url}static.html`);
    assert.match(
      await text.$eval('body', ({ innerText }) => innerText),
      /Suspension rate, Sample Unified School District/,
    );
    assert.deepEqual(await axeFindings(text), []);
    await text.browserContext().close();
  });
});
