/**
 * Stands in the bundle for Lit, of which our elements use a half. The npm modules keep Lit itself, and so do the tests
 * of elements; `test/elements/lean-lit.test.ts` holds this against it, and the tests of pages run with this.
 */
export { css } from './css.ts';
export { LitElement } from './element.ts';
export { html, nothing, render, svg, type TemplateResult } from './templates.ts';

export const isServer = false;
