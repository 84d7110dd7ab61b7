/** All four widgets, for a script tag. */
export { SchoolScorecard } from './school-scorecard.ts';
export { AchievementGapChart } from './achievement-gap-chart.ts';
export { SatisfactionGauge } from './satisfaction-gauge.ts';
export { MetricTrend } from './metric-trend.ts';
