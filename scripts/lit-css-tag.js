/**
 * Stands in the bundle for Lit's own `css-tag.js`, of which half is for browsers without constructable style sheets.
 * They cannot run the bundle anyway: its other code needs younger things, `toSorted` and `AbortSignal.any` among them.
 * The npm modules keep Lit's.
 */

export const supportsAdoptingStyleSheets = true;

/** Text of a style sheet; the sheet itself is made once, for all elements that share it. */
export class CSSResult {
  /** How another copy of Lit on the page knows one. */
  _$cssResult$ = true;
  #sheet;

  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export function unsafeCSS(value) {
  return new CSSResult(String(value));
}

/** Without expressions: `squeezeTemplates` refuses them. */
export function css([text]) {
  return new CSSResult(text);
}

export function adoptStyles(root, styles) {
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
}

export function getCompatibleStyle(style) {
  return style;
}
