import type { MessageKey } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import type { Interval } from './intervals.ts';
import type { TrendLine } from './trend-spec.ts';

/** What became of one gap over the years, and because of whom. */
export interface GapCourse {
  name: string;
  text: string;
}

interface Side {
  /** `Group A rose 1.0 percentage point`. */
  text: string;
  /** Within the margin of error. */
  close: boolean;
  /** How much of the gap's own move it made; negative where it worked against it. */
  share: number;
}

function holdsZero(range: Interval | undefined): boolean {
  return range !== undefined && range[0] <= 0 && range[1] >= 0;
}

/** Interval of the move from one gap to another, from the interval of each: Newcombe's hybrid once more. */
function moveRange(
  before: number,
  one: Interval | undefined,
  after: number,
  other: Interval | undefined,
): Interval | undefined {
  if (!one || !other) return undefined;
  const by = after - before;
  return [by - Math.hypot(after - other[0], one[1] - before), by + Math.hypot(other[1] - after, before - one[0])];
}

/** The last year in which all lines may be shown, and the first that it can be compared with; nothing without two. */
function span(lines: readonly TrendLine[], periods: readonly string[]): [string, string] | undefined {
  const years = periods.filter((period) =>
    lines.every(({ series }) => {
      const cell = series.cell(period);
      return cell.shown && !cell.coded;
    }),
  );
  const last = years.at(-1);
  const first = last && years.find((period) => !lines.some(({ series }) => series.broken(period, last)));
  return first && first < last ? [first, last] : undefined;
}

function valueOf({ series }: TrendLine, period: string): number {
  const cell = series.cell(period);
  return cell.shown ? cell.value : 0;
}

function isSmall({ series }: TrendLine, period: string): boolean {
  const cell = series.cell(period);
  return cell.shown && cell.small;
}

/**
 * The gap between two groups, first and last comparable year, with the course of each side. A gap that shrinks because
 * the higher group fell is no progress of the lower one, so the side that moved it most is named first, as the reason.
 * Nothing where there are not two years in which both sides may be shown.
 */
export function gapCourse(
  words: Words,
  reference: TrendLine,
  group: TrendLine,
  periods: readonly string[],
): GapCourse | undefined {
  const lines = [reference, group];
  const [first, last] = span(lines, periods) ?? [];
  if (!first || !last) return undefined;
  const { metric, decimals } = group.series;
  const rounded = (number: number): number => Number(number.toFixed(decimals));
  const inWords = (by: number): string => words.difference(by, metric.unit, decimals);
  const [before, after] = [first, last].map((year) => rounded(valueOf(group, year) - valueOf(reference, year))) as [
    number,
    number,
  ];
  const [one, other] = [first, last].map((year) => group.series.range(year, reference.series));
  const outcome = outcomeOf(before, after, holdsZero(moveRange(before, one, after, other)));
  const gap = words.say(outcome, {
    ...{ first, last, before: inWords(before), after: inWords(after) },
    reference: reference.fullName,
  });

  const sides = lines.map((line): Side => {
    const by = rounded(valueOf(line, last) - valueOf(line, first));
    const close = by !== 0 && holdsZero(line.series.range(last, line.series, first));
    const key = close ? 'course.steady' : by > 0 ? 'course.rose' : by < 0 ? 'course.fell' : 'course.held';
    // The gap moves as the group does, and against the reference group.
    const share = Math.sign(after - before) * (line === group ? by : -by);
    return { text: words.say(key, { name: line.fullName, by: inWords(by) }), close, share };
  });
  const uncertain = !(one && other) && lines.some((line) => isSmall(line, first) || isSmall(line, last));
  const small = uncertain ? ` ${words.say('takeaway.small')}` : '';
  return { name: group.fullName, text: `${gap} ${sidesText(words, outcome, sides)}${small}` };
}

/** What became of the gap. Its sign says who is higher. */
function outcomeOf(before: number, after: number, close: boolean): MessageKey {
  if (before === after) return 'course.same';
  if (close) return 'course.close';
  if (before * after < 0) return before < 0 ? 'course.overtook' : 'course.fell-behind';
  return Math.abs(after) > Math.abs(before) ? 'course.wider' : 'course.narrower';
}

/** What either side did; where the gap grew or shrank, the one that moved it most first, unless that is uncertain. */
function sidesText(words: Words, outcome: MessageKey, sides: readonly Side[]): string {
  const [main, other] = sides.toSorted((one, two) => two.share - one.share) as [Side, Side];
  const moved = outcome === 'course.wider' || outcome === 'course.narrower';
  if (moved && !main.close && main.share > other.share)
    return words.say('course.because', { main: main.text, other: other.text });
  return words.say('course.both', { main: sides[0]!.text, other: sides[1]!.text });
}
