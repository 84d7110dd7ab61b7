/** What live charts leave behind: they come and go, and the heap is compared. */
import { inFreshPage } from '../measure.js';
import { schools } from './feed.js';
import { heapOf } from './heap.js';
import { gap, head, trend } from './markup.js';

const [school] = schools;

export const cyclesPage = `${head('Coming and going')}
<script type="module" src="/dist/vital-signs.all.js"></script>
</head>
<body><main></main></body>
</html>`;

/**
 * Mounts two live charts and removes them, again and again.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string} painter address of the chunk that holds Chart.js
 * @param {number} cycles
 * @returns {Promise<{ before: number, after: number, live: number }>} bytes of heap, and charts that still exist
 */
export async function comeAndGo(browser, url, painter, cycles) {
  return inFreshPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Code is compiled and caches are filled in the first ones.
    await repeat(page, 50);
    const { used: before } = await heapOf(page);
    await repeat(page, cycles);
    const { used: after } = await heapOf(page);
    const live = await page.evaluate(async (address) => (await import(address)).liveCharts(), painter);
    return { before, after, live };
  });
}

function repeat(page, cycles) {
  const markup = trend(school, '', 'interactive="eager"') + gap(school, 'interactive="eager"');
  return page.evaluate(
    async (times, inner) => {
      const main = document.querySelector('main');
      const until = async (isSo) => {
        for (let wait = 0; !isSo(); wait += 1) {
          if (wait > 1000) throw new Error('Mounted charts have not become live.');
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      for (let cycle = 0; cycle < times; cycle += 1) {
        main.innerHTML = inner;
        const widgets = [...main.children];
        await until(() => widgets.every(({ shadowRoot }) => shadowRoot.querySelector('.plot[data-live]')));
        main.replaceChildren();
        await until(() => widgets.every(({ shadowRoot }) => !shadowRoot.querySelector('canvas')));
      }
    },
    cycles,
    markup,
  );
}
