import { fixture, html } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { loaded } from './reading.ts';
import '../../src/define/all.ts';
import '../../src/define/county-overview.ts';

export type Tag = 'school-scorecard' | 'achievement-gap-chart' | 'satisfaction-gauge' | 'metric-trend';

/** Also the elements of a portal, of which most tests know nothing. */
type AnyTag = Tag | 'county-overview';

/** A widget in the page, with attributes and content as in a page's markup, but not awaited. */
export async function placed<T extends AnyTag>(
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
export async function shown<T extends AnyTag>(
  tag: T,
  data: Feed,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const widget = await placed(tag, attributes, { data });
  await loaded(widget);
  return widget;
}
