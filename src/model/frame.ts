import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { cellText, levelView, peopleText, sourceViews } from './phrases.ts';
import type { FrameView, RecordsView } from './view.ts';

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

const recordColumns = [
  'organization',
  'organization_id',
  'measure',
  'definition',
  'group',
  'period',
  'value',
  'unit',
  'people',
  'level',
  'state',
  'source',
] as const;

/** The records of a CSV file: raw numbers in machine form, words in the reader's language. */
export function recordsOf(words: Words, dataset: Dataset, file: string, shown: readonly Shown[]): RecordsView {
  const sample = dataset.feed.sample ? [words.say('sample')] : [];
  return {
    file: `${file.replaceAll(/[^\w.-]+/g, '-')}.csv`,
    header: [...recordColumns.map((column) => words.say(`csv.${column}`)), ...sample],
    rows: shown.map(({ organization, metric, group, period }) => {
      const cell = dataset.cell(organization.id, metric.id, group, period);
      const scale = metric.scale ? dataset.scales.get(metric.scale) : undefined;
      return [
        words.text(organization.name),
        organization.id,
        words.text(metric.name),
        words.text(metric.definition?.name) || (metric.definition?.id ?? ''),
        words.text(dataset.groups.get(group)?.name) || group,
        period,
        cell.shown ? cell.value : null,
        metric.unit,
        cell.shown ? (cell.count ?? null) : null,
        levelView(words, scale, cell)?.name ?? '',
        cell.shown
          ? cell.coded
            ? cellText(words, metric, cell)
            : words.say(cell.small ? 'state.small-group' : 'state.reported')
          : words.say(`state.${cell.state}`),
        words.text(metric.source?.name),
      ];
    }),
  };
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
