import { tableStyles } from './table.styles.ts';

/** The section of tools, its line, and the opened table. Adopted when a reader first opens what needs it: no page carries it before. */
const text = `
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .status {
    flex-basis: 100%;
    font-size: var(--small);
  }
  .status.heard {
    /* Out of the layout and its gaps, but there for those who listen. */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sound {
    display: grid;
    gap: 0.5em;
    flex-basis: 100%;
    max-inline-size: 65ch;
    font-size: var(--small);
  }
  .sound-chart {
    /* What is heard is also written here: room for two lines, so that nothing moves while it plays. */
    min-block-size: 4.2em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  @media print {
    .more,
    .sound,
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
    sheet.replaceSync(text + tableStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
