/** The tooltip, and the ring around the dot that a mouse is on. Adopted when a reader first shows interest. */
const text = `
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    max-width: min(20em, 100%);
    padding: 0.5em 0.75em;
    overflow-wrap: anywhere;
    border: 1px solid GrayText;
    border-radius: 4px;
    /* The theme's surface may be transparent: the system's pair is readable over any page. */
    background: Canvas;
    color: CanvasText;
    font-size: var(--small);
    line-height: 1.4;
    cursor: auto;
  }
  .tip::before {
    /* A pointer on its way from the dot to the tooltip does not leave it. */
    content: '';
    position: absolute;
    z-index: -1;
    inset: -16px;
  }
  .tip[hidden] {
    display: none;
  }
  .tip > div {
    unicode-bidi: plaintext;
  }
  .tip > :first-child {
    font-weight: 600;
  }
  .ring {
    position: absolute;
    box-sizing: border-box;
    inline-size: 22px;
    block-size: 22px;
    translate: -50% -50%;
    pointer-events: none;
    border: 2px solid var(--ink);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .ring {
      border-color: Highlight;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the styles, once. A constructed sheet is no inline style to a Content-Security-Policy. */
export function adoptStripStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
