import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { fileName } from './frame.ts';
import { overviewCell, periodAt, seriesAt, type OverviewCell } from './overview-cell.ts';
import type { ArrangedSection } from './overview-arranged.ts';
import { overviewName } from './overview.ts';
import type { RecordsRequest, TableView } from './view.ts';

/** What a cell says, in one line. */
function lineOf({ value, level, levelName, remarks, change }: OverviewCell): string {
  return [value, levelName && level?.text, remarks, change?.text].filter(Boolean).join(' · ');
}

/** The sections as one table of text, for the clipboard. Where there are two, each has its own columns. */
export function overviewTable(words: Words, dataset: Dataset, sections: readonly ArrangedSection[]): TableView {
  const columns = [...new Map(sections.flatMap(({ section }) => section.columns).map((one) => [one.id, one])).values()];
  const first = sections[0]!.section;
  return {
    caption: first.caption,
    columns: [first.nameColumn, ...columns.map(({ name, about }) => [name, about].filter(Boolean).join(', '))],
    rows: sections.flatMap(({ section, lines }) =>
      lines.map((line) => {
        const { organization } = line;
        const { name, about } = overviewName(words, dataset, line);
        const cells = columns.map(({ id }) => {
          const own = section.columns.find((one) => one.id === id);
          return own ? lineOf(overviewCell(words, dataset, organization, own)) : '';
        });
        return [[name, ...about].join(' · '), ...cells];
      }),
    ),
  };
}

/** The observations that are shown, row by row: a file holds what the table does, and nothing else. */
export function overviewRecords(
  dataset: Dataset,
  sections: readonly ArrangedSection[],
  whole: string | undefined,
): RecordsRequest {
  return {
    file: fileName(...[whole ?? [], 'overview'].flat()),
    series: sections.flatMap(({ section, lines }) =>
      lines.flatMap(({ organization }) =>
        section.columns.map((column) => {
          const series = seriesAt(dataset, organization, column);
          const period = periodAt(series, column);
          return { organization: organization.id, metric: column.id, groups: [column.group], periods: [period] };
        }),
      ),
    ),
  };
}
