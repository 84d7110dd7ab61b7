/** What the bench serves: two pages with the same three charts, their scripts, and the one feed. */
import { benchFeed, trendGroups } from './feed.js';
import { builtFiles, bundled, html, script } from './served.js';

/**
 * Tells the page when its three charts are painted: a message sent in a frame is read once that frame is done. A second
 * frame would add the wait for the screen's next refresh to both sides, and no work.
 */
export const clock = `<script>
  window.drawn = new Promise((resolve) => {
    window.markDrawn = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
  });
</script>`;

// Both pages ask for their feed early, as the README advises: it arrives while the script is still compiled.
const head = (title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font-family: sans-serif; margin: 16px } .box { height: 380px; position: relative }</style>
<link rel="preload" href="/feed.json" as="fetch" crossorigin>
${clock}`;

/** Our page, by one of the two scripts that a page can take. */
const ours = (file) => `${head('Vital Signs')}
<script>
  const loaded = new Set();
  addEventListener('vital-signs-state', ({ target, detail }) => {
    if (detail.status === 'loaded' && loaded.add(target).size === 3) markDrawn();
  });
</script>
<script type="module" src="/dist/${file}"></script>
</head>
<body>
<metric-trend src="/feed.json" organization="bench" metric="absence" groups="${trendGroups.join(',')}"></metric-trend>
<achievement-gap-chart src="/feed.json" organization="bench" metric="graduation"></achievement-gap-chart>
<satisfaction-gauge src="/feed.json" organization="bench" metric="satisfaction" groups="families"></satisfaction-gauge>
</body>
</html>`;

/** The page of Chart.js alone, whose trend has these groups. */
export function chartJsPage(groups) {
  return `${head('Chart.js')}
<script type="module" src="/chart-js.js"></script>
</head>
<body data-feed="/feed.json" data-groups="${groups.join(',')}">
<div class="box"><canvas id="trend"></canvas></div>
<div class="box"><canvas id="gap"></canvas></div>
<div class="box"><canvas id="gauge"></canvas></div>
</body>
</html>`;
}

/**
 * Addresses and what they answer.
 * @returns {Promise<Map<string, { type: string, text: string }>>}
 */
export async function benchFiles() {
  return new Map([
    ['/ours.html', { type: html, text: ours('vital-signs.all.js') }],
    ['/loader.html', { type: html, text: ours('vital-signs.js') }],
    ['/chart-js.html', { type: html, text: chartJsPage(trendGroups) }],
    ['/chart-js.js', { type: script, text: await bundled('scripts/bench/chart-js-page.js') }],
    ['/feed.json', { type: 'application/json', text: JSON.stringify(benchFeed()) }],
    ...builtFiles(),
  ]);
}
