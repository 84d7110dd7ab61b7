import { css } from 'lit';

/** The drawing is in the flow and gives the plot its height; everything else lies over it in percentages. */
export const measureDistributionStyles = css`
  select {
    max-inline-size: 100%;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .strip {
    max-inline-size: 54rem;
    padding-inline: 1.25em;
    padding-block-start: 0.5em;
    font-size: var(--small);
  }
  .strip .plot > .marks {
    position: relative;
    block-size: auto;
  }
  .strip .plot[tabindex] {
    cursor: pointer;
  }
  .strip .labels {
    display: none;
    inline-size: 100%;
  }
  .strip .labels text,
  .strip .strip-name {
    font-size: 1em;
    fill: var(--ink);
  }
  .strip-name {
    font-weight: 700;
    /* Lines of reference go through. */
    paint-order: stroke;
    stroke: Canvas;
    stroke-width: 3px;
  }
  .dots {
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 0;
    color: var(--edge);
  }
  .dots.dense {
    opacity: 0.5;
  }
  .dots.small {
    fill: none;
    stroke-width: 1.6;
  }
  .dots.chosen {
    color: var(--series-1);
    stroke-width: 2.5;
    opacity: 1;
  }
  /* In the colour of the page, so that the chosen school stands apart from those around it. */
  .dots.halo {
    fill: Canvas;
    stroke: Canvas;
    stroke-width: 6;
    opacity: 1;
  }
  .lead {
    stroke: var(--series-1);
    stroke-width: 2;
  }
  .middle {
    fill: var(--rule);
  }
  .reference.r0 {
    stroke-dasharray: 7 4;
  }
  .reference.r1 {
    stroke-dasharray: 2 3;
  }
  .reference.r2 {
    stroke-dasharray: 9 3 2 3;
  }
  .better {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 1.25em;
    max-inline-size: 54rem;
  }
  .better.end {
    justify-content: end;
  }
  .better svg {
    flex: none;
  }
  .better.start svg {
    order: -1;
    scale: -1 1;
  }
  [dir='rtl'] .better svg {
    scale: -1 1;
  }
  [dir='rtl'] .better.start svg {
    scale: 1 1;
  }
  @container (min-width: 36rem) {
    .strip .labels {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .dots.chosen,
    .lead {
      color: Highlight;
      stroke: Highlight;
    }
    .middle {
      fill: none;
      stroke: GrayText;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    /* Hundreds of rows would be pages; the page on the screen and the file have them. */
    .long ~ footer .table {
      display: none;
    }
  }
`;
