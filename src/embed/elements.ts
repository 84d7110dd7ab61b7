import type { WidgetTag } from './widget-tags.ts';

/** How each widget is fetched, by its tag: its definition is a chunk of its own. */
export const elements: Readonly<Record<WidgetTag, () => Promise<unknown>>> = {
  'school-scorecard': () => import('../define/school-scorecard.ts'),
  'achievement-gap-chart': () => import('../define/achievement-gap-chart.ts'),
  'satisfaction-gauge': () => import('../define/satisfaction-gauge.ts'),
  'metric-trend': () => import('../define/metric-trend.ts'),
};
