import type { GapRowView, GapSpec, PointView, TrendSpec } from './view.ts';

/** What can be read of one row of a gap chart, from its value on. */
type Detail = 'value' | 'interval' | 'before';

/** One place on a chart that a reader can be on, also where there is no number. */
export interface Stop {
  /** Identifier of the series or row, and what of it: a period of a trend, a detail of a row. */
  line: string;
  at: string;
  /**
   * Fractions of the plot area as seen: from the left, and from the top. Where there is no number one of them is missing,
   * and the stop is a whole year or a whole row.
   */
  x?: number;
  y?: number;
  /** The point or row, where a mark stands for it. */
  of?: PointView | GapRowView;
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'lowest' | 'highest';

/**
 * A chart as a reader walks it, without lists to get lost in: lines with stops. Along a trend go its years, also the
 * hidden and the missing ones; across go the lines, in the order of the key. In a gap chart each row is a line, with its
 * value and then what belongs to it.
 */
export class Walk {
  readonly spec: TrendSpec | GapSpec;
  /** Without lines that have nothing at all. */
  readonly lines: readonly (readonly Stop[])[];

  constructor(spec: TrendSpec | GapSpec) {
    this.spec = spec;
    this.lines = (spec.kind === 'trend' ? trendLines(spec) : gapLines(spec)).filter((line) => line.length > 0);
  }

  /** The same place in this chart, if it is still there. */
  find({ line, at }: Stop): Stop | undefined {
    return this.lines.flat().find((stop) => stop.line === line && stop.at === at);
  }

  /** Place in its line, and of its line among all: both from 0. */
  placeOf(stop: Stop): { line: number; at: number } {
    const line = this.lines.findIndex((stops) => stops.includes(stop));
    return { line, at: this.lines[line]?.indexOf(stop) ?? -1 };
  }

  /**
   * Where a step leads. At the end of a line it leads nowhere, and the reader stays. Without `from` the reader comes from
   * outside, on the side that the step leads away from. Nothing only in a chart without stops.
   */
  step(from: Stop | undefined, step: Step): Stop | undefined {
    const trend = this.spec.kind === 'trend';
    const { lines } = this;
    const place = from && this.placeOf(from);
    const line = (place && lines[place.line]) ?? lines[0] ?? [];
    // What the reader goes along: the years of a line, or the rows.
    const course = trend ? line : lines.map((stops) => stops[0]!);
    const mirrored = this.spec.rtl ? { left: 'right', right: 'left' } : { left: 'left', right: 'right' };
    const found = (): Stop | undefined => {
      switch (step) {
        case 'left':
        case 'right': {
          const onwards = mirrored[step] === 'right';
          if (!place) return trend && !onwards ? line.at(-1) : line[0];
          return line[place.at + (onwards ? 1 : -1)];
        }
        case 'up':
        case 'down': {
          const next = place ? lines[place.line + (step === 'down' ? 1 : -1)] : lines.at(step === 'down' ? 0 : -1);
          return next?.find(({ at }) => at === from?.at) ?? next?.[0];
        }
        case 'first':
          return course[0];
        case 'last':
          return course.at(-1);
        case 'lowest':
        case 'highest':
          return extreme(course, step === 'highest');
      }
    };
    return found() ?? from ?? line[0];
  }

  /** The stop nearest to a place: first along the chart (years of a trend, rows of a gap), then across. */
  nearest(x: number, y: number): Stop | undefined {
    const trend = this.spec.kind === 'trend';
    const course = trend ? this.lines.flat() : this.lines.map((stops) => stops[0]!);
    const along = (stop: Stop): number => Math.abs(trend ? (stop.x ?? x) - x : (stop.y ?? y) - y);
    const least = Math.min(...course.map(along));
    // Places of one year may differ by rounding dust. A stop without a number is found where no other is.
    const across = (stop: Stop): number => (stop.y === undefined ? 2 : Math.abs(stop.y - y));
    return course.filter((stop) => along(stop) < least + 1e-9).toSorted((one, other) => across(one) - across(other))[0];
  }
}

function trendLines({ series, rtl }: TrendSpec): Stop[][] {
  const across = (x: number): number => (rtl ? 1 - x : x);
  return series.map(({ id, points, gaps }) =>
    [
      ...points.map((of) => ({ place: of.x, stop: { line: id, at: of.period, x: across(of.x), y: 1 - of.y, of } })),
      ...gaps.map(({ x, period }) => ({ place: x, stop: { line: id, at: period, x: across(x) } })),
    ]
      .toSorted((one, other) => one.place - other.place)
      .map(({ stop }): Stop => stop),
  );
}

function gapLines({ rows, rtl }: GapSpec): Stop[][] {
  const across = (x: number): number => (rtl ? 1 - x : x);
  return rows.map((row, index) => {
    const { id, x, interval, before } = row;
    const y = (index + 0.5) / rows.length;
    const stop = (at: Detail, place: number): Stop => ({ line: id, at, x: across(place), y, of: row });
    if (x === undefined) return [{ line: id, at: 'value' satisfies Detail, y }];
    return [
      stop('value', x),
      ...(interval ? [stop('interval', x)] : []),
      ...(before ? [stop('before', before.x)] : []),
    ];
  });
}

/** The stop with the highest or lowest number; the first of several. Nothing where there is no number. */
function extreme(stops: readonly Stop[], highest: boolean): Stop | undefined {
  const valueOf = ({ of }: Stop): number => (of!.value ?? 0) * (highest ? -1 : 1);
  return stops.filter(({ of }) => of).toSorted((one, other) => valueOf(one) - valueOf(other))[0];
}
