import { MetricTrend } from '../elements/metric-trend/metric-trend.ts';
import { define } from './register.ts';

define('metric-trend', MetricTrend);

export { MetricTrend };

declare global {
  interface HTMLElementTagNameMap {
    'metric-trend': MetricTrend;
  }
}
