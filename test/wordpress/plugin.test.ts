import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { complaints, known, loaded, picture, publish, reader } from './site.ts';

const feed = `${known.publisher}feeds/sample-unified.json`;
const sentence = 'In school year 2024-25, 15.7% of students missed too much school.';
const shortcode = (attributes: string, content = sentence): string =>
  `[vital-signs ${attributes}]${content}[/vital-signs]`;
const trend = `widget="metric-trend" src="${feed}" metric="chronic-absenteeism"`;

/** A block, as the editor writes it into a post. */
const block = (
  attributes: object,
  inner = sentence,
): string => `<!-- wp:vital-signs/widget ${JSON.stringify(attributes)} -->
<!-- wp:paragraph --><p>${inner}</p><!-- /wp:paragraph -->
<!-- /wp:vital-signs/widget -->`;

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** What a reader finds in a post that the author publishes. */
async function read(content: string, options: { script?: boolean } = {}): Promise<Page> {
  const { link } = await publish(content);
  return reader(browser, link, options);
}

const headingIn = (page: Page, tag: string): Promise<string | null | undefined> =>
  page.$eval(tag, ({ shadowRoot }) => shadowRoot?.querySelector('[part~="title"]')?.textContent);

/** Attributes of the only widget in a post, without the class. */
const attributesIn = (page: Page, tag: string): Promise<Record<string, string>> =>
  page.$eval(tag, ({ attributes }) =>
    Object.fromEntries([...attributes].filter(({ name }) => name !== 'class').map(({ name, value }) => [name, value])),
  );

const text = (page: Page): Promise<string> => page.$eval('.entry-content', (content) => content.textContent ?? '');

describe('the shortcode', () => {
  it('shows a widget', async () => {
    const page = await read(shortcode(trend));
    await loaded(page, 'metric-trend');
    assert.equal((await headingIn(page, 'metric-trend'))?.trim(), 'Chronic absenteeism');
    await picture(page, 'shortcode');
    await page.close();
  });

  it('loads one module for all widgets of a page', async () => {
    const page = await read(`${shortcode(trend)}\n\n${shortcode(trend)}`);
    const scripts = await page.$$eval('script[src*="vital-signs"]', (all) => all.map(({ type, src }) => [type, src]));
    assert.equal(scripts.length, 1);
    assert.equal(scripts[0]![0], 'module');
    assert.match(scripts[0]![1]!, /\/plugins\/vital-signs\/dist\/vital-signs\.js\?ver=/);
    const styles = await page.$$eval('head link[href*="vital-signs"]', (all) => all.length);
    assert.equal(styles, 2, 'styles stand in the head, before the widgets');
    await page.close();
  });

  it('takes the script from where a filter says', async () => {
    const { link } = await publish(shortcode(trend));
    const page = await reader(browser, `${link}&test-script`);
    await loaded(page, 'metric-trend');
    const address = await page.$eval('script[src*="vital-signs"]', ({ src }) => src);
    assert.ok(address.startsWith(`${known.publisher}dist/vital-signs.js?`), address);
    await page.close();
  });

  it('sends nothing to pages without a widget', async () => {
    const page = await read('No chart on this page.');
    assert.equal(await page.$('[src*="vital-signs"], [href*="vital-signs"]'), null);
    await page.close();
  });

  it('leaves what stands inside to readers without script, also a table', async () => {
    const table = '<table><tr><th>2023-24</th><td>18.7%</td></tr><tr><th>2024-25</th><td>15.7%</td></tr></table>';
    const page = await read(`Before.\n\n${shortcode(trend, `${sentence}\n\n${table}`)}\n\nAfter.`, { script: false });
    const inside = await page.$eval('metric-trend', (widget) => ({
      isVisible: widget.querySelector('td')?.checkVisibility(),
      cells: [...widget.querySelectorAll('td')].map(({ textContent }) => textContent),
      sentence: widget.querySelector('p')?.textContent,
      isInParagraph: widget.closest('p') !== null,
    }));
    assert.deepEqual(inside, {
      isVisible: true,
      cells: ['18.7%', '15.7%'],
      sentence,
      isInParagraph: false,
    });
    assert.equal(await page.$eval('.entry-content', (content) => content.querySelectorAll('p:empty').length), 0);
    await page.close();
  });

  it('passes on every attribute, and language and theme', async () => {
    const page = await read(
      shortcode(
        `widget="achievement-gap-chart" src="${feed}" organization="99202020000000" metric="ela" period="2024-25" groups="EL, SWD" reference="ALL" view="time" interactive="off" heading-level="2" lang="es" theme="dark"`,
      ),
    );
    assert.deepEqual(await attributesIn(page, 'achievement-gap-chart'), {
      src: feed,
      organization: '99202020000000',
      metric: 'ela',
      period: '2024-25',
      groups: 'EL, SWD',
      reference: 'ALL',
      view: 'time',
      interactive: 'off',
      'heading-level': '2',
      lang: 'es',
    });
    await loaded(page, 'achievement-gap-chart');
    const scheme = await page.$eval('achievement-gap-chart', (widget) => getComputedStyle(widget).colorScheme);
    assert.equal(scheme, 'dark');
    await picture(page, 'shortcode-dark-spanish');
    await page.close();
  });
});

describe('what is not sound', () => {
  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:application/json,{}',
    '//elsewhere.example/feed.json',
    '/\\\\elsewhere.example/feed.json',
    'https://reader@elsewhere.example/feed.json',
    'feed.json',
    'ftp://elsewhere.example/feed.json',
    '',
  ];
  for (const address of addresses) {
    it(`is no feed: ${JSON.stringify(address)}`, async () => {
      const page = await read(shortcode(`widget="metric-trend" src="${address}"`));
      assert.equal(await page.$('metric-trend'), null);
      assert.equal((await text(page)).trim(), sentence);
      await page.close();
    });
  }

  it('is no widget: other tags', async () => {
    for (const widget of ['script', 'iframe', 'img onerror=alert(1)', 'x-foo', 'metric-trend><script']) {
      const page = await read(shortcode(`widget='${widget}' src="${feed}"`));
      assert.equal(await page.$('.entry-content :is(script, iframe, img, x-foo, metric-trend)'), null, widget);
      assert.match(await text(page), new RegExp(sentence));
      await page.close();
    }
  });

  it('is left out: handlers, markup and unknown attributes', async () => {
    const page = await read(
      shortcode(
        `${trend} onclick="alert(1)" style="position:fixed" id="x" class="y" organization='"><script>alert(1)</script>' period="now" lang="en onload=alert(1)" compare="state"`,
      ),
    );
    assert.deepEqual(await attributesIn(page, 'metric-trend'), {
      src: feed,
      metric: 'chronic-absenteeism',
      compare: 'state',
    });
    await page.close();
  });

  it('is left out of a block, whatever stands in the post', async () => {
    const page = await read(
      block({
        widget: 'metric-trend',
        src: feed,
        metric: 'ela" onclick="alert(1)',
        onclick: 'alert(1)',
        view: ['time'],
      }),
    );
    assert.deepEqual(await attributesIn(page, 'metric-trend'), { src: feed });
    await page.close();
  });

  it('is taken out of the fallback, also of people from whom WordPress takes nothing', async () => {
    const hostile = `<p onclick="alert(1)">${sentence}</p><script>alert(1)</script><img src="x" onerror="alert(1)">`;
    const { link, content } = await publish(shortcode(trend, hostile), known.wordpress.administrator);
    assert.match(content.raw, /onclick/);
    const page = await reader(browser, link);
    const inside = await page.$eval('metric-trend', (widget) => widget.innerHTML);
    assert.doesNotMatch(inside, /onclick|onerror|<script/);
    assert.match(inside, new RegExp(sentence));
    await page.close();
  });
});

describe('the block', () => {
  it('shows a widget, with the blocks inside as its fallback', async () => {
    const content = block({ widget: 'school-scorecard', src: feed, organization: '99202021000001', headingLevel: '2' });
    const page = await read(content);
    await loaded(page, 'school-scorecard');
    assert.deepEqual(await attributesIn(page, 'school-scorecard'), {
      src: feed,
      organization: '99202021000001',
      'heading-level': '2',
    });
    await picture(page, 'block');
    await page.close();

    const plain = await read(content, { script: false });
    assert.equal(await plain.$eval('school-scorecard > p', ({ textContent }) => textContent), sentence);
    await plain.close();
  });
});

describe('PHP', () => {
  it('has nothing to complain about', async () => {
    assert.deepEqual(await complaints(), []);
  });
});
