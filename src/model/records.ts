import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import type { RecordsRequest, RecordsView } from './view.ts';

/**
 * Names of the columns. Names and states are for machines and stay the same in every language; an analyst's script must
 * not break because a reader chose Spanish.
 */
const header = [
  'organization',
  'organization_id',
  'measure',
  'definition',
  'group',
  'group_id',
  'period',
  'value',
  'unit',
  'people',
  'level',
  'state',
  'source',
];

const coded = { above: 'top-coded', below: 'bottom-coded' } as const;

/**
 * The records of a CSV file: raw numbers, one observation a line, with nothing that the widget may not show.
 * In a chunk of its own, which is why it imports types only: a shared module would have to leave the first file.
 */
export function recordsOf(words: Words, dataset: Dataset, { file, series }: RecordsRequest): RecordsView {
  const sample = dataset.about.sample;
  const rows = series.flatMap(({ organization: organizationId, metric: id, groups, periods }) => {
    const organization = dataset.organizations.get(organizationId)!;
    const metric = dataset.metrics.get(id)!;
    const levels = dataset.scales.get(metric.scale ?? '')?.levels;
    return groups.flatMap((groupId) => {
      const group = dataset.groups.get(groupId)!;
      const one = dataset.series(organization, metric, group);
      return periods.map((period) => {
        const cell = one.cell(period);
        const state = cell.shown
          ? cell.coded
            ? coded[cell.coded]
            : cell.small
              ? 'small-group'
              : 'reported'
          : cell.state;
        const level = levels?.find(({ rank }) => rank === cell.level);
        return [
          words.text(organization.name),
          organization.id,
          words.text(metric.name),
          metric.definition?.id ?? '',
          words.text(group.name),
          group.id,
          period,
          cell.shown ? cell.value : null,
          metric.unit,
          cell.shown ? (cell.count ?? null) : null,
          words.text(level?.name),
          state,
          words.text(metric.source?.name),
          ...(sample ? [words.say('sample')] : []),
        ];
      });
    });
  });
  return { file, header: sample ? [...header, 'sample'] : header, rows };
}

/**
 * What a spreadsheet may run as a formula: also after spaces, quotation marks and characters that nobody sees, which some
 * programs take away when they read a cell.
 */
const formula = /^[\s\0"'\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/** A text that a spreadsheet does not run: what could be a formula gets an apostrophe before it. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A text is made harmless, and quoted where it must be. Numbers are left as they are: −12 is no formula. */
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = inert(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 text. */
export function csvText({ header: names, rows }: Pick<RecordsView, 'header' | 'rows'>): string {
  return [names, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
