import { suggestion } from '../../feed/suggestion.ts';
import { Failure, type Fault } from '../failure.ts';
import type { Draft } from '../import/draft.ts';
import { openTable, type Large } from '../read/open-table.ts';
import { Row, RowFault } from '../read/row.ts';
import type { Line, Table } from '../read/table.ts';
import { isWithin, type Within } from '../read/within.ts';
import { isJson, readFeed } from './feed-source.ts';
import type { Layout } from './layout.ts';
import { isHeader, recognise } from './recognise.ts';

/** Beyond this many damaged cells, one more does not help anybody. */
const mostFaults = 200;

/** A file that was opened and recognised. */
interface Source {
  table: Table;
  layout: Layout;
  columns: ReadonlyMap<string, number>;
}

/** A feed of an earlier import. */
interface FeedSource {
  feed: string;
}

export interface ReadOptions {
  /** Beginnings of the codes of the organizations that are wanted. Without any, all are. */
  within?: readonly string[];
  large?: Large;
}

/**
 * Reads files into the draft: first those that others refer to, then the rest, each in the order given. Returns the
 * damage found in all of them; rows that are sound but have no place in a feed are noted in the draft's reports.
 */
export async function readFiles(
  paths: readonly string[],
  draft: Draft,
  { within = [], large }: ReadOptions = {},
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const sources: (Source | FeedSource)[] = [];
  for (const path of paths) {
    if (await isJson(path)) {
      sources.push({ feed: path });
      continue;
    }
    try {
      const table = await openTable(path, isHeader, large);
      sources.push({ table, ...recognise(path, table.header, table.headerLine) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  sources.sort((a, b) => Number(isLookup(b)) - Number(isLookup(a)));
  for (const source of sources) {
    if ('layout' in source) faults.push(...(await readSource(source, draft, within)));
    else {
      faults.push(...(await readFeed(source.feed, draft)));
      if (within.length > 0) draft.file.warnings.add('--within does not apply to an earlier feed: all of it is taken');
    }
  }
  return faults;
}

function isLookup(source: Source | FeedSource): boolean {
  return 'layout' in source && source.layout.isLookup === true;
}

async function readSource(source: Source, draft: Draft, wanted: readonly string[]): Promise<Fault[]> {
  const { table, layout, columns } = source;
  const faults: Fault[] = [];
  const { path } = table;
  const report = draft.begin(path, layout.name);
  for (const warning of table.warnings) report.warnings.add(warning);
  const within = placesOf(source, wanted);
  if (wanted.length > 0 && !within && !layout.isLookup)
    report.warnings.add('--within does not apply: the file has no column of codes');
  function skipped(count: number): void {
    report.outside += count;
  }
  for (const warning of unreadColumns(layout, columns)) report.warnings.add(warning);
  try {
    const { quoted, narratives } = layout;
    for await (const line of table.lines({ quoted, narratives, within, skipped })) {
      if (line.cells.every((cell) => cell.trim() === '')) continue;
      if (layout.isRemark?.(new Row(path, line.number, line.cells, columns))) continue;
      if (within && !isWithin(line.cells, within)) {
        report.outside++;
        continue;
      }
      report.rows++;
      try {
        checkWidth(path, line, table.header.length);
        layout.read(new Row(path, line.number, line.cells, columns), draft);
      } catch (error) {
        if (!(error instanceof RowFault)) throw error;
        if (error.kind === 'rejected') report.rejected.push(error.fault);
        else if (faults.push(error.fault) >= mostFaults) return faults;
      }
    }
    if (report.rows === 0 && report.outside > 0) report.warnings.add('no row is about the places that --within names');
    else if (report.rows === 0)
      faults.push({ file: path, found: 'a header and no rows', expected: 'rows', advice: 'Download it again.' });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    faults.push(...error.faults);
  }
  return faults;
}

/** Where the codes of a file stand, when only some places are wanted. A file that others refer to is read as a whole. */
function placesOf({ layout, columns }: Source, codes: readonly string[]): Within | undefined {
  if (codes.length === 0 || layout.isLookup) return undefined;
  const places = (layout.code ?? ['cds']).map((name) => columns.get(name));
  return places.every((place) => place !== undefined) ? { columns: places, codes } : undefined;
}

function* unreadColumns({ columns: known, spellings = {} }: Layout, found: ReadonlyMap<string, number>) {
  if (!known) return;
  const names = new Set([...known, ...Object.values(spellings).flat()]);
  for (const name of found.keys())
    if (!names.has(name)) {
      const hint = suggestion(name, known);
      yield `the column "${name.slice(0, 60)}" is not known and not read${hint ? `; ${hint}` : ''}`;
    }
}

function checkWidth(path: string, { number, cells }: Line, width: number): void {
  const extra = cells.slice(width);
  if (cells.length >= width && extra.every((cell) => cell.trim() === '')) return;
  throw new RowFault('error', {
    file: path,
    line: number,
    found: `${cells.length} cells`,
    expected: `${width}, as in the header`,
    advice:
      cells.length > width
        ? 'A text with a comma in it must stand in quotes.'
        : 'The row was cut off: get the file again.',
  });
}
