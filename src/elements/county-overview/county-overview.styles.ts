import { css } from 'lit';

export const countyOverviewStyles = css`
  :host {
    --room: var(--vs-room, 60rem);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block-end: var(--space);
    font-size: var(--small);
  }
  .controls label:not(.check) {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: min(100%, 16em);
  }
  .controls select,
  .controls summary,
  .controls button,
  .controls input[type='search'] {
    min-inline-size: 0;
    font-size: inherit;
  }
  .controls .find:not(.check) {
    flex: 1 1 16em;
    max-inline-size: 24em;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25rem;
  }
  .check input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--accent);
  }
  .controls details {
    flex-basis: auto;
  }
  .controls details[open] {
    flex-basis: 100%;
  }
  .section + .section {
    margin-block-start: calc(2 * var(--space));
  }
  .section-name {
    font-weight: 700;
    margin-block-end: 0.25em;
    border-block-end: 2px solid var(--accent);
  }
  .order,
  .near {
    margin-block-end: 0.5em;
    max-inline-size: 65ch;
  }
  .table > .scroll {
    /* Around what only screen readers hear. Were it the cells, they would lie above the names that stay in sight. */
    position: relative;
    max-block-size: min(80vh, 52rem);
    scroll-padding-block-start: 6rem;
  }
  .table table {
    /* Columns that keep their widths while rows come and go, and need not be worked out from what is in them. */
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .table th,
  .table td {
    inline-size: 10em;
  }
  .table th:first-child {
    inline-size: 16em;
    font-weight: inherit;
  }
  .table thead th {
    vertical-align: bottom;
    font-weight: inherit;
  }
  th .meta,
  td .meta,
  .card-name .meta,
  dd .meta {
    display: block;
    font-size: var(--small);
  }
  .table .sort,
  .name {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: inherit;
    font-weight: 700;
    text-align: start;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .sort svg {
    flex: none;
    fill: var(--muted);
  }
  .name {
    text-decoration: underline;
    overflow-wrap: anywhere;
    text-underline-offset: 0.2em;
    color: color-mix(in srgb, var(--accent) 50%, currentcolor);
  }
  [aria-current] {
    text-decoration-thickness: 3px;
  }
  tr.district > * {
    /* Over the ground of names that stay in sight. */
    box-shadow: inset 0 0 0 100em var(--raised);
    border-block-start: 2px solid var(--border);
  }
  .rows .space > * {
    display: block;
    padding: 0;
    border: 0;
  }
  .value {
    font-weight: 700;
    margin-inline-end: 0.5em;
  }
  .badge {
    display: inline-flex;
    font-size: 1em;
  }
  .heard:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  dd {
    position: relative;
  }
  [dir='rtl'] .level {
    transform: scaleX(-1);
  }
  .spark-box {
    display: block;
    inline-size: 6.5em;
    padding-inline: 4px;
  }
  .spark {
    display: block;
    margin-block: 0.25em;
  }
  .cards {
    display: grid;
    gap: var(--space);
  }
  .cards > li {
    min-inline-size: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .cards > .district {
    background: var(--raised);
  }
  dl {
    margin: 0.5em 0 0;
  }
  dl > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  dt {
    font-size: var(--small);
  }
  dd {
    margin: 0;
  }
  button.more {
    margin-block-start: var(--space);
    inline-size: 100%;
  }
  @media print {
    .near {
      display: none;
    }
    .table > .scroll {
      overflow: visible;
      max-block-size: none;
    }
    /* Its text alone: a button in a header that is repeated on each page is not painted on the second. */
    th .sort {
      display: contents !important;
    }
    th .name {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
    .sort svg {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    .table table {
      table-layout: auto;
    }
    .table th,
    .table td,
    .table th:first-child {
      inline-size: auto;
    }
  }
`;
