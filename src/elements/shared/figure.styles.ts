import { css } from 'lit';

/** A chart with its controls and key. */
export const figureStyles = css`
  figure {
    margin: 0;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block-start: 0.5em;
    font-size: max(0.875em, 0.75rem);
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .key {
    flex: none;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.8em;
    font-size: max(0.875em, 0.75rem);
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
    gap: 0.35em;
  }
  button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--accent) 22%, transparent);
    border: 2px solid var(--accent);
    font-weight: 700;
  }
`;
