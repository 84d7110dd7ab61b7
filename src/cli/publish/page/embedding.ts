import { page, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

const address = 'https://www.example.org/data/';

/** Lines to copy. The page knows its own address only once it is on a server, so that a reader puts it in. */
export function embedding({ feed, say, text }: PageContext): Markup {
  const schools = feed.organizations.filter(({ kind }) => kind === 'school');
  const { id, name } = schools[0] ?? feed.organizations[0]!;
  const code = [
    `<script type="module" src="${address}vital-signs.js"></script>`,
    `<school-scorecard src="${address}feed.json" organization="${id}">`,
    `  <p>${text(name)}: <a href="${address}">${say('fallback')}</a></p>`,
    '</school-scorecard>',
  ].join('\n');
  return page`<p>${say('embedIntro', address)}</p>
<pre tabindex="0" role="region" aria-label="${say('embedCode')}"><code>${code}</code></pre>`;
}
