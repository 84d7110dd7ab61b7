// Styles first and together: a compressor finds what they repeat only within 32 kB.
import '../elements/shared/tokens.styles.ts';
import '../elements/shared/frame.styles.ts';
import '../charts/svg/chart.styles.ts';
import '../elements/shared/figure.styles.ts';
import '../elements/school-scorecard/school-scorecard.styles.ts';
import '../elements/satisfaction-gauge/satisfaction-gauge.styles.ts';
import '../elements/achievement-gap-chart/achievement-gap-chart.styles.ts';
import '../elements/metric-trend/metric-trend.styles.ts';
export { SchoolScorecard } from './school-scorecard.ts';
export { AchievementGapChart } from './achievement-gap-chart.ts';
export { SatisfactionGauge } from './satisfaction-gauge.ts';
export { MetricTrend } from './metric-trend.ts';
