/** How long a reader who points at a chart waits for the live one, once its chunk is there. */
import { inFreshPage } from '../measure.js';
import { schools } from './feed.js';
import { gap, head, painted, trend } from './markup.js';

/** Charts of each kind that are pointed at, after the one that fetches the chunk. */
const count = 9;

export const takeOverPage = `${head('Taking over')}
${painted}
<script type="module" src="/dist/vital-signs.all.js"></script>
</head>
<body>
<main>
${schools
  .slice(0, count + 1)
  .map((id) => trend(id) + gap(id))
  .join('\n')}
</main>
</body>
</html>`;

/**
 * Milliseconds from the pointer's arrival until the live chart is painted, for each chart.
 * @returns {Promise<{ trend: number[], gap: number[] }>}
 */
export async function takeOverTimes(browser, url) {
  return inFreshPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => [...document.querySelectorAll('main > *')].every(({ state }) => state?.status === 'loaded'),
      { polling: 100 },
    );
    const times = { trend: [], gap: [] };
    for (const [kind, tag] of [
      ['trend', 'metric-trend'],
      ['gap', 'achievement-gap-chart'],
    ]) {
      const widgets = await page.$$(tag);
      for (const [index, widget] of widgets.entries()) {
        const time = await pointAt(page, widget);
        if (index > 0) times[kind].push(time);
      }
    }
    return times;
  });
}

async function pointAt(page, widget) {
  // From a place without a chart, so that the pointer arrives.
  await page.mouse.move(2, 2);
  const place = await widget.evaluate(async (host) => {
    host.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const plot = host.shadowRoot.querySelector('.plot');
    let arrived = 0;
    plot.addEventListener('pointerover', ({ timeStamp }) => (arrived ||= timeStamp), { capture: true });
    window.taken = new Promise((resolve) => {
      new MutationObserver(() => {
        if (plot.hasAttribute('data-live')) painted(() => resolve(performance.now() - arrived));
      }).observe(plot, { attributes: true });
    });
    const { left, top, width, height } = plot.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  const time = await page.evaluate(() =>
    Promise.race([window.taken, new Promise((resolve) => setTimeout(resolve, 10_000, 0))]),
  );
  if (!time) throw new Error('A chart that is pointed at has not become live in 10 s.');
  return time;
}
