/** Milliseconds from one picture to the next: long enough to be followed with the eye, too short to wait for. */
const duration = 300;

/** Fast at first, then slower. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** One movement at a time, and none for a reader who wants less of it, from the moment that is said. */
export class Motion {
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  #frame = 0;
  #step: ((share: number) => void) | undefined;

  /** Calls `step` now with 0 and in each frame with more, the last time with 1; with 1 at once where nothing may move. */
  start(step: (share: number) => void): void {
    this.stop();
    // A page in the background has no frames.
    if (this.#reduced.matches || document.hidden) {
      step(1);
      return;
    }
    this.#step = step;
    this.#reduced.addEventListener('change', this.#finish);
    step(0);
    let began: number | undefined;
    const next = (now: number): void => {
      began ??= now;
      const share = (now - began) / duration;
      if (share >= 1) {
        this.#finish();
        return;
      }
      step(eased(share));
      this.#frame = requestAnimationFrame(next);
    };
    this.#frame = requestAnimationFrame(next);
  }

  /** Leaves everything where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#reduced.removeEventListener('change', this.#finish);
    this.#step = undefined;
  }

  readonly #finish = (): void => {
    const step = this.#step;
    this.stop();
    step?.(1);
  };
}
