/** The two pages with the same 400 trends, and what both say about the time. */
import { schools } from './feed.js';
import { head, painted, trend } from './markup.js';

/**
 * Notes in `times`, in milliseconds since the navigation, when what a reader sees is painted, and when all is. What a
 * reader sees: every widget that stands in the viewport is loaded and has its picture, in a frame that is done. Where
 * the widgets stand is asked in that frame, which has to know it anyway.
 */
const ourClock = `<script>
  const loaded = new Set();
  let looking = false;
  const drawn = (widget) => loaded.has(widget) && widget.shadowRoot.querySelector('.marks path') !== null;
  const inView = (widget) => {
    const { top, bottom } = widget.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  addEventListener('vital-signs-state', ({ target, detail }) => {
    if (detail.status !== 'loaded') return;
    if (loaded.add(target).size === ${schools.length}) painted(() => (times.all = performance.now()));
    if (looking || times.inView) return;
    looking = true;
    requestAnimationFrame(() => {
      looking = false;
      if (![...document.querySelectorAll('metric-trend')].filter(inView).every(drawn)) return;
      times.inView = NaN;
      afterFrame(() => (times.inView = performance.now()));
    });
  });
</script>`;

/** Chart.js draws a chart when it is made. The page makes all of them in one task, which one frame then shows. */
const theirClock = `<script>
  window.markDrawn = () => painted(() => (times.all = times.inView = performance.now()));
</script>`;

export const ours = `${head('Vital Signs')}
${painted}${ourClock}
<link rel="stylesheet" href="/dist/vital-signs.css">
<script type="module" src="/dist/vital-signs.all.js"></script>
</head>
<body>
<main>
${schools.map((id, index) => trend(id, `<p>Chronic absenteeism at Bench School ${index + 1}</p>`)).join('\n')}
</main>
</body>
</html>`;

export const theirs = `${head('Chart.js')}
${painted}${theirClock}
<script type="module" src="/chart-js.js"></script>
</head>
<body data-feed="/feed.json">
<main>
${schools.map((id) => `<div class="box"><canvas id="${id}"></canvas></div>`).join('\n')}
</main>
</body>
</html>`;
