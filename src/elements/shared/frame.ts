import { html, nothing, type TemplateResult } from 'lit';
import type { Deferred } from '../../charts/deferred.ts';
import type { Words } from '../../i18n/words.ts';
import type { FrameView, SourceView } from '../../model/view.ts';
import { dataTable } from './data-table.ts';
import type { Disclosures } from './disclosures.ts';
import type { Tools } from './tools.ts';

function source({ name, url, detail }: SourceView): TemplateResult {
  return html`<li>
    ${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}${detail ? ` · ${detail}` : nothing}
  </li>`;
}

/** A level that a heading can have, whatever the page asks for. */
export function headingLevelOf(asked: number): number {
  return Math.min(6, Math.max(1, Math.round(asked) || 3));
}

function line(name: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class=${name} part=${name}>${text}</p>` : nothing;
}

/** What stands around the content of every widget: heading, question, takeaway, notes, table, file, tools, source. */
export function frame(
  words: Words,
  view: FrameView,
  headingLevel: number,
  disclosures: Disclosures,
  tools: Deferred<Tools>,
  content: TemplateResult,
): TemplateResult {
  const { title, subtitle, question, takeaway, notes, sources, published, sample } = view;
  return html`<article
    class="base loaded"
    part="base"
    lang=${view.locale}
    dir=${view.rtl ? 'rtl' : 'ltr'}
    aria-labelledby="heading"
  >
    <header part="header">
      ${line('sample', sample)}
      <div role="heading" aria-level=${headingLevelOf(headingLevel)} id="heading" class="title" part="title">
        ${title}
      </div>
      ${line('subtitle', subtitle)} ${line('question', question)}
    </header>
    <p class="takeaway" part="takeaway" id="takeaway">${takeaway}</p>
    ${content}
    ${
      notes[0]
        ? html`<ul class="notes" part="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
    <footer part="footer">
      ${
        // What keeps headers in sight comes with the tools.
        view.tabled
          ? void tools.load()
          : disclosures.section(
              'table',
              words.say('ui.table'),
              () => {
                void tools.load();
                return dataTable(tools.value?.table(words, view) ?? view.table);
              },
              'table',
            )
      }
      <button
        type="button"
        class="download"
        part="download"
        @click=${async () => (await tools.load())?.save(words, view)}
      >
        ${words.say('ui.download')}
      </button>
      ${disclosures.deferred('tools', words.say('ui.tools'), tools, (module) => module.list(words, view), 'more')}
      ${tools.value?.status(words)}
      <div class="source" part="source">
        ${
          sources[0]
            ? html`<span>${words.say('ui.source')}:</span>
                <ul>
                  ${sources.map(source)}
                </ul>`
            : nothing
        }
        ${published ? html`<p>${published}</p>` : nothing}
      </div>
    </footer>
  </article>`;
}
