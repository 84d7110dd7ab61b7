import { csvText, recordsOf } from '../../model/records.ts';
import { saveFile } from './save-file.ts';
import type { Shown } from './tool-entries.ts';

/** Excel takes a file for UTF-8 only when it begins with this; other programs read it as part of the first name. */
const byteOrderMark = '\uFEFF';

/** Offers the records of a widget as a CSV file, as programs read it or as Excel does. */
export function saveRecords({ words, dataset, view }: Shown, forExcel = false): void {
  const { file, ...records } = recordsOf(words, dataset, view.records);
  const text = (forExcel ? byteOrderMark : '') + csvText(records);
  // Both may be saved, one after the other.
  const name = forExcel ? file.replace(/\.csv$/, '-excel.csv') : file;
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
