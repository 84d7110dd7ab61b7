import type { ReactiveController, ReactiveElement } from 'lit';
import { placePopup } from './popup-place.ts';

/** Keeps the open list beside its field while the page scrolls and the keyboard comes, and the active option in sight. */
export class ListPopup implements ReactiveController {
  readonly #host: ReactiveElement;
  #listening: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(false);
  }

  /** Called after each update of the host. */
  show(isOpen: boolean): void {
    if (!isOpen || !this.#host.isConnected) {
      this.#listening?.abort();
      this.#listening = undefined;
      const popup = this.#host.renderRoot?.querySelector<HTMLElement>('.popup');
      if (popup?.popover) popup.hidePopover();
      return;
    }
    this.#place();
    this.#reveal();
    if (!this.#listening) this.#listen();
  }

  #listen(): void {
    const { signal } = (this.#listening = new AbortController());
    // Whatever scrolls, also a box around the field.
    document.addEventListener('scroll', this.#place, { capture: true, passive: true, signal });
    addEventListener('resize', this.#place, { signal });
    for (const type of ['resize', 'scroll']) globalThis.visualViewport?.addEventListener(type, this.#place, { signal });
  }

  readonly #place = (): void => {
    const root = this.#host.renderRoot;
    placePopup(root.querySelector('.popup')!, root.querySelector('input')!);
  };

  /** Not scrollIntoView, which would also move the page. */
  #reveal(): void {
    const option = this.#host.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    const list = option?.parentElement;
    if (!list) return;
    const { offsetTop: top, offsetHeight: height } = option;
    list.scrollTop = Math.max(top + height - list.clientHeight, Math.min(list.scrollTop, top));
  }
}
