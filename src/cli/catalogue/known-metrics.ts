import type { Metric } from '../../feed/types.ts';
import { achievementMetrics } from './achievement-metrics.ts';
import { caasppMetrics } from './caaspp-metrics.ts';
import { earlyMetrics } from './early-metrics.ts';
import { engagementMetrics } from './engagement-metrics.ts';
import { fiscalMetrics } from './fiscal-metrics.ts';
import { graduationMetrics } from './graduation-metrics.ts';
import { localIndicators } from './local-indicators.ts';
import { readinessMetrics } from './readiness-metrics.ts';

/** A metric of a public file, and the word by which the file names it. */
export interface KnownMetric {
  /** `metric` of the long files, or `indicator` of the Dashboard files, in lower case. */
  named: string;
  /** Other words by which files name it, in lower case. */
  also?: readonly string[];
  metric: Metric;
}

/**
 * Every metric that the importers know, in the order in which a scorecard lists them. The Dashboard and DataQuest publish
 * different numbers under nearly the same name: they are two metrics here, with two names and two definitions.
 */
export const knownMetrics: KnownMetric[] = [
  ...achievementMetrics,
  ...caasppMetrics,
  ...engagementMetrics,
  ...graduationMetrics,
  ...readinessMetrics,
  ...earlyMetrics,
  ...localIndicators,
  ...fiscalMetrics,
];

const byName = new Map(
  knownMetrics.flatMap(({ named, also = [], metric }) => [named, ...also].map((word) => [word, metric] as const)),
);

/** The metric that a file calls by this word, in any case, or nothing. */
export function metricNamed(word: string): Metric | undefined {
  return byName.get(word) ?? byName.get(word.toLowerCase());
}
