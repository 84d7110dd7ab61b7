import { common, placeTip, type Box, type Place } from './placement.ts';
import type { Target } from './targets.ts';

/**
 * The tooltip of one chart: text in the live layer, within the host's box, and within what is
 * seen of it if there is room. Feed text is untrusted, so all of it goes
 * in as text nodes.
 */
export class Tooltip {
  readonly #host: HTMLElement;
  readonly #live: HTMLElement;
  readonly #tip: HTMLElement;

  constructor(host: HTMLElement, live: HTMLElement) {
    this.#host = host;
    this.#live = live;
    this.#tip = document.createElement('div');
    this.#tip.className = 'tip';
    this.#tip.hidden = true;
    live.append(this.#tip);
  }

  get open(): boolean {
    return !this.#tip.hidden;
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && this.#tip.contains(node);
  }

  /** Shows what a target says, beside it. `pointer` is a place on the screen that the tooltip leaves free. */
  show(target: Target, axis: 'x' | 'y', pointer?: Place): void {
    const tip = this.#tip;
    tip.replaceChildren(
      ...target.entries.flatMap(({ name, lines }) => [line(name, 'tip-name'), ...lines.map((text) => line(text))]),
    );
    tip.hidden = false;

    const screen = this.#live.getBoundingClientRect();
    const { width, height } = sizeOf(this.#live);
    // A host page may scale the widget; inside, lengths are unscaled.
    const scale = width / screen.width || 1;
    const inner = ({ x, y }: Place): Place => ({ x: (x - screen.left) * scale, y: (y - screen.top) * scale });
    const box = (on: Box): Box => {
      const { x, y } = inner({ x: on.left, y: on.top });
      return { left: x, top: y, width: on.width * scale, height: on.height * scale };
    };
    const host = box(this.#host.getBoundingClientRect());
    const inView = common(host, box(view()));

    tip.style.maxWidth = `min(20em, ${host.width}px)`;
    const size = box(tip.getBoundingClientRect());
    const mark = { x: target.x * width, y: target.y * height };
    const place = placeTip(mark, size, [inView, host], axis, pointer && inner(pointer));
    tip.style.left = `${place.x}px`;
    tip.style.top = `${place.y}px`;
  }

  hide(): void {
    this.#tip.hidden = true;
  }

  remove(): void {
    this.#tip.remove();
  }
}

/** The part of the page that is on the screen, also of a page that is zoomed with two fingers. */
function view(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, width, height };
}

/** Width and height in px, with fractions and untouched by transforms. */
export function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { width, height } = getComputedStyle(element);
  return { width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 };
}

function line(text: string, name?: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  if (name) element.className = name;
  return element;
}
