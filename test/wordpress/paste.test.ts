import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { ask, known, loaded, pastedFrame, picture, publish, reader } from './site.ts';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A text of an author, with an address on a line of its own. */
const around = (address: string): string => `These are our numbers.\n\n${address}\n\nCome and talk with us about them.`;

/** Waits until a frame that has got another width is as high as what is in it, and says how high both are. */
async function heights(page: Page, before = 0): Promise<{ frame: number; content: number }> {
  const frame = await pastedFrame(page);
  await frame.waitForFunction((width) => innerWidth !== width, { polling: 100 }, before);
  const read = async () => ({
    frame: await page.$eval('iframe.wp-embedded-content', ({ clientHeight }) => clientHeight),
    content: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
  });
  // The message travels; what never comes is told as a difference.
  for (let tries = 0; tries < 50; tries += 1) {
    const { frame, content } = await read();
    if (frame === content) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return read();
}

const seen = (frame: Frame, selector: string): Promise<boolean> =>
  frame.$eval(selector, (one) => one.checkVisibility());

describe('an address that an author pastes', () => {
  it('is pasted by somebody who may not write unfiltered HTML', async () => {
    const { capabilities } = (await ask('/wp/v2/users/me&context=edit')) as {
      capabilities: Record<string, boolean>;
    };
    assert.equal(capabilities['publish_posts'], true);
    assert.ok(!capabilities['unfiltered_html']);
  });

  it('becomes a widget at its natural height, in a frame without a site', async () => {
    const { link } = await publish(around(known.views['trend']!));
    const page = await reader(browser, link);
    const frame = await pastedFrame(page);
    await loaded(frame, 'metric-trend');
    assert.equal(await page.$eval('iframe.wp-embedded-content', (one) => one.getAttribute('sandbox')), 'allow-scripts');
    assert.equal(await frame.evaluate(() => origin), 'null');
    const { frame: given, content } = await heights(page);
    assert.equal(given, content);
    assert.ok(given > 300, `${given} px is no chart`);
    assert.equal(await seen(frame, '.rest'), false);
    assert.equal(await page.$eval('blockquote.wp-embedded-content', (one) => one.checkVisibility()), false);
    await picture(page, 'pasted-trend');
    await page.close();
  });

  it('keeps its natural height when the width of the page changes', async () => {
    const { link } = await publish(around(known.views['gauge']!));
    const page = await reader(browser, link);
    const frame = await pastedFrame(page);
    await loaded(frame, 'satisfaction-gauge');
    const widthOf = () => frame.evaluate(() => innerWidth);
    const wide = await heights(page);
    assert.equal(wide.frame, wide.content);

    const wideWidth = await widthOf();
    await page.setViewport({ width: 360, height: 800 });
    const narrow = await heights(page, wideWidth);
    assert.equal(narrow.frame, narrow.content);
    assert.ok(narrow.frame > wide.frame, `${narrow.frame} px in a narrow page, ${wide.frame} px in a wide one`);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(tooWide <= 0, `the page is ${tooWide} px wider than the window`);
    await picture(page, 'pasted-gauge-phone');

    const narrowWidth = await widthOf();
    await page.setViewport({ width: 1000, height: 800 });
    assert.deepEqual(await heights(page, narrowWidth), wide);
    await page.close();
  });

  it('can be read to its end in a frame that WordPress keeps lower, and says so', async () => {
    const { link } = await publish(around(known.views['scorecard']!));
    const page = await reader(browser, link);
    const frame = await pastedFrame(page);
    await loaded(frame, 'school-scorecard');
    await frame.waitForFunction(() => document.querySelector('.rest')?.checkVisibility(), { polling: 100 });
    assert.equal(await page.$eval('iframe.wp-embedded-content', ({ clientHeight }) => clientHeight), 1000);
    assert.ok((await frame.evaluate(() => document.body.clientHeight)) > 1000);
    const isInSight = () =>
      frame.$eval('.full a', (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    assert.ok(await isInSight(), 'the link to the full view is in sight');

    // As a reader does it: a frame that may not scroll would hand the wheel on to the page.
    await (await page.$('iframe.wp-embedded-content'))!.scrollIntoView();
    const box = (await (await page.$('iframe.wp-embedded-content'))!.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 200);
    await page.mouse.wheel({ deltaY: 20_000 });
    await frame.waitForFunction(
      () => scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      { polling: 100 },
    );
    assert.ok(await isInSight());
    await picture(page, 'pasted-scorecard');
    await page.close();
  });

  it('is a sentence and a link without script', async () => {
    const { link } = await publish(around(known.views['trend']!));
    const page = await reader(browser, link, { script: false });
    const quotation = await page.$eval('blockquote.wp-embedded-content', (one) => ({
      isVisible: one.checkVisibility(),
      text: one.textContent,
      address: one.querySelector('a')?.href,
    }));
    assert.equal(quotation.address, known.views['trend']);
    assert.ok(quotation.isVisible);
    assert.match(quotation.text ?? '', /\S/);
    await page.close();
  });
});

describe('tags that an author pastes', () => {
  it('are taken away, and what stands inside of them stays', async () => {
    const { content, link } = await publish(
      `<script type="module" src="${known.publisher}dist/vital-signs.js"></script>
<metric-trend src="${known.publisher}feeds/sample-unified.json" metric="suspension"><p>3.1% were suspended.</p></metric-trend>
<div data-vital-signs="metric-trend" data-src="${known.publisher}feeds/sample-unified.json"><p>19.7% missed too much.</p></div>
<iframe src="${known.publisher}dist/embed/?widget=metric-trend" title="A frame"></iframe>
<p onclick="alert(1)">The end.</p>`,
    );
    assert.doesNotMatch(content.rendered, /<script|<metric-trend|<iframe|onclick/);
    assert.match(content.rendered, /<p>3\.1% were suspended\.<\/p>/);
    assert.match(content.rendered, /<p>19\.7% missed too much\.<\/p>/);
    const page = await reader(browser, link);
    assert.match(await page.$eval('body', (body) => body.innerText), /3\.1% were suspended\./);
    assert.equal(await page.$('metric-trend, script[src*="vital-signs"]'), null);
    await page.close();
  });
});
