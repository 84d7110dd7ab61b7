import { css } from 'lit';

export const schoolScorecardStyles = css`
  :host {
    --room: var(--vs-room, 60rem);
  }
  section {
    margin-block-start: calc(1.5 * var(--space));
  }
  .goal-name,
  .card-name,
  .number,
  .badge {
    font-weight: 700;
  }
  .goal-name {
    margin-block-end: 0.25em;
    border-block-end: 2px solid var(--accent);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--space);
    margin-block-start: 0.75em;
  }
  .cards > li {
    min-inline-size: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .cards > li > :is(p, ul) {
    margin-block-start: 0.25em;
  }
  .reading {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.5em;
  }
  .card-name,
  .number:not(.none) {
    line-height: 1.25;
  }
  .number:not(.none) {
    font-size: 1.75em;
  }
  .spark-box {
    flex: 0 1 6.5em;
    min-inline-size: 3em;
    padding-inline: 4px;
  }
  svg,
  td .meta {
    display: block;
  }
  .comparisons li {
    margin-block-end: 0.25em;
  }
`;
