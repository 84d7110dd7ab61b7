import { html, type TemplateResult } from 'lit';
import { Disclosures } from '../elements/shared/disclosures.ts';

/**
 * Sections as they stand on a page before its script runs: the data table is the one in the page, seen through a slot.
 * Without script it needs no section: it stands there, also on paper. Of two slots the first one has it.
 */
export class ServedDisclosures extends Disclosures {
  override section(id: string, summary: unknown, _content: () => unknown, className = ''): TemplateResult {
    const isTable = id === 'table';
    return html`${isTable ? html`<noscript><slot name="table"></slot></noscript>` : ''}
      <details class=${className} part="section ${id}-section">
        <summary>${summary}</summary>
        ${isTable ? html`<slot name="table"></slot>` : ''}
      </details>`;
  }
}
