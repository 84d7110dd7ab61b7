import { css } from 'lit';

export const organizationPickerStyles = css`
  :host {
    --room: var(--vs-room, 11.75rem);
  }
  .name {
    display: block;
    font-weight: 700;
  }
  .box {
    position: relative;
    max-inline-size: 36rem;
    margin-block: 0.25em;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.75em;
    padding-inline-end: 48px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    /* Smaller ones make phones zoom in. */
    font: inherit;
    font-size: max(1em, 1rem);
    color: inherit;
    background: var(--raised);
    text-align: inherit;
    text-overflow: ellipsis;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
    font-size: 1.25em;
  }
  .clear[hidden] {
    display: none;
  }
  /* The colours of the system, as in the lists of the browser: nobody knows on what the list will lie. */
  .popup {
    --ink: CanvasText;
    --muted: color-mix(in srgb, CanvasText 78%, transparent);
    --border: color-mix(in srgb, CanvasText 40%, transparent);
    display: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    overflow: hidden;
    color: CanvasText;
    background: Canvas;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
  }
  .popup.open {
    display: flex;
    flex-direction: column;
    max-block-size: var(--high, 22rem);
  }
  .popup[popover] {
    position: fixed;
    inset: auto;
  }
  .popup p {
    flex: none;
    padding: 0.5rem 0.75rem;
    color: var(--muted);
    font-size: var(--small);
  }
  .list + p {
    border-block-start: 1px solid var(--border);
  }
  .list {
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
  }
  .list[hidden] {
    display: none;
  }
  .list li {
    min-block-size: 44px;
    padding: 0.25rem 0.75rem;
    border-block-start: 1px solid var(--rule);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .list b,
  .list span {
    display: block;
  }
  .list b {
    font-weight: 600;
    line-height: 1.25;
  }
  .list span {
    color: var(--muted);
    font-size: var(--small);
  }
  /* Heard between the name and what is said of it, where readers see a new line. */
  .list i {
    font-size: 0;
  }
  .list [aria-current] b::before {
    content: '\\2713\\a0' / '';
  }
  .list li:hover {
    background: color-mix(in srgb, CanvasText 8%, transparent);
  }
  .list [aria-selected='true'] {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
    background: color-mix(in srgb, CanvasText 12%, transparent);
  }
  .filters {
    margin-block-start: 0.5em;
  }
  .group {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    align-items: end;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .group.open {
    display: grid;
  }
  .group label {
    display: block;
    min-inline-size: 0;
    font-size: var(--small);
  }
  .group select {
    display: block;
    inline-size: 100%;
    font-size: 1em;
    text-overflow: ellipsis;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  @container (min-width: 40rem) {
    .toggle {
      display: none;
    }
    .group {
      display: grid;
    }
  }
  @media print {
    .filters,
    .popup.open,
    .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .list [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
