import type { Metric } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import type { Cell, ShownCell } from './disclosure.ts';
import { axisLimits, decimalsOf } from './metric.ts';
import { cellText, changeView, peopleText, smallText, targetView } from './phrases.ts';
import { position } from './scale.ts';
import type { Series } from './series.ts';
import type { ChangeView, TargetView } from './view.ts';

export interface BandView {
  name: string;
  /** Fractions of the dial. */
  from: number;
  to: number;
  /** The value lies in this band. */
  current: boolean;
}

export interface GaugeView {
  id: string;
  /** The audience. */
  name: string;
  period: string;
  periodText: string;
  value: string;
  /** Place of the needle; absent for a hidden cell. */
  at?: number;
  /** Raw value and bounds, for a meter. Absent for a hidden cell. */
  meter?: { now: number; min: number; max: number; text: string };
  people: string;
  responseRate: string;
  lowResponse: string;
  small: string;
  change: ChangeView;
  target?: TargetView & { at: number };
  bands: BandView[];
  /** The name of the band that the value lies in. */
  band: string;
  distribution: { name: string; share: number; text: string; favorable: boolean }[];
}

/** The gauge of one audience in one survey. */
export function gaugeView(words: Words, dataset: Dataset, series: Series, period: string): GaugeView {
  const { metric, group } = series;
  const cell = series.cell(period);
  const name = nameOf(words, group);
  const [low, high] = axisLimits(metric);
  const [min, max] = Number.isFinite(low) && Number.isFinite(high) ? [low, high] : [0, 100];
  const at = (value: number): number => position(value, { min, max });
  const change = changeView(words, metric, series.change(period), series.since(period));
  const target = targetView(words, metric, series.targets, period, cell);
  const bands = bandViews(words, metric, cell, at);
  const band = bands.find(({ current }) => current)?.name ?? '';
  const value = cellText(words, metric, cell);
  const people = peopleText(words, metric, cell);
  const rate = cell.shown ? cell.survey?.responseRate : undefined;
  const told = { rate: rate === undefined ? '' : words.value(rate, 'percent', 0) };
  const responseRate = told.rate && words.say('survey.rate', told);
  const limit = dataset.about.surveys?.lowResponseRate ?? 30;
  const lowResponse = rate !== undefined && rate < limit ? words.say('survey.low', told) : '';
  return {
    id: group.id,
    name,
    period,
    periodText: words.year(period),
    value,
    at: cell.shown ? at(cell.value) : undefined,
    meter: cell.shown
      ? {
          now: cell.value,
          min,
          max,
          text: [words.say('survey.meter', { value, name }), band, people, responseRate, target?.text]
            .filter(Boolean)
            .join(', '),
        }
      : undefined,
    people,
    responseRate,
    lowResponse,
    small: smallText(words, cell),
    change,
    target: target ? { ...target, at: at(target.value) } : undefined,
    bands,
    band,
    distribution: distributionOf(words, metric, cell),
  };
}

function bandViews(words: Words, metric: Metric, cell: Cell, at: (value: number) => number): BandView[] {
  const bands = (metric.bands ?? []).toSorted((one, other) => one.from - other.from);
  return bands.map((band, index) => {
    const next = bands[index + 1];
    return {
      name: words.text(band.name),
      from: at(band.from),
      to: next ? at(next.from) : 1,
      current: cell.shown && liesIn(cell, band.from, next?.from ?? Infinity, index === 0),
    };
  });
}

/** A value that is only known to be beyond a bound lies for sure only in the last band, or in the first. */
function liesIn({ value, coded }: ShownCell, from: number, to: number, first: boolean): boolean {
  if (coded === 'above') return value >= from && to === Infinity;
  if (coded === 'below') return value <= to && first;
  return value >= from && value < to;
}

function distributionOf(words: Words, metric: Metric, cell: Cell): GaugeView['distribution'] {
  const options = metric.survey?.options ?? [];
  const shares = cell.shown ? cell.survey?.distribution : undefined;
  if (!shares || shares.length !== options.length) return [];
  return options.map((option, index) => ({
    name: words.text(option.name),
    share: position(shares[index]!, { min: 0, max: 100 }),
    text: words.value(shares[index]!, 'percent', decimalsOf(metric)),
    favorable: option.favorable ?? false,
  }));
}
