import type { ReactiveController, ReactiveElement } from 'lit';
import type { StripSpec } from '../../model/distribution-spec.ts';
import { StripWalk } from '../../model/strip-walk.ts';
import type { Target } from '../interactive/targets.ts';
import type { StripParts } from '../live-strip.ts';
import { adoptStripStyles } from './strip-styles.ts';
import { StripTip } from './strip-tip.ts';

/** How near to a dot a pointer must be, in px: half of what a finger or an unsteady hand needs. */
const reach = 24;

/**
 * What a mouse and the Enter key do on a strip chart: show the school, and choose it. Where the keyboard or a finger is,
 * the explorer tells by `hold`. A finger reads with the first tap and chooses with the second, or a reader who only wants
 * to know would be sent to another school.
 */
export class StripPointer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: StripParts;
  readonly #tip = new StripTip();
  readonly #changed: () => void;
  /** Where keyboard or finger are, and what the mouse is on. */
  #held: Target | undefined;
  #hovered: Target | undefined;
  /** Sent away by Escape: stays away until the pointer finds another. */
  #dismissed = '';
  #touched = '';
  #byTouch = false;
  #walk: StripWalk | undefined;
  #drawn: StripSpec | undefined;
  #connection = new AbortController();

  /** `changed` is called when the reader has chosen, and the chart shows it. */
  constructor(host: ReactiveElement, parts: StripParts, changed: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#changed = changed;
    const root = host.renderRoot as ShadowRoot;
    adoptStripStyles(root);
    root.addEventListener('pointermove', (event) => this.#move(event as PointerEvent));
    root.addEventListener('pointerdown', (event) => this.#down(event as PointerEvent));
    root.addEventListener('click', (event) => this.#click(event as PointerEvent));
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    // Escape has to work wherever the focus is, for a tooltip that a pointer opened.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#dismiss(), { signal });
    document.addEventListener('pointerover', (event) => !this.#isOn(event) && this.#leave(), { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#leave();
  }

  hostUpdated(): void {
    const spec = this.#parts.spec();
    if (spec === this.#drawn) return;
    this.#drawn = spec;
    // In another drawing the same school is elsewhere, or gone.
    const stop = spec && this.#held && this.#walkOf(spec).find({ line: '', at: this.#held.owner ?? '' });
    this.#held = stop && this.#walk!.target(stop);
    this.#hovered = undefined;
    this.#draw();
  }

  /** Shows a school as long as the mouse is on no other; with nothing, no longer. */
  hold(target?: Target): void {
    if (target?.owner !== this.#held?.owner) this.#touched = '';
    this.#held = target;
    if (!this.#hovered) this.#draw();
  }

  /** Takes the tooltip away. False if there was none. */
  dismiss(): boolean {
    this.#dismissed = this.#hovered?.owner ?? '';
    this.#held = this.#hovered = undefined;
    return this.#tip.hide();
  }

  get #plot(): HTMLElement | undefined {
    return this.#parts.plot() ?? undefined;
  }

  #isOn(event: Event): boolean {
    const plot = this.#plot;
    return plot !== undefined && event.composedPath().includes(plot);
  }

  /** The school at a place of the screen, if one is near enough. */
  #at({ clientX, clientY }: PointerEvent): Target | undefined {
    const box = this.#plot?.getBoundingClientRect();
    const spec = this.#parts.spec();
    if (!box || !spec) return undefined;
    const walk = this.#walkOf(spec);
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    const stop = walk.nearest(x, y);
    const near = stop && (walk.distance(stop, x, y) * box.width) / spec.width <= reach;
    return near ? walk.target(stop) : undefined;
  }

  #walkOf(spec: StripSpec): StripWalk {
    if (this.#walk?.spec !== spec) this.#walk = new StripWalk(spec);
    return this.#walk;
  }

  #move(event: PointerEvent): void {
    // A reader may rest on the tooltip, to read or to copy it.
    if (event.pointerType === 'touch' || !this.#isOn(event) || this.#tip.contains(event.target)) return;
    const target = this.#at(event);
    if (target?.owner !== this.#dismissed) this.#dismissed = '';
    if (this.#dismissed || target?.owner === this.#hovered?.owner) return;
    this.#hovered = target;
    this.#draw();
  }

  #down(event: PointerEvent): void {
    this.#byTouch = event.pointerType === 'touch';
    // The finger comes to a place only when it is lifted: what it was on before decides what a second tap means.
    this.#touched = this.#byTouch ? (this.#held?.owner ?? '') : '';
  }

  #click(event: PointerEvent): void {
    if (!this.#isOn(event) || this.#tip.contains(event.target)) return;
    const id = this.#at(event)?.owner;
    if (!id || (this.#byTouch && id !== this.#touched)) return;
    this.#choose(id);
  }

  #press(event: KeyboardEvent): void {
    const { key, target, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey } = event;
    const id = this.#held?.owner;
    if (key !== 'Enter' || target !== this.#plot || defaultPrevented || !id) return;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#choose(id);
  }

  #choose(id: string): void {
    this.#parts.choose(id);
    void this.#host.updateComplete.then(this.#changed);
  }

  #dismiss(): void {
    if (!this.#hovered) return;
    this.#dismissed = this.#hovered.owner ?? '';
    this.#hovered = undefined;
    this.#draw();
  }

  #leave(): void {
    this.#dismissed = '';
    if (!this.#hovered) return;
    this.#hovered = undefined;
    this.#draw();
  }

  #draw(): void {
    const live = this.#plot?.querySelector<HTMLElement>('.live');
    const target = this.#hovered ?? this.#held;
    if (!target || !live) this.#tip.hide();
    else {
      const hint = this.#byTouch && !this.#hovered ? this.#parts.words().say('strip.tap') : undefined;
      this.#tip.show(live, target, this.#hovered !== undefined, hint);
    }
  }
}
