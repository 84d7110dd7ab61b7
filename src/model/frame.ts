import type { Metric } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { sourceViews } from './phrases.ts';
import type { Series } from './series.ts';
import type { FrameView, RecordsRequest } from './view.ts';

/** What all widgets say about the feed itself. */
export function frameOf(
  words: Words,
  dataset: Dataset,
  metrics: readonly Metric[],
): Pick<FrameView, 'sources' | 'published' | 'sample' | 'locale' | 'rtl'> {
  const { publisher, published, sample } = dataset.about;
  const by = words.text(publisher?.name);
  const date = published ? words.date(published) : '';
  return {
    sources: sourceViews(words, metrics),
    published: by || date ? words.say('published', { by: [by, date].filter(Boolean).join(' · ') }) : '',
    sample: sample ? words.say('sample') : '',
    locale: words.locale,
    rtl: words.rtl,
  };
}

/** Name of the CSV file of a widget. */
export function fileName(...parts: readonly string[]): string {
  return `${parts.join('-').replaceAll(/\W+/g, '-')}.csv`;
}

/** The part of a CSV file about groups of one metric and organization. */
export function recordsSeries(all: readonly Series[], periods: readonly string[]): RecordsRequest['series'][number] {
  const { organization, metric } = all[0]!;
  return {
    organization: organization.id,
    metric: metric.id,
    groups: all.map(({ group }) => group.id),
    periods: [...periods],
  };
}

/** Notes on series in words, each once: `2021-22: Status only this year.` */
export function notesOf(words: Words, all: readonly Series[], periods: readonly string[]): string[] {
  const notes = all.flatMap((series) => series.notes).filter(({ period }) => periods.includes(period));
  return [
    ...new Set(notes.map(({ period, text }) => words.say('note', { period, text: words.text(text) }))),
  ].toSorted();
}
