import type { FrameView } from '../../src/model/view.ts';
import type { WidgetTag } from '../../src/embed/widget-tags.ts';
import { frameAddress } from '../../src/builder/snippets/addresses.ts';
import type { Order } from '../../src/builder/snippets/snippets.ts';

/** A view with the texts that a test gives it. */
export function viewOf(given: Partial<FrameView> = {}): FrameView {
  return {
    title: 'Chronic absenteeism',
    subtitle: 'Willow Creek Elementary',
    question: '',
    takeaway: 'All students: 19.7% in school year 2024-25.',
    notes: [],
    sources: [{ name: 'State', detail: '2025' }],
    published: '',
    sample: '',
    table: { caption: 'Absence', columns: ['Year', 'All'], rows: [['2024-25', '19.7%']] },
    records: { file: 'x.csv', series: [{ organization: 'willow', metric: 'absence', groups: ['ALL'], periods: [] }] },
    locale: 'en',
    rtl: false,
    ...given,
  };
}

export function orderOf(given: Partial<Order> = {}): Order {
  const asked = {
    widget: 'metric-trend' as WidgetTag,
    feed: 'https://data.example/feed.json',
    options: [
      ['organization', 'willow'],
      ['metric', 'absence'],
    ] as const,
    theme: '',
    accent: '',
    scripts: 'https://widgets.example/v1/',
    fallback: viewOf(),
    height: 820,
    ...given,
  };
  const alone = frameAddress(asked.scripts, asked, 'height');
  return { alone, view: 'https://data.example/view/willow/trend/absence/', ...asked };
}
