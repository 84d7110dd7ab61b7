import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

/** Files of everything. Those of one organization stand beside its name. */
export function downloads({ say }: PageContext): Markup {
  const files = [
    { path: 'feed.csv', use: say('allCsv') },
    { path: 'feed.json', use: say('feed') },
    { path: 'manifest.json', use: say('manifest') },
  ];
  return page`<p>${say('downloadsIntro')}</p>
<dl class="files">
${files.map(({ path, use }) => page`<div><dt><a href="${path}" download>${path}</a></dt><dd>${use}</dd></div>\n`)}</dl>`;
}
