import type { Stop } from '../../model/walk.ts';

/**
 * The mark on the point that a reader is on: a ring, or a frame around a whole year or row that has no number. An
 * element and no part of the drawing, so that it is there without a canvas and follows forced colours.
 */
export class Cursor {
  readonly #mark = document.createElement('div');

  /** Shows the mark in `live`, at a stop. `rows` is the number of rows of a gap chart. */
  show(live: HTMLElement, { x, y }: Stop, rows: number): void {
    const mark = this.#mark;
    mark.className = `cursor ${x === undefined ? 'row' : y === undefined ? 'year' : ''}`;
    mark.style.left = x === undefined ? '' : `${x * 100}%`;
    mark.style.top = y === undefined ? '' : `${y * 100}%`;
    mark.style.height = x === undefined ? `${100 / rows}%` : '';
    if (mark.parentNode !== live) live.append(mark);
  }

  /** Scrolls the mark into view, where it is not. */
  reveal(): void {
    this.#mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  hide(): void {
    this.#mark.remove();
  }
}
