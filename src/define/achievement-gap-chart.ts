import { AchievementGapChart } from '../elements/achievement-gap-chart/achievement-gap-chart.ts';
import { define } from './register.ts';

define('achievement-gap-chart', AchievementGapChart);

export { AchievementGapChart };

declare global {
  interface HTMLElementTagNameMap {
    'achievement-gap-chart': AchievementGapChart;
  }
}
