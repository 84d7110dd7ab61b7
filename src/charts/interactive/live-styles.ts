import { distance } from './placement.ts';
import { themeStyles } from './theme.ts';

/**
 * What the painter puts into `.live`: a canvas over the plot, and the tooltip. Adopted by the shadow root when the first
 * chart in it becomes live, so that a page without live charts does not carry it.
 */
const text = `
  .live canvas {
    position: absolute;
    pointer-events: none;
  }
  .tip {
    position: absolute;
    z-index: 1;
    display: grid;
    justify-items: start;
    box-sizing: border-box;
    width: max-content;
    padding: 0.5em 0.75em;
    overflow-wrap: anywhere;
    border: 1px solid GrayText;
    border-radius: 4px;
    /* The theme's surface may be transparent: the system's pair is readable over any page. */
    background: Canvas;
    color: CanvasText;
    font-size: var(--small);
    line-height: 1.4;
  }
  .tip::before {
    /* A pointer on its way from the mark to the tooltip does not leave it. */
    content: '';
    position: absolute;
    z-index: -1;
    inset: -${distance}px;
  }
  .tip[hidden] {
    display: none;
  }
  .tip > div {
    /* A line in another script than the page's, or of numbers alone, keeps its own order. */
    unicode-bidi: plaintext;
  }
  .tip-name {
    font-weight: 600;
  }
  .tip-name:not(:first-child) {
    margin-block-start: 0.5em;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the styles, once. A constructed sheet is no inline style to a Content-Security-Policy. */
export function adoptLiveStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text + themeStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
