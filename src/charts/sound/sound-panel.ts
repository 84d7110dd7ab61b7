import { c2m, c2mChart } from 'chart2music';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { MessageKey } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { GapSpec, TrendSpec } from '../../model/view.ts';
import { soundData } from './sound-data.ts';

/** A chart to be heard, and the element before which its controls go. */
export interface Listening {
  host: ReactiveElement;
  before: Element;
  title: string;
  spec: TrendSpec | GapSpec;
  words: Words;
  /** The spec that the host shows now. What is heard must be what is seen. */
  current: () => unknown;
}

/** The language that the sound library speaks: the reader's, where it has it. */
export function soundLanguage(locale: string): string {
  const language = locale.split('-')[0]!;
  return c2m.languages.includes(language) ? language : 'en';
}

/**
 * The controls of one chart that is played: tones from low to high, and each point spoken and written out as the reader
 * moves. It goes when the chart shows something else.
 */
class SoundPanel implements ReactiveController {
  readonly #listening: Listening;
  readonly #panel = document.createElement('div');
  readonly #chart = document.createElement('div');
  readonly #sound: c2m | undefined;

  constructor(listening: Listening) {
    this.#listening = listening;
    const { host, before, title, spec, words } = listening;
    this.#chart.className = 'sound-chart';
    this.#chart.tabIndex = 0;
    this.#panel.className = 'sound';
    this.#panel.part.add('sound');
    this.#panel.lang = words.locale;
    const { err, data } = c2mChart({
      ...soundData(spec),
      element: this.#chart,
      title,
      lang: soundLanguage(words.locale),
    });
    // On phones the library stays silent, and prepares nothing.
    if (err || !this.#chart.hasAttribute('role')) return;
    this.#sound = data;
    const several = spec.kind === 'trend' && spec.series.length > 1;
    this.#panel.append(
      paragraph(words.say('sound.how')),
      row(
        button(words.say('sound.play'), () => this.#press(['Home'], ['End', true])),
        ...(several ? [button(words.say('sound.next'), () => this.#press(['PageDown'], ['Home'], ['End', true]))] : []),
        button(words.say('sound.stop'), () => this.#press(['Control'])),
        button(words.say('sound.close'), () => this.close()),
      ),
      this.#chart,
    );
    before.before(this.#panel);
    host.addController(this);
  }

  get works(): boolean {
    return this.#sound !== undefined;
  }

  get open(): boolean {
    return this.#panel.isConnected;
  }

  focus(): void {
    this.#chart.focus();
  }

  hostUpdated(): void {
    const { current, spec } = this.#listening;
    if (!this.open || current() !== spec) this.close();
  }

  hostDisconnected(): void {
    this.#press(['Control']);
  }

  close(): void {
    this.#press(['Control']);
    this.#sound?.cleanUp();
    this.#panel.remove();
    this.#listening.host.removeController(this);
  }

  /** The library is played by keys, and by nothing else; a finger or a mouse presses them through the buttons. */
  #press(...keys: [key: string, shiftKey?: boolean][]): void {
    for (const [key, shiftKey = false] of keys)
      this.#chart.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey: key === 'Control' }));
  }
}

const panels = new WeakMap<ReactiveElement, SoundPanel>();

/** Opens the sound of a chart. Returns what to tell the reader where there can be none. */
export function listen(listening: Listening): MessageKey | undefined {
  let panel = panels.get(listening.host);
  if (!panel?.open) panel = new SoundPanel(listening);
  if (!panel.works) return 'sound.none';
  panels.set(listening.host, panel);
  panel.focus();
  return undefined;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function row(...children: HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'tools';
  element.append(...children);
  return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
