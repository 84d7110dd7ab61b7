import type { html as Html, ReactiveElement, TemplateResult } from 'lit';
import type { MessageKey } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FrameView } from '../../model/view.ts';
import { saveRecords } from './save-records.ts';
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
  #said: { words: Words; text: string } | undefined;

  /** `dataset` gives the data that is shown, asked anew at each press. */
  constructor(html: typeof Html, host: ReactiveElement, dataset: () => Dataset | undefined) {
    this.#html = html;
    this.#host = host;
    this.#dataset = dataset;
    adoptToolStyles(host.renderRoot);
  }

  /** Offers the CSV file. */
  save(words: Words, view: FrameView): void {
    const shown = this.#shown(words, view);
    if (shown) saveRecords(shown);
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
    const text = this.#said?.words === words ? this.#said.text : '';
    return html`<p class="status" part="status" role="status">${text}</p>`;
  }

  async #run(tool: Tool, words: Words, view: FrameView): Promise<void> {
    const shown = this.#shown(words, view);
    const message = shown && (await tool.run(shown));
    if (message) this.#say(words, message);
  }

  #say(words: Words, message: MessageKey): void {
    const text = words.say(message);
    // The same words a second time are a change only with something more, or nobody would hear them.
    this.#said = { words, text: this.#said?.text === text ? `${text}\u00A0` : text };
    this.#host.requestUpdate();
  }

  #shown(words: Words, view: FrameView): Shown | undefined {
    const dataset = this.#dataset();
    return dataset && { host: this.#host, words, dataset, view };
  }
}
