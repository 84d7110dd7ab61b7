import { html, type TemplateResult } from 'lit';
import { Disclosures } from '../elements/shared/disclosures.ts';

/** Sections as they stand on a page before its script runs: the data table is the one in the page, seen through a slot. */
export class ServedDisclosures extends Disclosures {
  override section(id: string, summary: unknown, _content: () => unknown, className = ''): TemplateResult {
    return html`<details class=${className} part="section ${id}-section">
      <summary>${summary}</summary>
      ${id === 'table' ? html`<slot name="table"></slot>` : ''}
    </details>`;
  }
}
