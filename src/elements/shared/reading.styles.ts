import { css } from 'lit';

/** What stands beside a number, wherever it stands: its level, its change, and its course as a small line. */
export const readingStyles = css`
  svg {
    overflow: visible;
  }
  /* As in charts: what is data keeps a colour of its own in forced colours, the system's where it is the text's. */
  svg * {
    forced-color-adjust: auto;
  }
  .spark {
    inline-size: 100%;
  }
  .spark path {
    fill: none;
    stroke: var(--series-1);
    stroke-width: 20;
    stroke-linecap: round;
  }
  .spark .dot {
    stroke-width: 80;
  }
  .none {
    color: var(--muted);
  }
  .off {
    fill: none;
    stroke: var(--muted);
  }
  .on {
    fill: currentcolor;
  }
  .tone-1 {
    color: var(--level-1);
  }
  .tone-2 {
    color: var(--level-2);
  }
  .tone-3 {
    color: var(--level-3);
  }
  .tone-4 {
    color: var(--level-4);
  }
  .tone-5 {
    color: var(--level-5);
  }
  .badge,
  .change {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: var(--small);
  }
  .badge svg,
  .change svg {
    flex: none;
    fill: var(--muted);
  }
  .change.better svg {
    fill: var(--level-4);
  }
  .change.worse svg {
    fill: var(--level-2);
  }
`;
