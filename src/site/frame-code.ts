import { page, type Markup } from './markup.ts';
import type { ServedView } from './served-widgets.ts';

/** Width of a frame where nobody asks for another, in CSS pixels. */
export const frameWidth = 600;

/** Heights that WordPress gives a frame at most, and at least. */
const limits = { least: 200, most: 1000 };

/**
 * About how high a widget is in a frame of that width, in CSS pixels. It only has to be near: the frame tells its height
 * as soon as it knows it.
 */
export function frameHeight(model: ServedView): number {
  return Math.min(limits.most, Math.max(limits.least, about(model)));
}

function about(model: ServedView): number {
  switch (model.kind) {
    case 'scorecard':
      return limits.most;
    case 'trend':
      return 760 + 40 * model.notes.length;
    case 'gap':
      return 480 + 76 * model.chart.rows.length;
    case 'satisfaction':
      return 360 + 340 * Math.ceil(model.gauges.length / 2);
  }
}

/** The frame as a line of HTML, for those who may paste one. */
export function frameCode(address: string, model: ServedView): Markup {
  const title = [model.title, model.subtitle].filter(Boolean).join(', ');
  return page`<iframe src="${address}" title="${title}" width="100%" height="${frameHeight(model)}" loading="lazy"></iframe>`;
}
