import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { known, loaded, pastedFrame, picture, reader } from './site.ts';

const feed = `${known.publisher}feeds/sample-unified.json`;

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** The editor of a new post, as the author gets it. */
async function editor(): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${known.wordpress.url}wp-login.php`);
  const { name, password } = known.wordpress.author;
  // The page's own script empties the fields once it runs.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login', { polling: 100 });
  await page.type('#user_login', name);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${known.wordpress.url}wp-admin/post-new.php`);
  await page.waitForSelector('.editor-post-title__input');
  return page;
}

/** What the page of the editor has for scripts. */
interface Editing {
  wp: {
    data: {
      select: (store: string) => Record<string, () => unknown>;
      dispatch: (store: string) => Record<string, (...words: unknown[]) => unknown>;
    };
  };
}

/** Takes a block from the list of blocks. */
async function insert(page: Page, block: string): Promise<void> {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', block.split('-')[0]!);
  await page.waitForSelector(`.editor-block-list-item-${block}`);
  await page.click(`.editor-block-list-item-${block}`);
  await page.click('.edit-post-header-toolbar__inserter-toggle');
}

/** Publishes what stands in the editor, and says where it is. */
async function publishFrom(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { data } = (window as unknown as Editing).wp;
    await data.dispatch('core/editor')['editPost']!({ status: 'publish', title: 'From the editor' });
    await data.dispatch('core/editor')['savePost']!();
    return data.select('core/editor')['getPermalink']!() as string;
  });
}

const written = (page: Page): Promise<string> =>
  page.evaluate(
    () => (window as unknown as Editing).wp.data.select('core/editor')['getEditedPostContent']!() as string,
  );

describe('the editor of WordPress', () => {
  it('embeds an address', async () => {
    const page = await editor();
    // Pasted into the text, only addresses with https become this block by themselves.
    await insert(page, 'embed');
    await page.type('[data-type="core/embed"] input[type="url"]', known.views['gauge']!);
    await page.keyboard.press('Enter');
    const preview = await page.waitForSelector('[data-type="core/embed"] iframe', { timeout: 20_000 });
    const frame = (await preview!.contentFrame())!;
    await loaded(frame, 'satisfaction-gauge');
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.waitForFunction((one, height) => one!.clientHeight === height, { polling: 100 }, preview, content);
    await picture(page, 'editor-pasted');
    assert.match(await written(page), /<!-- wp:embed \{"url":/);
    const link = await publishFrom(page);
    await page.browserContext().close();

    const post = await reader(browser, link);
    await loaded(await pastedFrame(post), 'satisfaction-gauge');
    await post.close();
  });

  it('has a block, whose settings and fallback become a widget', async () => {
    const page = await editor();
    await insert(page, 'vital-signs-widget');
    await page.waitForSelector('[data-type="vital-signs/widget"] [data-type="core/paragraph"]');
    await page.click('[data-type="vital-signs/widget"] .vital-signs-block-name');

    if (!(await page.$('.block-editor-block-inspector')))
      await page.click('.edit-post-header__settings button[aria-label="Settings"]');
    await page.waitForSelector('.block-editor-block-inspector select');
    await choose(page, 'Widget', 'metric-trend');
    await write(page, 'Address of the feed', feed);
    await write(page, 'Measure', 'suspension');
    await picture(page, 'editor-block');
    await page.click('[data-type="vital-signs/widget"] [data-type="core/paragraph"]');
    await page.keyboard.type('3.1% of students were suspended.');
    const link = await publishFrom(page);
    assert.match(await written(page), /<!-- wp:vital-signs\/widget \{"widget":"metric-trend","src":/);

    // The editor opens what it has saved without calling it broken.
    await page.reload();
    await page.waitForSelector('[data-type="vital-signs/widget"] .vital-signs-block-name');
    assert.equal(await page.$('.block-editor-warning'), null);
    await page.browserContext().close();

    const post = await reader(browser, link);
    assert.equal(
      await post.$eval('metric-trend > p', ({ textContent }) => textContent),
      '3.1% of students were suspended.',
    );
    await loaded(post, 'metric-trend');
    await post.close();
  });
});

/** The field of the block's settings with that label. */
async function field(page: Page, label: string): Promise<string> {
  return page.$$eval(
    '.block-editor-block-inspector label',
    (labels, text) => {
      const id = labels.find(({ textContent }) => textContent?.trim() === text)?.getAttribute('for');
      if (!id) throw new Error(`The settings have no ${text}: ${labels.map((one) => one.textContent).join(', ')}`);
      return `#${CSS.escape(id)}`;
    },
    label,
  );
}

async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.select(await field(page, label), value);
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await page.type(await field(page, label), text);
}
