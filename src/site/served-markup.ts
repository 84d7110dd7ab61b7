import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { Markup } from './markup.ts';
import { servedTemplate, type ServedView } from './served-widgets.ts';

/** Lit's notes to itself for a hydration that does not happen. Text cannot hold one: its `<` is escaped. */
const notes = /<!--(?:\/?lit-(?:part|node)[^>]*|\?)-->|<\?>/g;

/** The renderer writes a property that is false as an attribute, which would choose the option. */
const notChosen = /(<option[^>]*) selected="false"/g;

/** Parts that no style sheet of a page names, and no script looks for: what is served stands on pages of ours alone. */
const unusedPart = / part="(?!download"|section )[^"]*"/;

/** A tag with its attributes on one line, and none that says nothing. */
function squeezedTag(tag: string): string {
  return tag
    .replaceAll(/\s+/g, ' ')
    .replace(unusedPart, '')
    .replace(/ class="([^"]*)"/, (_, names: string) => (names.trim() === '' ? '' : ` class="${names.trim()}"`))
    .replace(/ (?=>$)/, '');
}

/** What a widget shows, as markup for its shadow root. Lit escapes every text. */
export function servedMarkup(dataset: Dataset, view: ServedView, words: Words): Markup {
  const template = servedTemplate(dataset, view, words);
  // A slot must have a host, or the renderer refuses it.
  const customElementHostStack = [new FallbackRenderer('vital-signs')];
  const text = collectResultSync(render(template, { customElementHostStack }));
  return new Markup(
    text
      .replaceAll(notes, '')
      .replaceAll(notChosen, '$1')
      .replaceAll(/\s*\n\s*/g, '\n')
      // Texts have no angle brackets left, and values of attributes no quotation marks.
      .replaceAll(/<\w(?:[^">]|"[^"]*")*>/g, squeezedTag),
  );
}
