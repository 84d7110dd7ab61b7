import type { Dataset } from '../model/dataset.ts';
import { page, type Markup } from './markup.ts';
import { servedMarkup } from './served-markup.ts';
import type { ServedView } from './served-widgets.ts';
import type { Speech } from './site-context.ts';
import { styleMarkup } from './site-styles.ts';
import { viewTable } from './view-table.ts';
import { tagOf, type View } from './views.ts';

/** Where a page finds what its widgets need, as it is written in an address. */
export interface Places {
  feed: string;
  /** Folder of scripts and style sheets. */
  assets: string;
}

/**
 * A widget as it stands in a page: painted before any script runs, by a declarative shadow root. Inside the tag is what
 * is read where there is none: heading, sentence and table. The table is also seen through the widget, in its section, so
 * that it is sent once.
 */
export function servedWidget(
  dataset: Dataset,
  view: View,
  model: ServedView,
  { words, say }: Speech,
  { feed, assets }: Places,
): Markup {
  const tag = tagOf[view.kind];
  const { title, subtitle, takeaway, sources, published } = model;
  const from = sources.map(({ name, detail }) => [name, detail].filter(Boolean).join(' · ')).join(' / ');
  return page`<${tag} src="${feed}" organization="${view.organization.id}"${view.metric && page` metric="${view.metric.id}"`} heading-level="1">
<template shadowrootmode="open">${styleMarkup(tag, assets)}<div class="served">${servedMarkup(dataset, model, words)}<i class="whole"></i></div></template>
<h1>${[title, subtitle].filter(Boolean).join(', ')}</h1>
<p>${takeaway}</p>
<div slot="table" class="data" tabindex="0" role="region" aria-label="${model.table.caption}">
${viewTable(model.table)}
</div>
<p>${[from && say('source', from), published].filter(Boolean).join('. ')}</p>
</${tag}>`;
}
