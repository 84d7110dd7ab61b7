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
  .spark-box {
    flex: 0 1 6.5em;
    min-inline-size: 3em;
    padding-inline: 4px;
  }
  svg {
    display: block;
  }
  .badge {
    font-size: max(0.875em, 0.75rem);
    font-weight: 700;
  }
  .comparisons li {
    margin-block-end: 0.3em;
  }
  td .meta {
    display: block;
  }
`;
