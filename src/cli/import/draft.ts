import type { Group, Metric, Note, Target } from '../../feed/types.ts';
import { Cells } from './cells.ts';
import { fileReport, type FileReport } from './file-report.ts';
import { Organizations } from './organizations.ts';

/** A goal that a file gives beside a value. */
export interface DraftTarget extends Target {
  organization: string;
  group: string;
  period: string;
}

/** A remark that a file makes beside a value. */
export interface DraftNote extends Note {
  metric: string;
  organization: string;
  group: string;
}

/** Everything that the files of one import have said so far. */
export class Draft {
  readonly organizations = new Organizations();
  readonly cells = new Cells();
  /** By identifier, in order of appearance. */
  readonly metrics = new Map<string, Metric>();
  readonly audiences = new Map<string, Group>();
  readonly targets: DraftTarget[] = [];
  readonly notes: DraftNote[] = [];
  readonly files: FileReport[] = [];
  /** The file that is being read. */
  file: FileReport = fileReport('', '');

  begin(path: string, layout: string): FileReport {
    this.file = fileReport(path, layout);
    this.files.push(this.file);
    return this.file;
  }
}
