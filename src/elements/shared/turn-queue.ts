import type { ReactiveController, ReactiveElement } from 'lit';
import type { far as Far } from './turns.ts';

/**
 * Lets widgets take turns, so that hundreds do not hold up a page: first those that a reader is near to, the nearest in
 * front, then all others. Imports types only: it is fetched for the first widget that cannot be drawn at once.
 */

/** Milliseconds of drawing in one task. The layout that follows takes as long again. */
const slice = 10;

/** Milliseconds after which a turn comes without a frame or an idle moment: a hidden page has none. */
const patience = 200;

/** All that wait, in the order in which they came, and those of them that a reader is near to, or may be. */
const waiting = new Set<Turn>();
const near = new Set<Turn>();

const turns = new WeakMap<Element, Turn>();
let observer: IntersectionObserver | undefined;
let planned: { urgent: boolean } | undefined;
let far: typeof Far;

/** Near ones come after the next frame, which shows what is drawn and tells who is near; the others when it is quiet. */
function plan(): void {
  const urgent = near.size > 0;
  if (waiting.size === 0 || (planned && planned.urgent >= urgent)) return;
  const mine = (planned = { urgent });
  const run = (): void => void (mine === planned && draw());
  if (urgent) requestAnimationFrame(() => setTimeout(run));
  else (globalThis.requestIdleCallback ?? setTimeout)(run);
  setTimeout(run, patience);
}

async function draw(): Promise<void> {
  const end = performance.now() + slice;
  // What the last frame saw may not be told yet.
  report(observer!.takeRecords());
  while (waiting.size > 0 && performance.now() < end) {
    // Asked each time: readers move, and who was removed has left.
    const [next] = near.size > 0 ? near : waiting;
    next!.take();
    // Its update stands before us in the queue of microtasks.
    await Promise.resolve();
  }
  planned = undefined;
  plan();
}

function report(entries: IntersectionObserverEntry[]): void {
  const distance = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number =>
    Math.abs(top + bottom - innerHeight);
  for (const entry of entries.toSorted((one, other) => distance(one) - distance(other)))
    turns.get(entry.target)?.place(entry.isIntersecting);
  plan();
}

/** One widget's place in the queue, as long as it is on the page. */
class Turn implements ReactiveController {
  readonly #host: ReactiveElement;
  #begin: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    turns.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#begin) this.#join();
    else if (far.has(this.#host)) this.#watch();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (far.has(this.#host)) adoptFarStyles(renderRoot);
    renderRoot.firstElementChild?.classList.toggle('far', far.has(this.#host));
  }

  hostDisconnected(): void {
    waiting.delete(this);
    near.delete(this);
    observer?.unobserve(this.#host);
  }

  /** Fulfilled when the host may be drawn. A host that is removed before waits for its next connection. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#begin = resolve;
      if (this.#host.isConnected) this.#join();
    });
  }

  take(): void {
    waiting.delete(this);
    near.delete(this);
    this.#begin!();
    this.#begin = undefined;
  }

  place(isNear: boolean): void {
    const wasFar = far.delete(this.#host);
    near.delete(this);
    if (!isNear) {
      // What is on the page with its picture keeps it.
      if (wasFar || !this.#host.renderRoot.querySelector('.loaded')) far.add(this.#host);
      return;
    }
    observer!.unobserve(this.#host);
    if (this.#begin) near.add(this);
    else if (wasFar) this.#host.requestUpdate();
  }

  #join(): void {
    waiting.add(this);
    if (!far.has(this.#host)) near.add(this);
    this.#watch();
    plan();
  }

  #watch(): void {
    observer ??= new IntersectionObserver(report, { rootMargin: '100%' });
    observer.observe(this.#host);
  }
}

/** Far from what a reader sees, words that come move nothing else. They stay findable: content-visibility hides some. */
const farStyles = `
  @media screen {
    .far {
      contain: strict;
      block-size: var(--room);
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

function adoptFarStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(farStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Puts a widget into the queue. `away` holds the widgets that nobody is near to. */
export function join(host: ReactiveElement, away: typeof Far): Promise<void> {
  far = away;
  return (turns.get(host) ?? new Turn(host)).wait();
}
