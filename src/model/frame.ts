import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { cellText, peopleText, sourceViews } from './phrases.ts';
import type { FrameView } from './view.ts';

/** What all widgets say about the feed itself. */
export function frameOf(
  words: Words,
  dataset: Dataset,
  metrics: readonly Metric[],
): Pick<FrameView, 'sources' | 'published' | 'sample' | 'locale' | 'rtl'> {
  const { publisher, published, sample } = dataset.feed;
  const by = words.text(publisher?.name);
  const date = published ? words.date(published) : '';
  const key = by && date ? 'published.by-on' : by ? 'published.by' : 'published.on';
  return {
    sources: sourceViews(words, metrics),
    published: by || date ? words.say(key, { by, date }) : '',
    sample: sample ? words.say('sample') : '',
    locale: words.locale,
    rtl: words.rtl,
  };
}

/** One observation that a widget shows, named by identifiers. */
export interface Shown {
  organization: Organization;
  metric: Metric;
  group: string;
  period: string;
}

/** Name of the CSV file of a widget. */
export function fileName(...parts: readonly string[]): string {
  return `${parts.join('-').replaceAll(/[^\w.-]+/g, '-')}.csv`;
}

/** A table cell: value, people and the remark about small groups, or the reason why there is no value. */
export function tableCell(words: Words, dataset: Dataset, { organization, metric, group, period }: Shown): string {
  const cell = dataset.cell(organization.id, metric.id, group, period);
  const value = cellText(words, metric, cell);
  const people = peopleText(words, metric, cell);
  return people ? words.say(cell.shown && cell.small ? 'cell.people-small' : 'cell.people', { value, people }) : value;
}

/** Notes on a series in words, each once: `2021-22: Status only this year.` */
export function notesOf(
  words: Words,
  dataset: Dataset,
  shown: readonly Pick<Shown, 'organization' | 'metric' | 'group'>[],
  periods?: readonly string[],
): string[] {
  const texts = new Set<string>();
  for (const { organization, metric, group } of shown) {
    for (const note of dataset.notes(organization.id, metric.id, group)) {
      if (periods && !periods.includes(note.period)) continue;
      texts.add(words.say('note', { period: note.period, text: words.text(note.text) }));
    }
  }
  return [...texts].toSorted();
}
