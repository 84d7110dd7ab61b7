import { css } from 'lit';

export const metricTrendStyles = css`
  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2em;
    margin-block-end: 0.8em;
  }
  .headline li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .headline .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-size: max(0.875em, 0.75rem);
    font-weight: 700;
  }
  .headline .value {
    font-weight: 700;
  }
  .single .value {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
