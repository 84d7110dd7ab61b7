import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

const script = 'https://www.example.org/vital-signs.js';
const address = 'https://www.example.org/data/';

/** Lines to copy. The page does not know where it will stand, so a reader puts the addresses in. */
export function embedding({ feed, say, text }: PageContext): Markup {
  const schools = feed.organizations.filter(({ kind }) => kind === 'school');
  const { id, name } = schools[0] ?? feed.organizations[0]!;
  const code = [
    `<script type="module" src="${script}"></script>`,
    `<school-scorecard src="${address}feed.json" organization="${id}">`,
    `  <p>${text(name)}: <a href="${address}">${say('fallback')}</a></p>`,
    '</school-scorecard>',
  ].join('\n');
  return page`<p>${say('embedIntro', script, address)}</p>
<pre tabindex="0" role="region" aria-label="${say('embedCode')}"><code>${code}</code></pre>`;
}
