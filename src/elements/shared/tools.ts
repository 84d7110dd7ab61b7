import type { html as Html, ReactiveElement, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FrameView } from '../../model/view.ts';
import type { DrawnTable } from './data-table.ts';
import { saveRecords } from './save-records.ts';
import { TableScroll } from './table-scroll.ts';
import { TableSort } from './table-sort.ts';
import { toolEntries, type Shown, type Tool } from './tool-entries.ts';
import { adoptToolStyles } from './tools.styles.ts';

export { englishTools } from '../../i18n/english-tools.ts';

/**
 * What a reader can do with a widget's data, and the line that says what came of it. One for each widget, made when a
 * section that needs it is first opened. In a chunk of its own, which is why it imports types only and gets `html`.
 */
export class Tools {
  readonly #html: typeof Html;
  readonly #host: ReactiveElement;
  readonly #dataset: () => Dataset | undefined;
  readonly #sort: TableSort;
  #said: { words: Words; text: string; seen: boolean } | undefined;

  /** `dataset` gives the data that is shown, asked anew at each press. */
  constructor(html: typeof Html, host: ReactiveElement, dataset: () => Dataset | undefined) {
    this.#html = html;
    this.#host = host;
    this.#dataset = dataset;
    // The mark in the header shows the order; words are for those who do not see it.
    this.#sort = new TableSort(html, (words, text) => this.#say(words, text, false));
    new TableScroll(host);
    adoptToolStyles(host.renderRoot);
  }

  /** Offers the CSV file. */
  save(words: Words, view: FrameView): void {
    const shown = this.#shown(words, view);
    if (shown) saveRecords(shown);
  }

  /** The data table, in the reader's order. */
  table(words: Words, view: FrameView): DrawnTable {
    const dataset = this.#dataset();
    return dataset ? this.#sort.drawn(words, dataset, view) : view.table;
  }

  /** The buttons of all tools that suit what is shown. */
  list(words: Words, view: FrameView): TemplateResult {
    const html = this.#html;
    const shown = this.#shown(words, view);
    const tools = toolEntries.filter((tool) => shown && (!tool.suits || tool.suits(shown)));
    return html`<ul class="tools" part="tools">
      ${tools.map(
        (tool) =>
          html`<li>
            <button type="button" @click=${() => void this.#run(tool, words, view)}>${words.say(tool.name)}</button>
          </li>`,
      )}
    </ul>`;
  }

  /** The line that says what came of it, read aloud when it changes. It is on the page before it has anything to say. */
  status(words: Words): TemplateResult {
    const html = this.#html;
    // What was said in another language is over.
    const said = this.#said?.words === words ? this.#said : undefined;
    return html`<p class="status ${said?.seen ? '' : 'heard'}" part="status" role="status">${said?.text}</p>`;
  }

  async #run(tool: Tool, words: Words, view: FrameView): Promise<void> {
    const shown = this.#shown(words, view);
    const message = shown && (await tool.run(shown));
    if (message) this.#say(words, words.say(message), true);
  }

  #say(words: Words, text: string, seen: boolean): void {
    // The same words a second time are a change only with something more, or nobody would hear them.
    this.#said = { words, text: this.#said?.text === text ? `${text}\u00A0` : text, seen };
    this.#host.requestUpdate();
  }

  #shown(words: Words, view: FrameView): Shown | undefined {
    const dataset = this.#dataset();
    if (!dataset) return undefined;
    const sort = this.#sort;
    return {
      host: this.#host,
      words,
      dataset,
      view,
      // Made when it is asked for: it can have thousands of rows.
      get table() {
        return sort.table(words, dataset, view);
      },
    };
  }
}
