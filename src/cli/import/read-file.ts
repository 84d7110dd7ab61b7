import { Failure, type Fault } from '../failure.ts';
import type { Draft } from './draft.ts';
import { inspectTable } from './open-table.ts';
import { readRows, type Line } from './read-rows.ts';
import { recognise } from './recognise.ts';
import { Row, RowFault } from './row.ts';

/** Beyond this many damaged cells, one more does not help anybody. */
const mostFaults = 200;

/**
 * Reads one file into the draft. Returns the damage found in it; rows that are sound but have no place in a feed are
 * noted in the draft's report of the file.
 */
export async function readFile(path: string, draft: Draft): Promise<Fault[]> {
  const faults: Fault[] = [];
  try {
    const table = await inspectTable(path);
    const lines = readRows(table);
    const first = await lines.next();
    if (first.done) return [{ file: path, found: 'no header', expected: 'a header and rows' }];
    const header = first.value.cells;
    const { layout, columns } = recognise(path, header);
    const report = draft.begin(path, layout.name);
    if (table.encoding === 'windows-1252') report.warnings.add('the file is not UTF-8: it is read as Windows-1252');
    for await (const line of lines) {
      if (line.cells.every((cell) => cell.trim() === '')) continue;
      report.rows++;
      try {
        checkWidth(path, line, header.length);
        layout.read(new Row(path, line.number, line.cells, columns), draft);
      } catch (error) {
        if (!(error instanceof RowFault)) throw error;
        if (error.kind === 'rejected') report.rejected.push(error.fault);
        else if (faults.push(error.fault) >= mostFaults) return faults;
      }
    }
    if (report.rows === 0)
      faults.push({ file: path, found: 'a header and no rows', expected: 'rows', advice: 'Download it again.' });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    faults.push(...error.faults);
  }
  return faults;
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
