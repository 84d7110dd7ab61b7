import { createHash } from 'node:crypto';
import { widgetTags, type WidgetTag } from '../embed/widget-tags.ts';
import { page, Markup } from './markup.ts';
import { viewStyle } from './view.styles.ts';
import { squeezed, widgetStyle } from './widget-styles.ts';

/** Names of style sheets: of pages, and of the shadow root of each widget. */
export type StyleName = 'view' | WidgetTag;

/** The style sheets of a site. They are the same in all pages. */
export const siteStyles: ReadonlyMap<StyleName, string> = new Map<StyleName, string>([
  ['view', squeezed(viewStyle)],
  ...widgetTags.map((tag) => [tag, widgetStyle(tag)] as const),
]);

/** What a content security policy calls them. */
export const styleHashes: readonly string[] = [...siteStyles.values()].map(
  (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);

/**
 * A style sheet as it stands in a page: whole, since another request would double the time to the first paint on a slow
 * network. Where a policy stops it, it is fetched: by view.js, or by what a browser without scripts reads.
 */
export function styleMarkup(name: StyleName, assets: string): Markup {
  const href = `${assets}${name}.css`;
  return page`<style data-href="${href}">${new Markup(siteStyles.get(name)!)}</style><noscript><link rel="stylesheet" href="${href}"></noscript>`;
}
