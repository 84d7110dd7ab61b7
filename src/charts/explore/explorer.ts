import type { ReactiveController, ReactiveElement } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { GapSpec, TrendSpec } from '../../model/view.ts';
import type { Stop } from '../../model/walk.ts';
import type { Target } from '../interactive/targets.ts';
import type { Interactive } from '../live-chart.ts';
import { Cursor } from './cursor.ts';
import { commandOf, type Command } from './keys.ts';
import { Sections } from './sections.ts';
import { Speaker, type Speech } from './speaker.ts';
import { TouchReader } from './touch.ts';
import { WalkedChart, type Walked } from './walked.ts';

/** What a host tells of its chart, asked anew each time: a render may replace all of it. */
export interface ExploredParts {
  plot(): HTMLElement | null | undefined;
  spec(): unknown;
  mode(): Interactive;
  words(): Words;
  /** How the chart is walked, where it is neither a trend nor a gap chart. */
  walk?(spec: unknown): Walked;
}

/** What the drawing does for a reader who is on a point. All of it may fail to be there. */
export interface Shown {
  /** Shows a place as if a mouse were on it, as long as none is elsewhere; with nothing, no longer. */
  hold(target?: Target): void;
  /** Takes the tooltip away. False if there was none. */
  dismiss(): boolean;
}

/**
 * Lets a reader walk a chart with the keyboard or a finger: keeps the place, marks it, and says it. The plot keeps the
 * focus all the time, and gets it back when a render replaces it.
 */
export class Explorer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #root: ShadowRoot;
  readonly #parts: ExploredParts;
  readonly #drawing: Shown;
  readonly #cursor = new Cursor();
  readonly #speaker: Speaker;
  readonly #touch: TouchReader;
  readonly #sections: Sections;
  #walk: Walked | undefined;
  /** Where the reader is, and where the reader was told to be. */
  #stop: Stop | undefined;
  #told: Stop | undefined;
  /** The reader sent the tooltip away: it comes back with the next step. */
  #quiet = false;
  /** The focus was on a plot that a render took away. */
  #lost = false;
  #connection = new AbortController();

  /** `event` is the sign of interest that brought this code to the page, if one did. */
  constructor(host: ReactiveElement, parts: ExploredParts, drawing: Shown, event?: Event) {
    this.#host = host;
    this.#root = host.renderRoot as ShadowRoot;
    this.#parts = parts;
    this.#drawing = drawing;
    this.#speaker = new Speaker(this.#root);
    this.#sections = new Sections(this.#root, () => this.#plot?.focus());
    this.#touch = new TouchReader(this.#root, {
      plot: () => this.#plot,
      slides: () => this.#slides,
      found: (x, y) => this.#go(this.#walk?.nearest(x, y)),
    });
    this.#root.addEventListener('keydown', (pressed) => this.#press(pressed as KeyboardEvent));
    this.#root.addEventListener('focusin', ({ target }) => target === this.#plot && this.#show());
    this.#root.addEventListener('focusout', ({ target }) => target === this.#plot && this.#hide());
    host.addController(this);
    if (event) this.#catchUp(event);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    const elsewhere = (event: Event): void => {
      const plot = this.#plot;
      if (plot && event.composedPath().includes(plot)) return;
      this.#lost = false;
      this.#hide();
    };
    document.addEventListener('pointerdown', elsewhere, { signal });
    visualViewport?.addEventListener('resize', () => this.#allowSliding(), { signal });
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#sections.stop();
    this.#hide();
    this.#lost = false;
  }

  hostUpdate(): void {
    if (this.#hasFocus) this.#lost = true;
  }

  hostUpdated(): void {
    const spec = this.#parts.spec();
    if (!spec) return;
    if (spec !== this.#walk?.spec) this.#follow(this.#walked(spec));
    this.#allowSliding();
    if (this.#lost && this.#plot) this.#regain();
    if (this.#hasFocus) this.#show();
  }

  get #plot(): HTMLElement | undefined {
    return (this.#parts.mode() !== 'off' && this.#parts.plot()) || undefined;
  }

  get #hasFocus(): boolean {
    const plot = this.#plot;
    return plot !== undefined && this.#root.activeElement === plot;
  }

  /** A gap chart is read from top to bottom, as pages scroll. On a page that is zoomed in by hand, fingers move it. */
  get #slides(): boolean {
    return this.#plot !== undefined && this.#walk?.slides === true && (visualViewport?.scale ?? 1) < 1.05;
  }

  #allowSliding(): void {
    this.#parts.plot()?.toggleAttribute('data-slide', this.#slides);
  }

  /** Does what was asked for while this code was on its way. */
  #catchUp(event: Event): void {
    this.#lost = event.type !== 'pointerover' && event.type !== 'pointerdown';
    this.hostUpdated();
    if (event instanceof KeyboardEvent && this.#hasFocus) this.#do(commandOf(event));
    if (event instanceof PointerEvent && event.pointerType === 'touch' && this.#plot?.matches(':hover'))
      this.#touch.read(event);
  }

  #press(event: KeyboardEvent): void {
    if (event.target !== this.#plot || event.defaultPrevented) return;
    if (this.#do(commandOf(event))) event.preventDefault();
  }

  /** True if the key was ours. */
  #do(command: Command | undefined): boolean {
    switch (command) {
      case undefined:
        return false;
      case 'table':
      case 'help':
        return this.#sections.open(command);
      case 'leave':
        return this.#leave();
      default:
        this.#go(this.#walk?.step(this.#stop, command));
        this.#cursor.reveal();
        return true;
    }
  }

  #walked(spec: unknown): Walked {
    return this.#parts.walk?.(spec) ?? new WalkedChart(spec as TrendSpec | GapSpec);
  }

  #go(stop: Stop | undefined): void {
    if (!stop) return;
    this.#stop = stop;
    this.#quiet = false;
    this.#show();
    this.tell();
  }

  /** Says where the reader is, once more when that has changed under the reader's feet. */
  tell(): void {
    this.#speaker.say(() => this.#speech(this.#parts.words()));
  }

  #speech(words: Words): Speech | undefined {
    if (!this.#stop || !this.#walk) return undefined;
    const text = this.#walk.tell(words, this.#stop, this.#told);
    this.#told = this.#stop;
    return { text, lang: words.locale, rtl: words.rtl };
  }

  /** Marks the place where the reader is. */
  #show(): void {
    const live = this.#plot?.querySelector<HTMLElement>('.live');
    if (!this.#stop || !live) return;
    this.#cursor.show(live, this.#stop, this.#walk!.lines.length);
    if (!this.#quiet) this.#drawing.hold(this.#walk!.target(this.#stop));
  }

  /** Takes all marks away. The place is kept, for when the reader comes back; the chart is then told anew. */
  #hide(): void {
    this.#cursor.hide();
    this.#drawing.hold();
    this.#speaker.hush();
    this.#told = undefined;
  }

  /** First the tooltip goes, which may cover something, then the cursor. The focus stays. */
  #leave(): boolean {
    this.#quiet = this.#drawing.dismiss();
    if (this.#quiet) return true;
    if (!this.#stop) return false;
    this.#stop = undefined;
    this.#hide();
    return true;
  }

  /** The same place in another spec, if there is one. */
  #follow(walk: Walked): void {
    this.#walk = walk;
    this.#told = this.#told && walk.find(this.#told);
    this.#stop = this.#stop && walk.find(this.#stop);
    if (!this.#stop) this.#hide();
  }

  /** Gives the focus to the plot that replaced the one that had it, unless the reader has gone elsewhere. */
  #regain(): void {
    this.#lost = false;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    // Not all browsers tell that the old one lost it; to the reader this is a new beginning in all of them.
    this.#told = undefined;
    this.#plot!.focus({ preventScroll: true });
  }
}
