export { SchoolScorecard } from './school-scorecard.ts';
export { AchievementGapChart } from './achievement-gap-chart.ts';
export { SatisfactionGauge } from './satisfaction-gauge.ts';
export { MetricTrend } from './metric-trend.ts';
export { addLanguage } from '../i18n/languages.ts';
