/**
 * The cursor, the voice and the help. Adopted by the shadow root when the first of them is needed, so that a page that
 * nobody explores does not carry them.
 */
const text = `
  .cursor {
    --size: 26px;
    position: absolute;
    box-sizing: border-box;
    inline-size: var(--size);
    block-size: var(--size);
    translate: -50% -50%;
    pointer-events: none;
    /* In the colour of the text between two lines in that of the page: seen on any page, and over any mark. */
    border: 3px solid var(--ink);
    border-radius: 50%;
    outline: 2px solid Canvas;
    box-shadow: inset 0 0 0 2px Canvas;
    forced-color-adjust: none;
  }
  .cursor.year,
  .cursor.row {
    border-style: dashed;
    border-radius: 4px;
    box-shadow: none;
  }
  .cursor.year {
    top: 0;
    block-size: 100%;
    translate: -50% 0;
  }
  .cursor.row {
    left: 0;
    inline-size: 100%;
    translate: 0 -50%;
  }
  .plot[data-slide] {
    touch-action: pan-y pinch-zoom;
  }
  .speech {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .key-list {
    display: grid;
    grid-template-columns: fit-content(50%) 1fr;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .key-list dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    font: inherit;
  }
  @media (forced-colors: active) {
    .cursor {
      border-color: Highlight;
    }
  }
  @media print {
    .speech {
      display: none;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the styles, once. A constructed sheet is no inline style to a Content-Security-Policy. */
export function adoptExploreStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
