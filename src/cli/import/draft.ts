import type { Feed, Group, Metric, Note, Target } from '../../feed/types.ts';
import type { privacy } from '../protect/primary.ts';
import { Cells } from './cells.ts';
import { fileReport, type FileReport } from '../read/file-report.ts';
import type { RatingCheck } from '../ratings/rating-check.ts';
import { strictest } from './keep-feeds.ts';
import type { RollUp } from '../roll-up/roll-up.ts';
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
  /** Names that a lookup file gives to student groups, by their number in it. */
  readonly groupNames = new Map<number, string>();
  readonly targets: DraftTarget[] = [];
  /** Targets that somebody put down as they shall stand. */
  readonly givenTargets: Target[] = [];
  readonly notes: Note[] = [];
  /** Feeds of earlier imports, in the order in which they are named. */
  readonly feeds: Feed[] = [];
  readonly files: FileReport[] = [];
  /** What was computed from the organizations below, when somebody asks for it. */
  rollUp?: RollUp;
  /** Compares published ratings with the rules, when somebody asks for it. */
  ratings?: RatingCheck;
  /** The file that is being read. */
  file: FileReport = fileReport('', '');

  begin(path: string, layout: string): FileReport {
    this.file = fileReport(path, layout, this.files.length);
    this.files.push(this.file);
    return this.file;
  }

  /** The thresholds of the feed: those of all imports, or the stricter ones of an earlier feed. */
  get privacy(): typeof privacy {
    return strictest(this.feeds);
  }

  /** Ends the reading: of several rows for one cell, one is left. `preferred` are paths that come before all others. */
  settle(preferred: readonly string[] = []): void {
    // Files are read with the thresholds of all imports; a feed may have been made with others.
    if (this.feeds.length > 0) this.cells.hideBelow(this.privacy.minimumCount);
    this.cells.settle({
      preferred: new Set(preferred),
      reportedBy: (metric) => this.metrics.get(metric)?.reportedBy,
    });
  }

  /** A metric as an earlier feed has it, else as the files do. */
  metricNamed(id: string): Metric | undefined {
    return this.feeds.flatMap(({ metrics }) => metrics).find((metric) => metric.id === id) ?? this.metrics.get(id);
  }
}
