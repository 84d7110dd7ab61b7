import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { SeveralFeeds } from './several-feeds.ts';

/** What a reader is told below the widgets: that something is missing, and where the feeds differ. */
export function differences(words: Words, { incomplete, conflicts }: SeveralFeeds): TemplateResult | undefined {
  const view = conflicts(words);
  if (!incomplete && !view) return undefined;
  return html`<div class="sources" lang=${words.locale} dir=${words.rtl ? 'rtl' : 'ltr'}>
    ${incomplete ? html`<p part="missing" role="status">${words.say('feeds.missing')}</p>` : nothing}
    ${
      view
        ? html`<details part="differences">
            <summary>${view.summary}</summary>
            <ul>
              ${view.items.map((item) => html`<li>${item}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}
