/** Text of a style sheet; the sheet itself is made once, for all elements that share it. */
export class StyleText {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** Without expressions: `squeezeTemplates` refuses them. */
export function css([text]: TemplateStringsArray): StyleText {
  return new StyleText(text!);
}
