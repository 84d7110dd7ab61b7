/** Everything of the library without side effects: no element is defined by importing this. */
export { SchoolScorecard } from './elements/school-scorecard/school-scorecard.ts';
export { AchievementGapChart } from './elements/achievement-gap-chart/achievement-gap-chart.ts';
export { SatisfactionGauge } from './elements/satisfaction-gauge/satisfaction-gauge.ts';
export { MetricTrend } from './elements/metric-trend/metric-trend.ts';
export { FeedError, type FeedErrorCode } from './feed/feed-error.ts';
export { checkFeed, checkPart } from './feed/check.ts';
export { loadFeed, loadPart, forgetFeeds } from './feed/load.ts';
export type * from './feed/types.ts';
export { Dataset, datasetOf } from './model/dataset.ts';
export { scorecardView, type ScorecardView } from './model/scorecard.ts';
export { gapView, type GapView } from './model/gap.ts';
export { trendView, type TrendView } from './model/trend.ts';
export { satisfactionView, type SatisfactionView } from './model/satisfaction.ts';
export { csvText } from './model/csv.ts';
export { addLanguage, loadCatalog } from './i18n/languages.ts';
export { Words } from './i18n/words.ts';
