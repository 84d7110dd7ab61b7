import { css } from 'lit';

/** Marks, axes and grid, as both charts have them, and the colours of further lines, which only charts have. */
export const chartStyles = css`
  :host {
    /* Beside a page's own accent: blue or orange, and green or magenta, whichever is further from it. */
    --turn-2: oklch(from var(--vs-accent) 0.6 0.14 clamp(60, (max(h - 255, 255 - h) - 90) * 999, 255));
    --turn-3: oklch(from var(--vs-accent) 0.55 0.13 clamp(150, (max(h - 330, 330 - h) - 80) * 999, 330));
    --turn-4: oklch(from var(--vs-accent) 0.63 0.1 calc(h + 65));
    --turn-5: oklch(from var(--vs-accent) 0.58 0.03 h);
    --series-2: var(--vs-series-2, var(--turn-2, #c2610f));
    --series-3: var(--vs-series-3, var(--turn-3, #2b8a6a));
    --series-4: var(--vs-series-4, var(--turn-4, #a152b4));
    --series-5: var(--vs-series-5, var(--turn-5, #8a7a1c));
    --goal: var(--vs-goal, var(--ink));
  }
  @media (forced-colors: active) {
    :host {
      --goal: Highlight;
    }
  }
  svg {
    overflow: visible;
    display: block;
  }
  /* Data colours are given as color, which becomes the system's in forced colours once SVG lets it. */
  svg * {
    forced-color-adjust: auto;
  }
  svg text {
    fill: var(--muted);
    font-size: var(--small);
  }
  .plot {
    position: relative;
    min-inline-size: 0;
  }
  .plot > svg,
  .plot > .live {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  :has(> [data-live]) .marks {
    visibility: hidden;
  }
  .rule {
    stroke: var(--rule);
  }
  .zero {
    stroke: var(--muted);
  }
  .target {
    stroke: var(--goal);
    stroke-width: 2;
    stroke-dasharray: 9 5;
  }
  .break {
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }
  .reference {
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .line {
    stroke-width: 2.5;
    stroke-linecap: round;
    /* The drawing of a course is stretched over the plot; its line is as thick everywhere. */
    vector-effect: non-scaling-stroke;
  }
  .mark {
    stroke-width: 2;
  }
  .line,
  .mark {
    stroke: currentcolor;
  }
  .line,
  .mark.small {
    fill: none;
  }
  .mark {
    fill: currentcolor;
  }
  .s0 {
    color: var(--series-1);
  }
  .s1 {
    color: var(--series-2);
  }
  .s2 {
    color: var(--series-3);
  }
  .s3 {
    color: var(--series-4);
  }
  .s4 {
    color: var(--series-5);
  }
  .line.s1 {
    stroke-dasharray: 6 4;
  }
  .line.s2 {
    stroke-dasharray: 2 4.5;
  }
  .line.s3 {
    stroke-dasharray: 8 3 2 3;
  }
  .line.s4 {
    stroke-dasharray: 1 5;
  }
  .interval {
    stroke: var(--edge);
    stroke-width: 2;
  }
  .before {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .x-axis {
    inline-size: 100%;
    block-size: 1.8em;
  }
  .every-0,
  .every-2,
  .every-4 {
    display: none;
  }
  @container (min-width: 16rem) {
    .every-0 {
      display: inline;
    }
  }
  @container (min-width: 30rem) {
    .every-2 {
      display: inline;
    }
  }
  @container (min-width: 46rem) {
    .every-4 {
      display: inline;
    }
  }
  .trend {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    padding-block-start: 0.5em;
    padding-inline-end: 1.75em;
    font-size: var(--small);
  }
  .trend .plot,
  .trend .y-axis,
  .trend .labels {
    block-size: var(--vs-chart-height, 17em);
  }
  .trend .labels {
    display: none;
  }
  .trend .labels text {
    fill: var(--ink);
    font-size: 1em;
  }
  .trend .x-axis {
    grid-column: 2;
  }
  @container (min-width: 36rem) {
    .trend .labels {
      display: block;
    }
  }
  @media print {
    :has(> [data-live]) .marks {
      visibility: visible;
    }
    .plot > .live {
      display: none;
    }
  }
`;
