import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import type { DistributionChoice } from './distribution-choice.ts';
import { axisLimits, decimalsOf, honestSpan } from './metric.ts';
import { cellText, peopleText, smallText } from './phrases.ts';
import { middleHalf } from './quartiles.ts';
import { niceScale, position, type AxisScale } from './scale.ts';
import type { Series } from './series.ts';
import { rowSpan, swarm } from './swarm.ts';
import { axisLabel, valueTicks } from './trend-spec.ts';
import type { TickView } from './view.ts';

/** A school on the strip. `x` is a fraction of the axis, `y` of the plot's height from the top. */
export interface StripPoint {
  id: string;
  name: string;
  district: string;
  /** Value with unit. */
  text: string;
  people: string;
  small: boolean;
  coded?: 'above' | 'below';
  x: number;
  y: number;
  chosen: boolean;
}

/** Schools of one kind, which may be compared with each other, in the order of their values. */
export interface StripView {
  id: 'schools' | 'alternative';
  name: string;
  points: StripPoint[];
  /** Where it begins and ends: fractions of the plot's height. */
  top: number;
  bottom: number;
}

/** The published number of a district, the county or the state: a line over all strips. */
export interface ReferenceLine {
  id: string;
  name: string;
  /** Short, for the label at the line. */
  label: string;
  text: string;
  /** 0 to 2: picks the dashes. */
  style: number;
  /** Absent where there is no exact number. */
  x?: number;
}

/** The drawing of a strip chart. Lengths are in units of a drawing that scales as a whole. */
export interface StripSpec {
  kind: 'strip';
  rtl: boolean;
  scale: AxisScale;
  ticks: TickView[];
  width: number;
  height: number;
  radius: number;
  /** Dots cover each other. */
  dense: boolean;
  strips: StripView[];
  references: ReferenceLine[];
  /** The middle half of the schools, as fractions of the axis, and in words. */
  middle?: { from: number; to: number; text: string };
  axisLabel: string;
  /** Which end of the axis is the better one, in words. */
  better?: { end: 'start' | 'end'; text: string };
}

/** Width of the drawing, on which sizes of dots depend; the height that dots may take on it. */
const width = 460;
const dotsHeight = 190;
/** Room above and below the dots of a strip, and for its name where there are two. */
const padding = 9;
const nameHeight = 34;

/** Fewest schools of which the middle half says something. */
const enough = 12;

interface Placed {
  series: Series;
  x: number;
  value: number;
}

/** Schools with a number in the year, the lowest first; alike ones in the order of their identifiers, so in any feed's. */
function withNumber(schools: readonly Series[], period: string, scale: AxisScale): Placed[] {
  return schools
    .flatMap((series) => {
      const cell = series.cell(period);
      return cell.shown ? [{ series, value: cell.value, x: position(cell.value, scale) }] : [];
    })
    .toSorted(
      (one, other) => one.value - other.value || (one.series.organization.id < other.series.organization.id ? -1 : 1),
    );
}

export function isAlternative({ organization }: Series): boolean {
  return organization.alternative === true;
}

/** Exact numbers only: a bound is not a number. */
function exactValues(schools: readonly Series[], period: string): number[] {
  return schools.flatMap((series) => {
    const cell = series.cell(period);
    return cell.shown && !cell.coded ? [cell.value] : [];
  });
}

/** The chart of one measure over schools. Nothing where no school has a number in that year. */
export function distributionSpec(words: Words, dataset: Dataset, choice: DistributionChoice): StripSpec | undefined {
  const { metric, period, schools, above, group } = choice;
  const lines = above.map((organization) => dataset.series(organization, metric, group));
  const values = [...schools, ...lines].flatMap((series) => {
    const cell = series.cell(period);
    return cell.shown ? [cell.value] : [];
  });
  const scale = niceScale(values, honestSpan(metric), axisLimits(metric));
  const usual = schools.filter((series) => !isAlternative(series));
  const kinds = [
    { id: 'schools' as const, placed: withNumber(usual, period, scale) },
    { id: 'alternative' as const, placed: withNumber(schools.filter(isAlternative), period, scale) },
  ].filter(({ placed }) => placed.length > 0);
  if (kinds.length === 0) return undefined;

  const { radius, pitch, groups } = swarm(
    kinds.map(({ placed }) => placed.map(({ x }) => x * width)),
    dotsHeight,
  );
  // A strip alone that is not of usual schools says whose it is.
  const named = kinds.length > 1 || kinds[0]!.id === 'alternative';
  let height = 0;
  const measured = kinds.map(({ id, placed }, index) => {
    const rows = groups[index]!;
    const top = height;
    const first =
      top + padding + (named ? nameHeight : 0) + radius - pitch * rows.reduce((low, row) => Math.min(low, row), 0);
    height = first - radius + (rowSpan(rows) + rows.reduce((low, row) => Math.min(low, row), 0)) * pitch + padding;
    return { id, placed, rows, top, first, bottom: height };
  });
  const half = middleHalf(exactValues(usual, period), enough);
  const valueOf = (value: number): string => words.value(value, metric.unit, decimalsOf(metric));
  return {
    kind: 'strip',
    rtl: words.rtl,
    scale,
    ticks: valueTicks(words, metric, scale),
    width,
    height,
    radius,
    dense: pitch < 2 * radius,
    strips: measured.map(({ id, placed, rows, top, first, bottom }) => ({
      id,
      name: named ? words.say(`strip.of.${id}`, { count: placed.length }) : '',
      top: top / height,
      bottom: bottom / height,
      points: placed.map((one, index) => pointOf(words, dataset, choice, one, (first + rows[index]! * pitch) / height)),
    })),
    references: lines.flatMap((series, index) => referenceOf(words, series, period, scale, index)),
    middle: half && {
      from: position(half[0], scale),
      to: position(half[1], scale),
      text: words.say('strip.middle', { low: valueOf(half[0]), high: valueOf(half[1]) }),
    },
    axisLabel: axisLabel(words, metric),
    better:
      metric.better === 'neither'
        ? undefined
        : { end: metric.better === 'higher' ? 'end' : 'start', text: words.say(`strip.better.${metric.better}`) },
  };
}

function pointOf(
  words: Words,
  dataset: Dataset,
  choice: DistributionChoice,
  { series, x }: Placed,
  y: number,
): StripPoint {
  const { organization, metric } = series;
  const cell = series.cell(choice.period);
  const point: StripPoint = {
    id: organization.id,
    name: nameOf(words, organization),
    district: districtOf(words, dataset, organization),
    text: cellText(words, metric, cell),
    people: [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · '),
    small: cell.shown && cell.small,
    x,
    y,
    chosen: organization === choice.chosen,
  };
  if (cell.shown && cell.coded) point.coded = cell.coded;
  return point;
}

/** The district of a school, or what else is above it. */
export function districtOf(words: Words, dataset: Dataset, { parent = '' }: Organization): string {
  return nameOf(words, dataset.organizations.get(parent));
}

/** Where the feed has a row: a line for an exact number, and words in any case. */
function referenceOf(words: Words, series: Series, period: string, scale: AxisScale, style: number): ReferenceLine[] {
  const cell = series.cell(period);
  const { organization, metric } = series;
  if (!cell.shown && cell.state === 'missing') return [];
  const text = cellText(words, metric, cell);
  const line: ReferenceLine = {
    id: organization.id,
    name: nameOf(words, organization),
    label: `${words.say(`strip.line.${organization.kind as 'district' | 'county' | 'state'}`)} ${text}`,
    text,
    style: style % 3,
  };
  if (cell.shown && !cell.coded) line.x = position(cell.value, scale);
  return [line];
}
