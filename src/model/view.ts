import type { Metric } from '../feed/types.ts';
import type { AxisScale } from './scale.ts';

/**
 * View models: what a widget shows, complete and in the reader's language. Plain data that survives JSON, with nothing in
 * it that may not be shown. Places on a chart are fractions: 0 is the start of the plot area (left, bottom), 1 its end.
 */

export interface SourceView {
  name: string;
  /** http or https, or absent. */
  url?: string;
  detail: string;
}

export interface LevelView {
  /** 1 is the lowest of `of` levels. */
  position: number;
  of: number;
  /** 1 (needs the most work) to 5 (best): picks the colour. */
  tone: number;
  name: string;
  label: string;
  text: string;
}

export type ChangeView =
  | { known: false; text: string; judged: string }
  | {
      known: true;
      direction: 'up' | 'down' | 'flat';
      /** The size of the change with its unit. */
      by: string;
      /** Within the margin of error. */
      close: boolean;
      verdict: 'better' | 'worse' | 'same' | 'neutral';
      short: string;
      text: string;
      /** Whether that is good news, or within the margin of error; empty where there is nothing to judge. */
      verdictText: string;
      /** The text with the verdict, where there is one. */
      judged: string;
    };

export interface TargetView {
  value: number;
  text: string;
  /** Absent where it cannot be told, or where no direction is better. */
  met?: boolean;
  metText: string;
}

/** A table of text. The first column of every row is its header. */
export interface TableView {
  caption: string;
  columns: string[];
  rows: string[][];
}

/** Which observations belong in the CSV file of a widget; the records are made when a reader asks for them. */
export interface RecordsRequest {
  file: string;
  series: { organization: string; metric: string; groups: string[]; periods: string[] }[];
}

/** Records for the CSV file: raw numbers, one observation a line. */
export interface RecordsView {
  /** Name of the file, without folder. */
  file: string;
  header: string[];
  rows: (string | number | null)[][];
}

/** What every widget shows around its own content. */
export interface FrameView {
  title: string;
  subtitle: string;
  /** The question that the measure answers, and what is counted. */
  question: string;
  /** One sentence, made from the data, that says what the number means. */
  takeaway: string;
  /** Breaks, cautions, small groups: what a reader must know. */
  notes: string[];
  sources: SourceView[];
  /** When the feed was published, and by whom. */
  published: string;
  /** Set for invented data. */
  sample: string;
  table: TableView;
  /** The content is a table itself: there is no second one beneath it. */
  tabled?: boolean;
  records: RecordsRequest;
  /** Language and direction of all these texts. */
  locale: string;
  rtl: boolean;
}

/** A point of a series. `y` and `x` are fractions of the plot area. */
export interface PointView {
  period: string;
  x: number;
  y: number;
  value: number;
  /** Value with unit, and the number of people. */
  text: string;
  detail: string;
  small: boolean;
  /** The true value is somewhere above or below the one given. */
  coded?: 'above' | 'below';
  /** A line leads here from the point before; false after a break, a missing or a hidden year. */
  joined: boolean;
}

/** A place in a series without a point, and the reason in words. */
export interface GapInSeries {
  period: string;
  x: number;
  text: string;
}

export interface SeriesView {
  id: string;
  name: string;
  /** 0 to 4: picks colour, dash and marker. */
  style: number;
  points: PointView[];
  gaps: GapInSeries[];
  /** Height of the direct label beside the last point, moved apart from its neighbours. */
  labelY: number;
  /** Latest value with unit, for the legend. */
  latest: string;
}

export interface TickView {
  at: number;
  label: string;
  /** Shown in every width (1), in all but the narrowest (0), from middle widths (2), or only where there is room (4). */
  every: number;
}

export interface TrendSpec {
  kind: 'trend';
  rtl: boolean;
  scale: AxisScale;
  ticks: TickView[];
  periods: TickView[];
  series: SeriesView[];
  targets: { y: number; value: number; text: string; period?: string }[];
  breaks: { x: number; text: string }[];
  /** What the value axis measures. */
  axisLabel: string;
  /** For what is said of differences: the unit of the values, and their digits after the decimal point. */
  unit: Metric['unit'];
  decimals: number;
}

export interface GapRowView {
  id: string;
  name: string;
  people: string;
  reference: boolean;
  /** Value with unit, or the reason why there is none. */
  text: string;
  /** The difference from the reference group in words, with its uncertainty. */
  difference: string;
  small: boolean;
  /** Absent for hidden cells. */
  x?: number;
  value?: number;
  interval?: { from: number; to: number; text: string };
  before?: { x: number; value: number; text: string };
}

export interface GapSpec {
  kind: 'gap';
  rtl: boolean;
  scale: AxisScale;
  ticks: TickView[];
  rows: GapRowView[];
  /** Place of the reference group's value. */
  referenceX?: number;
  axisLabel: string;
  /** The year that is shown, in words. */
  period: string;
}

/** A line that a reader can switch on and off. */
export interface LineChoice {
  id: string;
  name: string;
  shown: boolean;
}

export interface SparkView {
  points: { x: number; y: number; joined: boolean }[];
  text: string;
}
