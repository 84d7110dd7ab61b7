import { css } from 'lit';

/** A chart with its controls and key. */
export const figureStyles = css`
  figure {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
    font-size: var(--small);
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key {
    flex: none;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
    font-size: max(0.875em, 0.75rem);
    /* What stands in small text is not made smaller once more. */
    --small: 1em;
  }
  details.controls {
    display: block;
    margin: 0;
  }
  .controls label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--accent) 22%, transparent);
    border: 2px solid var(--accent);
    font-weight: 700;
  }
`;
