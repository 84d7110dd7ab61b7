import { css } from 'lit';

export const satisfactionGaugeStyles = css`
  :host {
    --room: var(--vs-room, 42rem);
    --goal: var(--vs-goal, var(--ink));
  }
  @media (forced-colors: active) {
    :host {
      --goal: Highlight;
    }
  }
  .gauges {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--space) 2rem;
    margin-block-end: var(--space);
  }
  .gauges > li {
    min-inline-size: 0;
    max-inline-size: 24rem;
  }
  .gauges > li > p {
    margin-block-start: 0.25em;
  }
  .audience {
    font-weight: 700;
  }
  .face {
    max-inline-size: 17rem;
  }
  .dial {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
  }
  .dial .track {
    stroke: var(--rule);
    stroke-width: 18;
  }
  .dial .value {
    stroke: var(--series-1);
    stroke-width: 18;
  }
  .dial .needle {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .dial .band {
    stroke: var(--border);
    stroke-width: 6;
  }
  .dial .band.current {
    stroke: var(--edge);
    stroke-width: 10;
  }
  .goal {
    stroke: var(--goal);
    stroke-width: 3;
  }
  /* Stands on the feet of the arc; a name of many words goes on below them. */
  .reading {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    min-block-size: 3.75em;
    margin-block-start: -3.75em;
    text-align: center;
  }
  .reading span {
    max-inline-size: 62%;
  }
  .reading b {
    font-size: 1.75em;
    line-height: 1.25;
  }
  .reading b.none {
    max-inline-size: 9em;
    font-size: var(--small);
    font-weight: 700;
  }
  .goal-line {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--small);
  }
  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--level-2);
    font-size: var(--small);
  }
  .distribution li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75em;
    margin-block-end: 0.5em;
    font-size: var(--small);
  }
  .distribution svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5em;
  }
  .distribution .all {
    fill: var(--rule);
  }
  .distribution .favorable {
    fill: var(--series-1);
  }
  .distribution .other {
    fill: var(--muted);
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
