import type { Target } from '../interactive/targets.ts';

/** Distance of the tooltip from its dot, in px: beyond the ring of the keyboard's cursor. */
const distance = 18;

/** What a dot says, beside it. Feed text is untrusted, so all of it goes in as text nodes. */
export class StripTip {
  readonly #tip = document.createElement('div');
  readonly #ring = document.createElement('div');
  target: Target | undefined;

  constructor() {
    this.#tip.className = 'tip';
    this.#ring.className = 'ring';
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && this.#tip.contains(node);
  }

  /** Shows what a target says in the layer over the plot, with one more line if there is one. `ringed` marks the dot, too. */
  show(live: HTMLElement, target: Target, ringed: boolean, more?: string): void {
    this.target = target;
    const lines = target.entries.flatMap(({ name, lines: others }) => [name, ...others]);
    this.#tip.replaceChildren(...[...lines, ...(more ? [more] : [])].map(line));
    if (this.#tip.parentNode !== live) live.append(this.#tip);
    if (ringed) live.append(this.#ring);
    else this.#ring.remove();
    this.#ring.style.left = `${target.x * 100}%`;
    this.#ring.style.top = `${target.y * 100}%`;

    const { width, height } = live.getBoundingClientRect();
    const tip = this.#tip.getBoundingClientRect();
    // Above the dot, or below it where the page would cut it off; never wider than the plot.
    const dot = live.getBoundingClientRect().top + target.y * height;
    const above = dot - distance - tip.height > 0;
    const left = Math.max(0, Math.min(target.x * width - tip.width / 2, width - tip.width));
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${target.y * height + (above ? -distance - tip.height : distance)}px`;
  }

  /** False if there was nothing to hide. */
  hide(): boolean {
    const shown = this.target !== undefined;
    this.target = undefined;
    this.#tip.remove();
    this.#ring.remove();
    return shown;
  }
}

function line(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}
