/** One measurement: a page in a fresh browser context, from navigation until its charts are painted. */

/**
 * @typedef {object} Conditions
 * @property {string} name
 * @property {number} cpu how many times slower the processor is
 * @property {{ download: number, upload: number, latency: number }} [network] bytes a second, and milliseconds
 * @property {number} [budget] largest ratio to Chart.js
 */

/**
 * Milliseconds from the start of the navigation to the end of the first frame that shows all charts.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Conditions} conditions
 */
export async function timeToDrawn(browser, url, { cpu, network }) {
  return inFreshPage(browser, async (page) => {
    if (cpu > 1) await page.emulateCPUThrottling(cpu);
    if (network) await page.emulateNetworkConditions(network);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return drawn(page, url);
  });
}

/**
 * Fails unless the page shows three charts with something in them, so that no empty page is ever measured.
 * @param {string} [screenshot] file for a picture of the page
 */
export async function checkDrawn(browser, url, screenshot) {
  await inFreshPage(browser, async (page) => {
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await drawn(page, url, messages);
    if (screenshot) await page.screenshot({ path: screenshot, fullPage: true });
    const charts = await page.evaluate(() => {
      const painted = (canvas) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean);
      const marks = (widget) => widget.shadowRoot.querySelectorAll('svg :is(path, line, circle)').length > 0;
      const widgets = [...document.querySelectorAll('metric-trend, achievement-gap-chart, satisfaction-gauge')];
      return [...[...document.querySelectorAll('canvas')].filter(painted), ...widgets.filter(marks)].length;
    });
    if (charts !== 3) throw new Error(`${url} shows ${charts} of 3 charts.\n${messages.join('\n')}`);
  });
}

async function drawn(page, url, messages = []) {
  const time = await page.evaluate(() =>
    Promise.race([window.drawn, new Promise((resolve) => setTimeout(resolve, 20_000, 0))]),
  );
  if (time === 0) throw new Error(`${url} has not drawn its three charts in 20 s.\n${messages.join('\n')}`);
  return time;
}

/**
 * Does something in a page that nothing else has been in.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFreshPage(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
    return await work(page);
  } finally {
    await context.close();
  }
}
