import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { page, type Markup } from './markup.ts';
import { snapshotWords } from './snapshot-words.ts';

/** What has changed since a frozen copy was made, in numbers of results. */
export interface ChangeCounts {
  added: number;
  corrected: number;
  /** The same number, with another number of people, level, change or distribution of answers. */
  detailed: number;
  withdrawn: number;
  /** Told then, and hidden or only told as a bound now. */
  heldBack: number;
  /** The other way round. */
  released: number;
}

/** A frozen copy of everything that was published, as live pages lead to it. */
export interface EarlierCopy {
  name: string;
  /** Day of which its numbers are (YYYY-MM-DD). */
  date: string;
  /** Whether a file is in it, by its place in the published folder. */
  has: (path: string) => boolean;
  /** Content security policy of its view pages. */
  policy?: string;
  /** What has changed since, about an organization or about everything. */
  changed: (organization?: string) => ChangeCounts;
}

/** What is frozen, on the pages of the frozen copy itself. */
export type FrozenCopy = Pick<EarlierCopy, 'name' | 'date'>;

/** Folder of a frozen copy in the published one. Nothing in it is ever changed. */
export function snapshotFolder(name: string): string {
  return `snapshots/${name}/`;
}

/** Folder of the page that says what has changed since: beside the copy, because it changes. */
export function changesFolder(name: string): string {
  return `changes/${name}/`;
}

/**
 * `Since then: 3 numbers were added and 1 number was corrected.`, of everything or of what `about` names. What is held back
 * in one of the two is counted for everything only: nobody need be told in which school to look for it.
 */
function sinceThen(counts: ChangeCounts, words: Words, about: string | undefined): string {
  const say = snapshotWords(words);
  const told = words.list(
    countedChanges(about === undefined ? counts : { ...counts, heldBack: 0, released: 0 }, words),
  );
  if (about !== undefined) return told === '' ? say('nothingAbout', about) : say('sinceThenAbout', about, told);
  return told === '' ? say('nothing') : say('sinceThen', told);
}

/** Each kind of change that there is, with how many there are. */
export function countedChanges(counts: ChangeCounts, words: Words): string[] {
  const say = snapshotWords(words);
  const kinds = ['corrected', 'added', 'withdrawn', 'detailed', 'heldBack', 'released'] as const;
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [say(kind, counts[kind])] : []));
}

/** What a page is called: in a list of bookmarks, in a mail and in a search, a frozen copy says that it is one. */
export function frozenTitle(title: string, frozen: FrozenCopy | undefined, words: Words): string {
  return frozen ? snapshotWords(words)('asPublished', title, words.date(frozen.date)) : title;
}

/** `As published on June 1, 2026. This copy does not change.`, of a frozen copy only. */
export function frozenSentence(frozen: FrozenCopy | undefined, words: Words): string | undefined {
  const say = snapshotWords(words);
  return frozen && `${say('frozen', words.date(frozen.date))} ${say('frozenText')}`;
}

/** What stands first on every page of a frozen copy: nobody may take it for the present. */
export function frozenNote({ date }: FrozenCopy, words: Words, to: { live: string; changes: string }): Markup {
  const say = snapshotWords(words);
  return page`<p class="frozen"><b>${say('frozen', words.date(date))}</b> ${say('frozenText')} <a href="${to.live}">${say('live')}</a> · <a href="${to.changes}">${say('since')}</a></p>`;
}

/** Where a page finds a frozen copy, and the page about what has changed since. */
interface Ways {
  copy: string;
  changes: string;
}

/** The frozen copies, each with the way to it and to what has changed: about everything, or about an organization. */
export function earlierCopies(
  copies: readonly EarlierCopy[],
  words: Words,
  to: (copy: EarlierCopy) => Ways,
  organization?: Organization,
): Markup {
  const say = snapshotWords(words);
  const about = organization && words.text(organization.name);
  return page`<ul class="copies">
${copies.map((one) => {
  const { copy, changes } = to(one);
  const title = say('asPublished', one.name, words.date(one.date));
  return page`<li><a href="${copy}">${title}</a>. ${sinceThen(one.changed(organization?.id), words, about)} <a href="${changes}" aria-label="${say('title', one.name)}">${say('since')}</a></li>\n`;
})}</ul>`;
}
