import { html, type TemplateResult } from 'lit';

/** Places on a page that a widget may stand in. */

export const narrow = (content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: 280px">${content}</div>`;

export const dark = (content: TemplateResult): TemplateResult =>
  html`<div style="color-scheme: dark; color: #e6e9ee; background: #14181f; padding: 1rem">${content}</div>`;

export const spanish = (content: TemplateResult): TemplateResult => html`<div lang="es">${content}</div>`;

export const rightToLeft = (content: TemplateResult): TemplateResult => html`<div dir="rtl">${content}</div>`;
