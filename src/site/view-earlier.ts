import { relativeTo, type Language } from './addresses.ts';
import { page, type Markup } from './markup.ts';
import type { Site, Speech } from './site-context.ts';
import { snapshotWords } from './snapshot-words.ts';
import { changesFolder, earlierCopies, snapshotFolder, type FrozenCopy } from './snapshots.ts';
import type { View } from './views.ts';

/** Ways from a view page to frozen copies of it; to the copy as a whole where it has no such page. */
export function earlier(site: Site, view: View, { words, language }: Speech, folder: string): Markup | undefined {
  const { copies } = site;
  if (copies.length === 0) return undefined;
  const say = snapshotWords(words);
  const own = site.speeches[0]!.language;
  const list = earlierCopies(
    copies,
    words,
    ({ name, has }) => ({
      copy: relativeTo(folder, snapshotFolder(name) + (has(`${folder}index.html`) ? folder : '')),
      changes: relativeTo(folder, changesIn(name, language, own)),
    }),
    view.organization,
  );
  return page`<nav aria-labelledby="earlier">
<h2 id="earlier">${say('earlier')}</h2>
${list}
</nav>
`;
}

/** Ways from a view page of a frozen copy to the same page of today, and to what has changed. */
export function frozenWays(
  { name }: FrozenCopy,
  folder: string,
  language: Language,
  own: Language,
): { live: string; changes: string } {
  const from = snapshotFolder(name) + folder;
  return { live: relativeTo(from, folder), changes: relativeTo(from, changesIn(name, language, own)) };
}

function changesIn(name: string, language: Language, own: Language): string {
  return changesFolder(name) + (language === own ? '' : `${language}/`);
}
