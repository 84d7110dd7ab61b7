/** The tags of the widgets. */
export const widgetTags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'] as const;

export type WidgetTag = (typeof widgetTags)[number];
