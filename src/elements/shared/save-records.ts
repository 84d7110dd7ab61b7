import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { csvText, recordsOf } from '../../model/records.ts';
import type { RecordsRequest } from '../../model/view.ts';

/** Offers the records of a widget as a CSV file. The address lives only as long as the click needs it. */
export function saveRecords(words: Words, dataset: Dataset, request: RecordsRequest): void {
  const text = csvText(recordsOf(words, dataset, request));
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = request.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
