import type { Metric, Scale } from '../../feed/types.ts';
import { certificationScale } from './fiscal-metrics.ts';
import { dashboardScale, statusScale, statusScaleLowerBetter } from './goals.ts';
import { localIndicatorScale } from './local-indicators.ts';

/** Every scale that the importers know. */
export const scales: readonly Scale[] = [
  dashboardScale,
  statusScale,
  statusScaleLowerBetter,
  localIndicatorScale,
  certificationScale,
];

export function scaleOf(metric: Metric): Scale | undefined {
  return scales.find(({ id }) => id === metric.scale);
}
