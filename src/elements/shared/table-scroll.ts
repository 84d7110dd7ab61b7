import type { ReactiveController, ReactiveElement } from 'lit';

/** What may come with another colour of the page. */
const changes = ['scroll', 'transitionrun'] as const;

/**
 * What data tables need when they are wider or higher than their boxes: the box becomes a stop for the keyboard, and
 * headers stay in sight. Where nothing scrolls it is none, since a stop that does nothing is in the way.
 */
export class TableScroll implements ReactiveController {
  readonly #host: ReactiveElement;
  #boxes = new Map<Element, ScrollBox>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const found = this.#host.renderRoot.querySelectorAll<HTMLElement>('.table > .scroll');
    const boxes = new Map([...found].map((box) => [box, this.#boxes.get(box) ?? new ScrollBox(box)]));
    for (const [box, known] of this.#boxes) if (!boxes.has(box as HTMLElement)) known.leave();
    this.#boxes = boxes;
  }

  hostDisconnected(): void {
    for (const box of this.#boxes.values()) box.leave();
    this.#boxes = new Map();
  }
}

/** One table's box, watched from the beginning. */
class ScrollBox {
  readonly #box: HTMLElement;
  readonly #sizes = new ResizeObserver(() => this.#fit());

  constructor(box: HTMLElement) {
    this.#box = box;
    // The first of these is told at once, after the layout that is under way: nothing is measured before its time.
    this.#sizes.observe(box);
    this.#sizes.observe(box.querySelector('table')!);
    for (const type of changes) box.addEventListener(type, this.#match);
    box.addEventListener('focusin', uncover);
  }

  leave(): void {
    this.#sizes.disconnect();
    for (const type of changes) this.#box.removeEventListener(type, this.#match);
    this.#box.removeEventListener('focusin', uncover);
  }

  #fit(): void {
    const box = this.#box;
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (scrolls) {
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
    } else if (!box.matches(':focus')) {
      // A stop under somebody's feet stays, or the focus would be lost.
      box.removeAttribute('tabindex');
      box.setAttribute('role', 'group');
    }
    const names = box.querySelector<HTMLElement>('thead th')?.offsetWidth ?? 0;
    // See uncover().
    box.style.setProperty('--names', `${names}px`);
    this.#match();
  }

  /** A header that stays needs an opaque ground in the colour of the page, which may change at any time. */
  readonly #match = (): void => {
    const { style, classList, tabIndex } = this.#box;
    classList.toggle('sticks', tabIndex === 0);
    const { ground, layers, ink } = paperUnder(this.#box);
    style.setProperty('--ground', ground);
    style.setProperty('--layers', layers.map((colour) => `linear-gradient(${colour}, ${colour})`).join() || 'none');
    style.setProperty('--on-ground', ink);
  };
}

/** Browsers leave a header alone that is under the names and in part beside them; who reaches it by keyboard must see it. */
function uncover({ target, currentTarget }: Event): void {
  const header = target as Element;
  // Not for a press on the box or a header, under which nothing should move.
  if (header !== currentTarget && header.matches(':focus-visible'))
    header.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

interface Paper {
  ground: string;
  /** What shines through above it, uppermost first. */
  layers: readonly string[];
  ink: string;
}

/** The colours that an element stands on. Over a picture nobody knows them: then it is the system's pair. */
function paperUnder(element: Element): Paper {
  const layers: string[] = [];
  for (let place: Element | undefined = element; place; place = outside(place)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(place);
    if (backgroundImage !== 'none') return { ground: 'Canvas', layers: [], ink: 'CanvasText' };
    // Colours that are not opaque are written rgba() or with a slash, whatever space they are of.
    if (!/^rgba|\/|^transparent$/.test(backgroundColor)) return { ground: backgroundColor, layers, ink: 'inherit' };
    layers.push(backgroundColor);
  }
  return { ground: 'Canvas', layers, ink: 'inherit' };
}

function outside(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
