import { eachObservation, everyone } from '../../feed/observations.ts';
import type { Feed, Metric, Observation, Organization } from '../../feed/types.ts';
import { Dataset } from '../../model/dataset.ts';
import { disclose } from '../../model/disclosure.ts';

/** What is published of one measure of one organization, by group in the feed's order, then by year. */
type Measure = Map<string, Observation[]>;

/**
 * The observations of a feed as they may be published. Widgets hide what a feed should not have told; a file cannot, so
 * whatever no widget would show is taken out here, by the same rules.
 */
export class Content {
  readonly feed: Feed;
  readonly dataset: Dataset;
  readonly #measures = new Map<string, Measure>();
  readonly #decided = new Set<string>();

  constructor(feed: Feed) {
    this.feed = feed;
    this.dataset = new Dataset(feed);
    const groups = [...this.dataset.groups.keys()];
    const order = new Map(groups.map((id, index) => [id, index]));
    for (const observation of eachObservation(feed.observations)) {
      const { organization, metric, group = everyone } = observation;
      const measure = entry(this.#measures, `${organization} ${metric}`, () => new Map<string, Observation[]>());
      entry(measure, group, () => []).push(observation);
    }
    for (const [key, measure] of this.#measures) {
      const sorted = [...measure].toSorted(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
      for (const [, years] of sorted) years.sort((one, other) => (one.period < other.period ? -1 : 1));
      this.#measures.set(key, new Map(sorted));
    }
  }

  /** Observations of one measure of one organization, ready to be published. */
  rows(organization: Organization, metric: Metric): Observation[] {
    return [...this.#measure(organization, metric).values()].flat();
  }

  /** Those that speak for the organization: everyone's, else the audiences of a survey, else the first group's. */
  leading(organization: Organization, metric: Metric): Observation[][] {
    const measure = this.#measure(organization, metric);
    const ids = [...measure.keys()];
    const audiences = ids.filter((id) => this.dataset.groups.get(id)?.family === 'audience');
    const leading = measure.has(everyone) ? [everyone] : audiences.length > 0 ? audiences : ids.slice(0, 1);
    return leading.map((id) => measure.get(id)!);
  }

  /** Decided once for each, however many files it goes into. */
  #measure(organization: Organization, metric: Metric): Measure {
    const key = `${organization.id} ${metric.id}`;
    const measure = this.#measures.get(key) ?? new Map<string, Observation[]>();
    if (this.#decided.has(key)) return measure;
    this.#decided.add(key);
    for (const [group, years] of measure)
      measure.set(
        group,
        years.map((one) => this.#published(one)),
      );
    return measure;
  }

  #published(observation: Observation): Observation {
    const { organization, metric, group = everyone, period } = observation;
    const isRating = this.dataset.metrics.get(metric)?.unit === 'rating';
    const cell = disclose(observation, this.dataset.thresholds, isRating);
    if (!cell.shown) {
      if (cell.state === 'rated') return { organization, metric, group, period, level: cell.level };
      const state = cell.state === 'missing' ? observation.state : cell.state;
      return { organization, metric, group, period, ...(state && { state }) };
    }
    const told: Observation = { ...observation, group };
    // All answers together tell what the value of a few people, or a value that is only bounded, must not.
    if (cell.small || cell.coded) delete told.distribution;
    if (typeof told.change === 'number' && !this.#mayTellChange(told)) delete told.change;
    return told;
  }

  #mayTellChange({ organization, metric, group = everyone, period }: Observation): boolean {
    const { dataset } = this;
    const series = dataset.series(
      dataset.organizations.get(organization)!,
      dataset.metrics.get(metric)!,
      dataset.groups.get(group)!,
    );
    const change = series.change(period);
    return change.known || change.reason === 'break' || change.reason === 'no-prior';
  }
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
