import { css } from 'lit';

/** Heading, takeaway, notes, table, footer; empty and error states; print. */
export const frameStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* 22rem, below, is a wish for places that ask how wide to be; a flex item or a float in a phone's column must give way. */
    min-inline-size: 0;
    max-inline-size: 100%;
    /* A page that says how much room there is gets exactly that, whatever comes: nothing below will move. */
    min-block-size: var(--vs-room, auto);
    /* A page of hundreds of widgets is not laid out and prepared for paint anew for a change in one of them. */
    contain: layout;
    line-height: 1.45;
    color: var(--ink);
    background: var(--vs-surface);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  /* Not on the host: a page that resets every element would take the container away, and with it the wide layouts. */
  .base {
    display: flow-root;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22rem;
    overflow-wrap: break-word;
  }
  [dir='rtl'] {
    text-align: right;
  }
  /* Texts of the feed and ours can be in languages of both directions: each keeps its own order. */
  [dir='rtl'] * {
    unicode-bidi: plaintext;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    margin-block-end: 0.25em;
  }
  .subtitle,
  .question,
  .notes,
  .source,
  .meta {
    color: var(--muted);
    font-size: var(--small);
  }
  /* Not from right to left: Firefox would no longer break the lines of a text with isolated numbers. */
  [dir='ltr'] p.meta::first-letter {
    text-transform: uppercase;
  }
  .sample {
    display: inline-block;
    margin-block-end: 0.5em;
    padding-inline: 0.75em;
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
    font-size: var(--small);
  }
  .takeaway {
    margin-block: 0.5em var(--space);
  }
  .notes,
  footer {
    margin-block-start: var(--space);
  }
  .takeaway,
  .notes {
    max-inline-size: 65ch;
  }
  .notes li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--border);
    margin-block-end: 0.5em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border);
  }
  .source,
  details[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  .source ul,
  .source li {
    display: inline;
  }
  .source li + li::before {
    content: ' / ';
  }
  a,
  summary {
    /* Drawn toward the text's colour: no single blue is readable on light and on dark pages. */
    color: color-mix(in srgb, var(--accent) 50%, currentcolor);
  }
  button,
  summary,
  select {
    min-block-size: 2.25rem;
    font: inherit;
    font-size: var(--small);
    cursor: pointer;
  }
  button,
  select {
    padding: 0.25em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: inherit;
    background: var(--raised);
  }
  @media (pointer: coarse) {
    button,
    summary,
    select {
      min-block-size: 44px;
    }
  }
  /* Not the browser's triangle: few fonts have it, and looking for one costs the first picture 5 ms. */
  summary {
    display: flex;
    align-items: center;
    list-style: none;
    inline-size: fit-content;
    font-weight: 700;
  }
  summary::before {
    content: '+\\a0' / '';
  }
  [open] > summary::before {
    content: '\\2212\\a0' / '';
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .scroll {
    overflow-x: auto;
    max-block-size: 30rem;
  }
  table {
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: inherit;
    font-weight: 700;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--rule);
    text-align: inherit;
    vertical-align: top;
  }
  /* The room that vital-signs.css kept before the script ran is kept until there is something to show. */
  .base.loading {
    min-block-size: var(--room);
  }
  .message {
    padding: 0.75em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: var(--muted);
  }
  @media print {
    :host {
      color: #000;
    }
    button,
    select,
    summary,
    .controls,
    /* On paper, a closed section is a label without anything. */
    details:not([open]) {
      display: none !important;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    /* A widget can be longer than a page; what belongs together stays together. */
    header,
    .takeaway,
    .axis-label,
    .goal-name,
    .goal-name + p,
    caption,
    thead {
      break-after: avoid;
      break-inside: avoid;
    }
    .trend,
    tr,
    li,
    .source {
      break-inside: avoid;
    }
    /* Only WebKit knows the property, and it cuts what stands in a grid. */
    @supports (hanging-punctuation: first) {
      ul {
        display: block !important;
      }
      .cards > li {
        margin-block-end: var(--space);
      }
    }
    /* Paper does not scroll: six columns must fit into half a page. */
    table {
      font-size: clamp(0.65em, 2.6cqi, 0.75em);
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
`;
