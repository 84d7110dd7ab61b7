/** What the pages of this bench have in common. */
import { groups } from './feed.js';

/**
 * Calls back when a frame is painted: a message that is sent in it is read once it is done. `painted` waits for the next
 * frame, `afterFrame` is for code that runs in one. Also collects what the browser calls long tasks.
 */
export const painted = `<script>
  const afterFrame = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  };
  const painted = (done) => requestAnimationFrame(() => afterFrame(done));
  const times = {};
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
</script>`;

/** All pages ask for their feed early, as the README advises, and have three charts in a row. */
export function head(title) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font-family: sans-serif; margin: 16px }
  main { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 24px }
  .box { height: 380px; position: relative }
</style>
<link rel="preload" href="/feed.json" as="fetch" crossorigin>`;
}

const attributes = `src="/feed.json" metric="absence"`;

/** A trend of the three groups of a school. */
export function trend(school, content = '', more = '') {
  const asked = groups.map(({ id }) => id).join(',');
  return `<metric-trend ${attributes} groups="${asked}" organization="${school}" ${more}>${content}</metric-trend>`;
}

/** The three groups of a school beside each other. */
export function gap(school, more = '') {
  return `<achievement-gap-chart ${attributes} organization="${school}" ${more}></achievement-gap-chart>`;
}
