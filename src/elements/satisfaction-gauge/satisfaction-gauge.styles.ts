import { css } from 'lit';

export const satisfactionGaugeStyles = css`
  :host {
    --room: var(--vs-room, 42rem);
  }
  .gauges {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--space) 2rem;
    margin-block-end: 0.8em;
  }
  .gauges > li {
    min-inline-size: 0;
    max-inline-size: 24rem;
  }
  .gauges > li > p {
    margin-block-start: 0.3em;
  }
  .audience {
    font-weight: 700;
  }
  .face {
    position: relative;
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
    stroke-width: 4;
  }
  .dial .band {
    stroke: var(--border);
    stroke-width: 6;
  }
  .dial .band.current {
    stroke: var(--muted);
    stroke-width: 10;
  }
  .goal {
    stroke: var(--goal);
    stroke-width: 3;
  }
  .reading {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    text-align: center;
  }
  .reading b {
    font-size: 1.9em;
    line-height: 1.1;
  }
  .reading b.none {
    max-inline-size: 9em;
    font-size: max(0.875em, 0.75rem);
    font-weight: 700;
  }
  .goal-line {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-size: max(0.875em, 0.75rem);
  }
  .warning {
    padding-inline-start: 0.7em;
    border-inline-start: 4px solid var(--level-2);
    font-size: max(0.875em, 0.75rem);
  }
  .distribution li {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 0.8em;
    margin-block-end: 0.5em;
    font-size: max(0.875em, 0.75rem);
  }
  .distribution svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.6em;
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
