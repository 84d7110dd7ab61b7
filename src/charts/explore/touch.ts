/** What a finger does on a plot. */
export interface Touches {
  /** The plot as it is now. */
  plot(): HTMLElement | null | undefined;
  /** Whether a finger that moves sideways reads, and does not scroll. */
  slides(): boolean;
  /** A finger came to a place: fractions of the plot, from the left and from the top. */
  found(x: number, y: number): void;
}

/** Way in px after which it is told where a finger goes. */
const slack = 8;

/**
 * Follows a finger over a plot: a tap is a place, and so is every place of a finger that moves sideways. One that moves
 * up or down scrolls the page, as everywhere: the style sheet leaves that to the browser, which then cancels the pointer.
 */
export class TouchReader {
  readonly #touches: Touches;
  #finger: { id: number; x: number; y: number; way: 'none' | 'along' | 'across' } | undefined;

  /** Listens on `root`, since any render may replace the plot. */
  constructor(root: EventTarget, touches: Touches) {
    this.#touches = touches;
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
      root.addEventListener(type, (event) => this.#follow(event as PointerEvent));
  }

  /** Reads the place of an event. */
  read({ clientX, clientY }: PointerEvent): void {
    const box = this.#touches.plot()?.getBoundingClientRect();
    if (box) this.#touches.found((clientX - box.left) / box.width, (clientY - box.top) / box.height);
  }

  #follow(event: PointerEvent): void {
    const { type, pointerId: id, clientX: x, clientY: y } = event;
    if (type === 'pointerdown') this.#finger = this.#begins(event) ? { id, x, y, way: 'none' } : undefined;
    const finger = this.#finger;
    if (finger?.id !== id) return;
    if (type === 'pointermove') {
      const [along, across] = [Math.abs(x - finger.x), Math.abs(y - finger.y)];
      if (finger.way === 'none' && Math.max(along, across) > slack) finger.way = along > across ? 'along' : 'across';
      if (finger.way === 'along' && this.#touches.slides()) this.read(event);
      return;
    }
    if (type === 'pointerup' && finger.way !== 'across') this.read(event);
    if (type !== 'pointerdown') this.#finger = undefined;
  }

  /** A finger alone, on the plot and not on its tooltip: that is there to be read and copied. */
  #begins({ pointerType, isPrimary, target }: PointerEvent): boolean {
    return (
      pointerType === 'touch' &&
      isPrimary &&
      target instanceof Element &&
      this.#touches.plot()?.contains(target) === true &&
      !target.closest('.tip')
    );
  }
}
