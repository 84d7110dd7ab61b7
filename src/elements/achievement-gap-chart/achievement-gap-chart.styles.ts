import { css } from 'lit';

/**
 * The rows are HTML with their marks in an SVG each, and the plot with grid and live chart lies over all of them. Every
 * row has the height of the tallest (1fr), and the marks lie in its middle in both layouts: so places are percentages
 * only, names can wrap as they like, and a list that goes on over the page keeps its marks.
 */
export const achievementGapChartStyles = css`
  figure {
    --inset: 0.75em;
  }
  select {
    max-inline-size: 100%;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .gap,
  .rows li {
    position: relative;
  }
  .rows {
    display: grid;
    grid-auto-rows: 1fr;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: 1fr 1.6em 1fr;
    column-gap: 1em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--rule);
  }
  .rows .name {
    align-self: end;
    font-weight: 700;
    line-height: 1.25;
  }
  .rows .value {
    align-self: end;
    max-inline-size: 11em;
    font-weight: 700;
    text-align: end;
  }
  .rows .value.none {
    font-weight: 400;
    font-size: var(--small);
  }
  .rows .facts {
    grid-area: 3 / 1 / 3 / 3;
  }
  .people:not(:empty)::after {
    content: ' · ';
  }
  .is-reference {
    background: var(--raised);
    /* Names do not begin at the very edge of their ground. */
    box-shadow:
      -0.5em 0 var(--raised),
      0.5em 0 var(--raised);
  }
  .gap .plot {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--inset);
  }
  .rows .marks {
    position: absolute;
    /* From the row's border on, as the plot counts it. */
    inset-block-start: -1px;
    inset-inline-start: var(--inset);
    inline-size: calc(100% - 2 * var(--inset));
    block-size: calc(100% + 1px);
  }
  .axis-box {
    margin-inline: var(--inset);
  }
  .axis-box svg {
    font-size: var(--small);
  }
  .keys.meta li {
    display: block;
  }
  [dir='ltr'] .keys.meta li::first-letter {
    text-transform: uppercase;
  }
  .courses {
    margin-block-start: var(--space);
    font-size: var(--small);
    max-inline-size: 65ch;
  }
  .courses li {
    margin-block-end: 0.5em;
  }
  .gap .rule,
  .gap .reference {
    display: none;
  }
  .reference-tick {
    fill: var(--muted);
    transform: translate(-1px, -10px);
    visibility: visible;
  }
  @container (min-width: 44rem) {
    figure {
      --inset: 16em;
    }
    .gap .rule,
    .gap .reference {
      display: inline;
    }
    .reference-tick {
      display: none;
    }
    .rows li {
      grid-template-columns: 15em minmax(0, 1fr) 15em;
      grid-template-rows: auto auto;
      align-content: center;
    }
    .rows .value {
      grid-column: 3;
      max-inline-size: none;
      text-align: inherit;
    }
    .rows .facts {
      display: contents;
    }
    .people {
      grid-row: 2;
    }
    .people:not(:empty)::after {
      content: none;
    }
    .rows .difference {
      grid-area: 2 / 3;
    }
  }
`;
