import type { Group, Metric, Note, Observation, Organization, Target } from '../feed/types.ts';
import { disclose, discloseChange, isProtected, type Cell, type Change, type Thresholds } from './disclosure.ts';
import type { Interval } from './intervals.ts';
import { rangeOf } from './margin.ts';
import { decimalsOf } from './metric.ts';
import { yearBefore } from './periods.ts';

/** What a series takes from its dataset. */
export interface SeriesSource {
  thresholds: Thresholds;
  notes: readonly Note[];
  targets: readonly Target[];
}

function applies(asked: string | undefined, given: string): boolean {
  return asked === undefined || asked === given;
}

/**
 * One metric of one organization for one group, over the years. Its observations are private; what comes out is
 * disclosed.
 */
export class Series {
  readonly organization: Organization;
  readonly metric: Metric;
  readonly group: Group;
  /** Periods that have a row, in order of time. */
  readonly periods: readonly string[];
  readonly #rows: ReadonlyMap<string, Observation>;
  readonly #source: SeriesSource;

  constructor(
    organization: Organization,
    metric: Metric,
    group: Group,
    rows: ReadonlyMap<string, Observation>,
    source: SeriesSource,
  ) {
    this.organization = organization;
    this.metric = metric;
    this.group = group;
    this.periods = [...rows.keys()].toSorted();
    this.#rows = rows;
    this.#source = source;
  }

  /** Digits after the decimal point of its values. */
  get decimals(): number {
    return decimalsOf(this.metric);
  }

  /** What may be shown of one year. */
  cell(period: string): Cell {
    return disclose(this.#rows.get(period), this.#source.thresholds, this.metric.unit === 'rating');
  }

  /** The last period before in which something was measured, shown or kept back. */
  #measuredBefore(period: string): string | undefined {
    return this.periods.findLast((one) => {
      const cell = this.cell(one);
      return one < period && (cell.shown || isProtected(cell));
    });
  }

  /** How far a rate may lie from that of another series, or from its own of another year, in percentage points. */
  range(period: string, other: Series, since = period): Interval | undefined {
    return rangeOf(this.metric, this.cell(period), other.cell(since));
  }

  /** The period that a change is counted from: the year before, or the last one in which a survey was taken. */
  since(period: string): string {
    return (this.metric.survey && this.#measuredBefore(period)) ?? yearBefore(period);
  }

  /** The change since then, or since another year, where it may be shown. */
  change(period: string, since = this.since(period)): Change {
    const usual = since === this.since(period);
    // A published change can reach back over years without a number, to a cell whose number is kept back.
    const last = this.cell((usual && this.#measuredBefore(period)) || since);
    const kept = isProtected(last) || (last.shown && last.coded !== undefined);
    const published = usual ? this.#rows.get(period)?.change : undefined;
    const before = kept ? last : this.cell(since);
    return discloseChange(this.metric, this.cell(period), before, published, this.broken(since, period));
  }

  /** Notes on this series, of every year. */
  get notes(): Note[] {
    return this.#source.notes.filter(
      ({ organization, metric, group }) =>
        applies(organization, this.organization.id) && applies(metric, this.metric.id) && applies(group, this.group.id),
    );
  }

  /** Periods that cannot be compared with those before them. */
  get breaks(): Set<string> {
    return new Set(this.notes.filter(({ kind }) => kind === 'break').map(({ period }) => period));
  }

  /** Whether there is a break between two periods. */
  broken(since: string, period: string): boolean {
    return [...this.breaks].some((year) => year > since && year <= period);
  }

  /** Targets, those made for this organization and group before those made for all. */
  get targets(): Target[] {
    const exact = ({ organization, group }: Target): number =>
      Number(organization === undefined) + Number(group === undefined);
    return this.#source.targets
      .filter(
        ({ organization, metric, group }) =>
          metric === this.metric.id && applies(organization, this.organization.id) && applies(group, this.group.id),
      )
      .toSorted((one, other) => exact(one) - exact(other));
  }
}
