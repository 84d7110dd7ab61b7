import { css } from 'lit';

export const schoolScorecardStyles = css`
  :host {
    --room: var(--vs-room, 60rem);
  }
  section {
    margin-block-start: calc(1.2 * var(--space));
  }
  .goal-name {
    font-weight: 700;
    border-block-end: 2px solid var(--border);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--space);
    margin-block-start: 0.8em;
  }
  .cards > li {
    min-inline-size: 0;
    padding: 0.9em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .cards > li > p {
    margin-block-start: 0.3em;
  }
  .card-name {
    font-weight: 700;
    line-height: 1.3;
  }
  .reading {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.3em;
  }
  .number {
    font-weight: 700;
  }
  .number:not(.none) {
    font-size: 1.75em;
    line-height: 1.15;
  }
  .none {
    color: var(--muted);
  }
  .spark-box {
    flex: 0 1 6.5em;
    min-inline-size: 3em;
    padding-inline: 4px;
  }
  svg {
    overflow: visible;
    display: block;
  }
  /* As in charts: what is data keeps a colour of its own in forced colours, the system's where it is the text's. */
  svg * {
    forced-color-adjust: auto;
  }
  .spark {
    inline-size: 100%;
    block-size: 2em;
  }
  .line {
    stroke: var(--series-1);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .spark .dot {
    fill: var(--series-1);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: max(0.875em, 0.75rem);
    font-weight: 700;
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
  .change {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: max(0.875em, 0.75rem);
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
  .comparisons li {
    margin-block-end: 0.3em;
  }
  td .meta {
    display: block;
  }
`;
