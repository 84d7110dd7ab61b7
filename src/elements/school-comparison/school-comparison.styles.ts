import { css } from 'lit';

export const schoolComparisonStyles = css`
  :host {
    --room: var(--vs-room, 60rem);
  }
  .add {
    display: contents;
  }
  ::slotted([slot='add']) {
    flex: 1 1 100%;
  }
  .controls select {
    min-inline-size: 0;
    max-inline-size: 20rem;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .compared {
    inline-size: 100%;
    table-layout: fixed;
  }
  .compared th,
  .compared td {
    overflow-wrap: anywhere;
  }
  .compared td > span,
  .compared .measure th > span {
    display: block;
  }
  .compared thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--accent);
  }
  thead th:first-child {
    inline-size: 17%;
  }
  thead th:nth-child(n + 3):last-child {
    inline-size: 24%;
  }
  .about th {
    font-weight: 400;
  }
  .remove {
    margin-block-start: 0.5em;
    font-size: 1em;
  }
  .compared .goal > * {
    padding-block-start: 1.5em;
    border-block-end: 2px solid var(--accent);
    vertical-align: bottom;
  }
  .goal td {
    color: var(--muted);
  }
  .compared .meta {
    font-weight: 400;
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .number.none {
    font-size: 1em;
  }
  .compared td > .who {
    display: none;
  }
  .compared :is(.badge, .change) {
    display: flex;
  }
  .compared .badge {
    font-size: 1em;
    font-weight: 700;
  }
  .words .meta {
    margin-block-start: 0.25em;
  }
  /* With nobody to compare there is nothing to open or to save. */
  .start ~ footer > :not(.source) {
    display: none;
  }
  /* A phone: one measure after the other, with the organizations as a short list. */
  @media screen {
    @container (max-width: 44rem) {
      .compared,
      .compared tbody,
      .compared tr,
      .compared th,
      .compared td {
        display: block;
        inline-size: auto;
      }
      .compared thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .compared tr {
        padding-block: 0.75em;
        border-block-end: 1px solid var(--border);
      }
      .compared th,
      .compared td {
        padding: 0;
        border: 0;
      }
      .compared .measure td,
      .about td {
        display: grid;
        grid-template-columns: 1fr auto;
        column-gap: 0.75em;
        align-items: baseline;
        margin-block-start: 0.5em;
        padding-inline-start: 0.75em;
        border-inline-start: 3px solid var(--rule);
      }
      .compared td > .who {
        display: block;
        font-weight: 700;
      }
      .measure td > :nth-child(n + 3),
      .about td > .meta,
      .compared td > .number.none {
        grid-column: 1 / -1;
      }
      .about td > .remove {
        grid-area: 1 / 2;
      }
      .compared .measure .words {
        display: block;
        border: 0;
        padding: 0;
      }
      .goal td,
      .about td:empty,
      .about > th {
        display: none;
      }
      .compared .goal > * {
        padding: 0;
        border: 0;
      }
      .compared .goal {
        padding-block: 1.5em 0.25em;
        border-block-end: 2px solid var(--accent);
        font-size: 1.25em;
      }
    }
  }
  @media print {
    /* The same numbers once more. */
    details.table {
      display: none !important;
    }
    /* Four schools and a dozen measures belong on one sheet: they are held against each other. */
    .title {
      font-size: 11pt;
    }
    .sample {
      margin-block-end: 0.2em;
      font-size: 6.5pt;
    }
    thead th:first-child {
      inline-size: 12%;
    }
    .takeaway {
      margin-block: 0.1em 0.3em;
      font-size: 9pt;
    }
    .compared {
      font-size: 6pt;
      line-height: 1.2;
    }
    .compared .meta,
    .compared .change,
    .compared .number {
      font-size: 1em;
    }
    .compared th,
    .compared td {
      padding-block: 0.15em;
    }
    .compared .goal > * {
      padding-block-start: 0.3em;
      border-block-end-width: 1px;
    }
    .compared td > span,
    .compared .measure th > span,
    .compared .badge,
    .compared .change {
      display: inline;
    }
    .compared svg {
      zoom: 0.5;
      margin-inline-end: 0.5em;
    }
    .notes,
    .source,
    footer {
      margin-block-start: 0.4em;
      padding-block-start: 0.2em;
      font-size: 6pt;
      line-height: 1.2;
    }
    .notes,
    .takeaway {
      max-inline-size: none;
    }
    .notes li {
      margin-block-end: 0.1em;
    }
  }
`;
