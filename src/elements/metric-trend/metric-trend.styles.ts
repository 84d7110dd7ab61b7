import { css } from 'lit';

export const metricTrendStyles = css`
  .headline {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--space) 2rem;
    margin-block-end: var(--space);
  }
  .headline li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .headline .name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--small);
    font-weight: 700;
  }
  .headline .value {
    font-weight: 700;
  }
  [dir='ltr'] .headline .meta::first-letter {
    text-transform: uppercase;
  }
  .single .value {
    font-size: 1.75em;
    line-height: 1.25;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
