import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ReactiveElement } from 'lit';
import type { Deferred } from '../../charts/deferred.ts';

/**
 * Sections that open: their content is rendered when it is first needed, which keeps large tables out of the first
 * paint, and all of it is there for print.
 */
export class Disclosures implements ReactiveController {
  /** True from the moment before printing to the one after it. */
  printing = false;
  readonly #host: ReactiveElement;
  readonly #open = new Set<string>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** A section with a summary line. `id` is unique within the widget; the one called `table` is printed. */
  section(id: string, summary: unknown, content: () => unknown, className = ''): TemplateResult {
    const open = (this.printing && id === 'table') || this.#open.has(id);
    return html`<details
      class=${className}
      part="section ${id}-section"
      .open=${open}
      @toggle=${(event: Event) => this.#toggle(id, event)}
    >
      <summary>${summary}</summary>
      ${open ? content() : nothing}
    </details>`;
  }

  /** The same for content that a module makes which is fetched when it is first opened. */
  deferred<Module>(
    id: string,
    summary: unknown,
    deferred: Deferred<Module>,
    content: (module: Module) => TemplateResult,
    className = '',
  ): TemplateResult {
    const later = (): unknown => {
      if (deferred.value) return content(deferred.value);
      void deferred.load();
      return nothing;
    };
    return this.section(id, summary, later, className);
  }

  #toggle(id: string, event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (this.printing || open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }

  readonly #print = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.#host.requestUpdate();
    // Printing does not wait for a microtask: the tables must be there when this returns.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };
}
