import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

const script = 'https://www.example.org/vital-signs.js';
const folder = 'https://www.example.org/data/';

/**
 * Lines to copy, and the page that makes others, where the folder is a site. Without that, the page does not know where it
 * will stand, so a reader puts the addresses in.
 */
export function embedding({ feed, files, say, text, language }: PageContext): Markup {
  const schools = feed.organizations.filter(({ kind }) => kind === 'school');
  const { id, name } = schools[0] ?? feed.organizations[0]!;
  const { site } = files;
  const address = site?.address ?? folder;
  const code = [
    `<script type="module" src="${site ? `${address}${site.assets}vital-signs.js` : script}"></script>`,
    `<school-scorecard src="${address}feed.json" organization="${id}">`,
    `  <p>${text(name)}: <a href="${address}">${say('fallback')}</a></p>`,
    '</school-scorecard>',
  ].join('\n');
  const intro = site
    ? page`${site.builder && page`<p>${say('embedBuilderIntro')} <a href="${site.builder}${language === 'es' && '?page=es'}">${say('embedBuilder')}</a></p>\n`}<p>${say(site.builder ? 'embedSiteIntro' : 'embedCopyIntro')}</p>`
    : page`<p>${say('embedIntro', script, folder)}</p>`;
  return page`${intro}
<pre tabindex="0" role="region" aria-label="${say('embedCode')}"><code>${code}</code></pre>`;
}
