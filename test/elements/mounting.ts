import { fixture, html } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { loaded } from './reading.ts';
import '../../src/define/all.ts';

export type Tag = 'school-scorecard' | 'achievement-gap-chart' | 'satisfaction-gauge' | 'metric-trend';

/** A widget in the page, with attributes and content as in a page's markup, but not awaited. */
export async function placed<T extends Tag>(
  tag: T,
  attributes: Record<string, string> = {},
  { content = '', data }: { content?: string; data?: Feed } = {},
): Promise<HTMLElementTagNameMap[T]> {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = content;
  if (data) widget.data = data;
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(widget);
  return widget;
}

/** A widget with a feed as its data, drawn. */
export async function shown<T extends Tag>(
  tag: T,
  data: Feed,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const widget = await placed(tag, attributes, { data });
  await loaded(widget);
  return widget;
}
