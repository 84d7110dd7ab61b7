import { english } from '../../../i18n/english.ts';
import { spanish } from '../../../i18n/spanish.ts';
import { Words } from '../../../i18n/words.ts';
import { changesFolder } from '../../../site/snapshots.ts';
import { viewWords } from '../../../site/view-words.ts';
import { changesCsv } from './changes-csv.ts';
import { changesFile, changesPage, type ChangesPlace } from './changes-page.ts';
import type { ComparedCopy } from './compared-copy.ts';

/** A file about changes: its place in the published folder, and what is in it, made when it is asked for. */
interface ChangesFile {
  path: string;
  content: () => string;
}

const twins = {
  en: { language: 'es', catalog: spanish },
  es: { language: 'en', catalog: english },
} as const;

/** What is written about the changes since each frozen copy. With view pages in two languages, these are in both, too. */
export function* changesFiles(
  copies: readonly ComparedCopy[],
  words: Words,
  isTwofold: boolean,
): Generator<ChangesFile> {
  const own = words.locale.startsWith('es') ? 'es' : 'en';
  const { language, catalog } = twins[own];
  for (const copy of copies) {
    const folder = changesFolder(copy.name);
    const twin: ChangesPlace['twin'] = isTwofold
      ? { href: `${language}/`, language, text: viewWords(own)('otherLanguage') }
      : undefined;
    yield { path: `${folder}index.html`, content: () => changesPage(copy, words, { top: '../../', twin }) };
    yield { path: folder + changesFile, content: () => changesCsv(copy, words) };
    if (!isTwofold) continue;
    const other = new Words(language, catalog, copy.present.feed.language ?? 'en');
    const back = { href: '../', language: own, text: viewWords(language)('otherLanguage') };
    yield {
      path: `${folder}${language}/index.html`,
      content: () => changesPage(copy, other, { top: '../../../', twin: back, file: '../' }),
    };
  }
}
