import type { Group, Metric, Target } from '../../feed/types.ts';
import { Cells } from './cells.ts';
import { fileReport, type FileReport } from '../read/file-report.ts';
import { Organizations } from './organizations.ts';

/** A goal that a file gives beside a value. */
export interface DraftTarget extends Target {
  organization: string;
  group: string;
  period: string;
}

/** Everything that the files of one import have said so far. */
export class Draft {
  readonly organizations = new Organizations();
  readonly cells = new Cells();
  /** By identifier, in order of appearance. */
  readonly metrics = new Map<string, Metric>();
  readonly audiences = new Map<string, Group>();
  readonly targets: DraftTarget[] = [];
  readonly files: FileReport[] = [];
  /** The file that is being read. */
  file: FileReport = fileReport('', '');

  begin(path: string, layout: string): FileReport {
    this.file = fileReport(path, layout);
    this.files.push(this.file);
    return this.file;
  }
}
