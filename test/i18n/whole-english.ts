import { englishCharts } from '../../src/i18n/english-charts.ts';
import { englishComparison } from '../../src/i18n/english-comparison.ts';
import { englishCourses } from '../../src/i18n/english-courses.ts';
import { englishDistribution } from '../../src/i18n/english-distribution.ts';
import { englishErrors } from '../../src/i18n/english-errors.ts';
import { englishFeeds } from '../../src/i18n/english-feeds.ts';
import { englishLive } from '../../src/i18n/english-live.ts';
import { englishOverview } from '../../src/i18n/english-overview.ts';
import { englishPicker } from '../../src/i18n/english-picker.ts';
import { englishTools } from '../../src/i18n/english-tools.ts';
import { english, type Catalog } from '../../src/i18n/english.ts';

/** English with what pages fetch only when they need it. */
export const wholeEnglish: Catalog = {
  ...english,
  ...englishCharts,
  ...englishErrors,
  ...englishComparison,
  ...englishCourses,
  ...englishFeeds,
  ...englishDistribution,
  ...englishLive,
  ...englishOverview,
  ...englishPicker,
  ...englishTools,
};
