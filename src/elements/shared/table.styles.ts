/** The data table once it can be sorted: headers that are buttons, and what stays in sight while it scrolls. */
export const tableStyles = `
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: inherit;
    font-weight: inherit;
    text-align: start;
  }
  .sort svg {
    flex: none;
    fill: var(--muted);
  }
  [aria-sort]:not([aria-sort='none']) svg {
    fill: currentcolor;
  }
  .table > .scroll {
    /* Not for the eye: the ground of the headers is matched when the page changes the colour of its text. */
    transition: color 1ms;
    /* What stays in sight lies above the cells, and not above anything of the page. */
    isolation: isolate;
    scroll-padding-inline-start: var(--names);
  }
  .table thead th {
    vertical-align: middle;
  }
  @media screen {
    .table td,
    .table th {
      /* A year in one piece. */
      min-inline-size: 5.75em;
    }
    .table table {
      /* Collapsed borders would stay behind. */
      border-collapse: separate;
      border-spacing: 0;
    }
    .table caption {
      max-inline-size: 100cqi;
    }
    .table [scope='row'],
    .table thead th:first-child {
      border-inline-end: 1px solid transparent;
    }
    .table [scope='row'] + td,
    .table th:first-child + th {
      padding-inline-start: 0.75em;
    }
    /* Nothing here changes a size: what scrolls is found out by measuring, and must not begin to do so by this. */
    .sticks caption,
    .sticks [scope='row'],
    .sticks thead th {
      position: sticky;
    }
    .sticks caption,
    .sticks [scope='row'],
    .sticks thead th:first-child {
      inset-inline-start: 0;
    }
    .sticks thead th {
      inset-block-start: 0;
      z-index: 1;
      border-block-end-color: var(--border);
    }
    .sticks thead th:first-child {
      z-index: 2;
    }
    .sticks th {
      background: var(--layers, none) var(--ground, Canvas);
      color: var(--on-ground);
    }
    .sticks [scope='row'],
    .sticks thead th:first-child {
      border-inline-end-color: var(--rule);
    }
  }
  @media print {
    .sort svg {
      display: none;
    }
    /* On paper a header is its name. The box of a button is not painted again on the next page. */
    th .sort {
      display: contents !important;
    }
  }
`;
