import { suggestion } from '../../feed/suggestion.ts';
import { Failure } from '../failure.ts';
import { caasppEntities } from './caaspp-entities.ts';
import { caasppGroups } from './caaspp-groups.ts';
import { caasppResults } from './caaspp-results.ts';
import { climateSurvey } from './climate-survey.ts';
import { dashboardFile } from './dashboard-file.ts';
import { chronicAbsenteeismFile, cohortFile, suspensionFile } from './dataquest-files.ts';
import { fiscalCertifications } from './fiscal-certifications.ts';
import type { Layout } from './layout.ts';
import { localIndicatorFile } from './local-indicators.ts';
import { longCsv } from './long-csv.ts';
import { schoolDirectory } from './school-directory.ts';
import { templateLayout } from './template-layout.ts';

/** Every file that can be imported. Of two layouts that fit a file, the one that asks for more columns is meant. */
const layouts: Layout[] = [
  longCsv,
  climateSurvey,
  dashboardFile,
  caasppResults,
  caasppEntities,
  caasppGroups,
  chronicAbsenteeismFile,
  cohortFile,
  suspensionFile,
  schoolDirectory,
  localIndicatorFile,
  fiscalCertifications,
  templateLayout,
];

/** The layout of a table, and the place of each column by its name in lower case. */
export interface Recognised {
  layout: Layout;
  columns: Map<string, number>;
}

/** Whether a row is the header of a file that can be imported. */
export function isHeader(cells: string[]): boolean {
  const columns = new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]));
  return layouts.some((layout) => layout.required.every((name) => place(columns, layout, name) !== undefined));
}

/** Recognises a table by its header. Fails with the columns found, the nearest layout and what is missing for it. */
export function recognise(file: string, header: string[], line = 1): Recognised {
  const columns = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = cell.trim().toLowerCase();
    if (name === '') continue;
    if (columns.has(name))
      throw new Failure({
        file,
        line,
        column: name,
        found: 'the column twice',
        expected: 'each column once',
        advice: 'Delete one of the two.',
      });
    columns.set(name, index);
  }
  const missing = (layout: Layout) => layout.required.filter((name) => place(columns, layout, name) === undefined);
  const fitting = layouts.filter((one) => missing(one).length === 0);
  if (fitting.length > 0) {
    const layout = fitting.reduce((best, one) => (one.required.length > best.required.length ? one : best));
    return { layout, columns: named(columns, layout) };
  }
  const share = (one: Layout) => missing(one).length / one.required.length;
  const nearest = layouts.reduce((best, one) => (share(one) < share(best) ? one : best));
  throw new Failure(unknownHeader(file, line, [...columns.keys()], nearest, missing(nearest)));
}

/** Place of a column under any of its spellings. */
function place(columns: ReadonlyMap<string, number>, { spellings }: Layout, name: string): number | undefined {
  for (const spelling of [name, ...(spellings?.[name] ?? [])]) {
    const index = columns.get(spelling);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** The columns, also by the names that the layout uses. */
function named(columns: Map<string, number>, layout: Layout): Map<string, number> {
  for (const name of Object.keys(layout.spellings ?? {})) {
    const index = place(columns, layout, name);
    if (index !== undefined) columns.set(name, index);
  }
  return columns;
}

function unknownHeader(file: string, line: number, found: string[], nearest: Layout, missing: string[]) {
  const shown = found.length > 40 ? `${found.slice(0, 40).join(', ')} and ${found.length - 40} more` : found.join(', ');
  const hints = found
    .filter((name) => !nearest.required.includes(name))
    .map((name) => ({ name, hint: suggestion(name, missing) }))
    .flatMap(({ name, hint }) => (hint ? [`column "${name.slice(0, 60)}": ${hint}`] : []));
  return {
    file,
    line,
    found: `the columns ${shown.slice(0, 800)}`,
    expected: 'the header of a file that can be imported',
    advice: [
      missing.length === nearest.required.length
        ? `Known layouts: ${layouts.map((one) => one.name).join('; ')}.`
        : `The nearest layout is the ${nearest.name}; missing for it: ${missing.join(', ')}.`,
      ...hints.map((hint) => `${hint[0]!.toUpperCase()}${hint.slice(1)}`),
    ].join(' '),
  };
}
