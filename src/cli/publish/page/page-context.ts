import type { Feed, FeedText } from '../../../feed/types.ts';
import type { Words } from '../../../i18n/words.ts';
import type { EarlierCopy, FrozenCopy } from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';
import type { Placed } from '../write-release.ts';
import { englishPage, spanishPage, type PageWord } from './page-words.ts';
import { tallies, type Tallies } from './tally.ts';

/** Where the files of an organization stand, by its identifier. */
export interface Files {
  json(organization: string): Placed;
  csv(organization: string): Placed;
  /** The page of its scorecard, where the folder is a site. */
  view?(organization: string): string | undefined;
  /** Where the folder is a site: its address, and in it the folders of the scripts and of the page that makes snippets. */
  site?: { address: string; assets: string; builder?: string; portal?: string | undefined };
  release: string;
  /** Frozen copies that the page leads to, the newest first. */
  copies?: readonly EarlierCopy[];
  /** What is frozen, where the folder itself is such a copy. */
  frozen?: FrozenCopy;
}

/** What the sections of a data page are made from. */
export interface PageContext {
  feed: Feed;
  language: 'en' | 'es';
  files: Files;
  tallies: Tallies;
  say: (word: PageWord, ...values: (string | number)[]) => string;
  text: (text: FeedText | undefined) => string;
  number: (value: number) => string;
  date: (day: string) => string;
  /** `12.3 kB`. */
  size: (bytes: number) => string;
}

export function pageContext(content: Content, words: Words, files: Files): PageContext {
  const { feed } = content;
  const language = words.locale.startsWith('es') ? 'es' : 'en';
  const catalog = language === 'es' ? spanishPage : englishPage;
  const number = (value: number): string => words.number(value, 0);
  return {
    feed,
    language,
    files,
    tallies: tallies(content),
    say: (word, ...values) =>
      catalog[word].replaceAll(/\{(\d)\}/g, (_, place: string) => {
        const value = values[Number(place)] ?? '';
        return typeof value === 'number' ? number(value) : value;
      }),
    text: (text) => words.text(text),
    number,
    date: (day) => words.date(day),
    size: (bytes) =>
      bytes < 1_000_000 ? `${words.number(bytes / 1000, 1)} kB` : `${words.number(bytes / 1_000_000, 1)} MB`,
  };
}
