/** The section of tools and its line. Adopted when a reader first opens what needs it: no page carries it before. */
const text = `
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .status {
    flex-basis: 100%;
    font-size: max(0.875em, 0.75rem);
  }
  .status:empty {
    /* Out of the layout and its gaps, but still there for those who listen. */
    position: absolute;
  }
  @media print {
    .status {
      display: none;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the styles, once. A constructed sheet is no inline style to a Content-Security-Policy. */
export function adoptToolStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
