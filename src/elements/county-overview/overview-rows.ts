import type { ReactiveElement } from 'lit';
import { Deferred } from '../../charts/deferred.ts';
import type { ArrangedSection } from '../../model/overview-arranged.ts';
import { SectionRows, type RowSource } from './section-rows.ts';

/** The rows of all sections, each in its place on the page. */
export class OverviewRows {
  readonly #host: ReactiveElement;
  readonly #virtual: Deferred<typeof import('./row-virtualizer.ts')>;
  readonly #sections = new Map<string, SectionRows>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#virtual = new Deferred(host, () => import('./row-virtualizer.ts'));
  }

  /** Called after each update of the host: draws the rows of those sections that have a place. */
  draw(sections: readonly ArrangedSection[], source: Omit<RowSource, 'arranged'>): void {
    for (const arranged of sections) {
      const { id } = arranged.section;
      const place = this.#host.renderRoot.querySelector<HTMLElement>(`[data-section=${id}] .rows`);
      if (!place) continue;
      let rows = this.#sections.get(id);
      if (rows?.place !== place) {
        rows?.stop();
        rows = new SectionRows(place, (box, request, changed) => {
          if (!this.#virtual.value) void this.#virtual.load();
          return this.#virtual.value && new this.#virtual.value.RowVirtualizer(box, request, changed);
        });
        this.#sections.set(id, rows);
      }
      rows.draw({ ...source, arranged });
    }
  }

  /** What follows the reader's scrolling ends. */
  stop(): void {
    this.#sections.forEach((rows) => rows.stop());
  }
}
