import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import { overviewCell } from './overview-cell.ts';
import type { ColumnView } from './overview-columns.ts';
import type { ListKind, Scope } from './overview-scope.ts';
import { sentences } from './sentences.ts';

/** Measures that the sentence tells of the whole. */
const told = 2;

/** What the list holds, and what is published of the organization above all its rows. Nothing is added up. */
export function overviewTakeaway(
  words: Words,
  dataset: Dataset,
  { whole, schools, alternative, districts }: Scope,
  list: ListKind,
  columns: readonly ColumnView[],
): string {
  const count = (key: `overview.count-${'schools' | 'alternative' | 'districts'}`, of: readonly unknown[]): string[] =>
    of.length > 0 ? [words.say(key, { count: of.length })] : [];
  const what =
    list === 'district'
      ? count('overview.count-districts', districts)
      : [...count('overview.count-schools', schools), ...count('overview.count-alternative', alternative)];
  // The numbers of a county office are those of the schools that it runs itself: they say nothing of its districts.
  const values =
    whole && whole.kind !== 'county'
      ? columns.flatMap((column) => {
          const { shown, value } = overviewCell(words, dataset, whole, column);
          const { name: measure, period } = column;
          return shown ? [words.say('overview.value', { measure, period, value })] : [];
        })
      : [];
  return sentences(
    words.say('overview.takeaway', { what: words.list(what) }),
    values.length > 0 &&
      words.say('overview.whole', { name: nameOf(words, whole), values: words.list(values.slice(0, told)) }),
  );
}
