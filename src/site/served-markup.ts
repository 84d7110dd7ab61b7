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
      .replaceAll(/\s*\n\s*/g, '\n'),
  );
}
