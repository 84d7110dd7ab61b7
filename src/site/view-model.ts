import type { Words } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { gapView } from '../model/gap.ts';
import { satisfactionView } from '../model/satisfaction.ts';
import { scorecardView } from '../model/scorecard.ts';
import { trendView } from '../model/trend.ts';
import type { ServedView } from './served-widgets.ts';
import type { View, ViewKind } from './views.ts';

const models = { scorecard: scorecardView, trend: trendView, gap: gapView, gauge: satisfactionView } satisfies Record<
  ViewKind,
  unknown
>;

/** What the widget of a view shows. */
export function viewModel(dataset: Dataset, { kind, organization, metric }: View, words: Words): ServedView {
  const model = models[kind](dataset, { organization: organization.id, metric: metric?.id }, words);
  if (!model) throw new Error(`${kind} of ${organization.id} has no data`);
  return model;
}
