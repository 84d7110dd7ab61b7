import type { Feed } from '../feed/types.ts';
import { addEnglish, english } from '../i18n/english.ts';
import { englishTools } from '../i18n/english-tools.ts';
import { spanish } from '../i18n/spanish.ts';
import { Words } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from './addresses.ts';
import type { EarlierCopy, FrozenCopy } from './snapshots.ts';
import { viewWords, type Say } from './view-words.ts';
import { selectViews, type Selection, type View } from './views.ts';

// Pictures say some of them.
addEnglish(englishTools);

/** A language of the site, with everything that is said in it. */
export interface Speech {
  language: Language;
  words: Words;
  say: Say;
}

/** What the pages of a site are made from. */
export interface Site {
  /** Absolute address of the published folder, with a slash at its end. */
  address: string;
  /** Folder of scripts and style sheets in the published one, with a slash at its end. */
  assets: string;
  feed: Omit<Feed, 'observations'>;
  dataset: Dataset;
  /** The feed's own language is the first. */
  speeches: Speech[];
  selection: Selection;
  /** Frozen copies that pages lead to, the newest first. */
  copies: readonly EarlierCopy[];
  /** What is frozen, where the site itself is such a copy. */
  frozen?: FrozenCopy;
  /** Views of each organization, by its identifier. */
  views: ReadonlyMap<string, readonly View[]>;
}

export interface SiteOptions {
  address: string;
  assets: string;
  /** Views that the site may have. */
  most?: number;
  copies?: readonly EarlierCopy[];
  frozen?: FrozenCopy;
}

export function siteOf(dataset: Dataset, { address, assets, most, copies = [], frozen }: SiteOptions): Site {
  const { about: feed } = dataset;
  const selection = selectViews(dataset, most);
  const views = new Map<string, View[]>();
  for (const view of selection.views) {
    const { id } = view.organization;
    views.set(id, [...(views.get(id) ?? []), view]);
  }
  const speeches = languagesOf(feed).map((language) => ({
    language,
    words: new Words(language, language === 'es' ? spanish : english, feed.language ?? 'en'),
    say: viewWords(language),
  }));
  return { address, assets, feed, dataset, speeches, selection, copies, ...(frozen && { frozen }), views };
}

/** The feed's own language, and the other one where the feed names its measures and groups in it. */
function languagesOf({ language = 'en', metrics, groups = [] }: Omit<Feed, 'observations'>): Language[] {
  const [own, other]: Language[] = /^es\b/i.test(language) ? ['es', 'en'] : ['en', 'es'];
  const isNamed = ({ name }: { name: Feed['title'] }): boolean =>
    typeof name === 'object' && name[other!] !== undefined;
  return [...metrics, ...groups].every(isNamed) ? [own!, other!] : [own!];
}
