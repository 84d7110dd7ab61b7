import type { CSSResultGroup } from 'lit';
import { AchievementGapChart } from '../elements/achievement-gap-chart/achievement-gap-chart.ts';
import { MetricTrend } from '../elements/metric-trend/metric-trend.ts';
import { SatisfactionGauge } from '../elements/satisfaction-gauge/satisfaction-gauge.ts';
import { SchoolScorecard } from '../elements/school-scorecard/school-scorecard.ts';
import type { WidgetTag } from '../embed/widget-tags.ts';
import { servedRules } from './served-rules.ts';

const styles: Readonly<Record<WidgetTag, CSSResultGroup>> = {
  'school-scorecard': SchoolScorecard.styles,
  'achievement-gap-chart': AchievementGapChart.styles,
  'satisfaction-gauge': SatisfactionGauge.styles,
  'metric-trend': MetricTrend.styles,
};

/**
 * What a widget's shadow root needs beside its own styles. The widget writes itself before what was served: as soon as it
 * shows its data, that makes way, in one frame and without a line of script. Until then, and for ever if the data cannot
 * be had, what was served stays, and what the widget says of waiting or failing is not shown.
 *
 * A page comes in pieces. Rows of a chart are all as high as the tallest, a list to choose from is as wide as its longest
 * line, and a button goes to the next line when its words are there: shown half, they would move under the eyes of a
 * reader. The sentence is read first, and the rest is shown when all of it is here. What tells that is an element of its
 * own: of one that is still being read, Chromium does not tell :has() yet.
 *
 * Without script nothing can be pressed. Where a script is expected and does not come, buttons go after some seconds.
 */
const served = `
.served:not(:has(> .whole)) .takeaway ~ * { display: none; }
.base.loaded ~ .served, .base:not(.loaded):has(~ .served) { display: none; }
@media (scripting: none) {
  .served :is(button, .controls, details) { display: none !important; }
  .served noscript { flex-basis: 100%; min-inline-size: 0; }
}
@keyframes withdraw { to { visibility: hidden; } }
:host(:not(:defined)) .served :is(button, select, details:not(.table) > summary) { animation: withdraw 0s 20s forwards; }
`;

/** The style sheet for the shadow root of a widget that stands in a page before its script runs. */
export function widgetStyle(tag: WidgetTag): string {
  const own = squeezed(texts(styles[tag]).join('\n'));
  return `${squeezed(servedRules(own, tag))}${squeezed(served)}`;
}

function texts(group: CSSResultGroup): string[] {
  return Array.isArray(group) ? group.flatMap(texts) : 'cssText' in group ? [group.cssText] : [];
}

/** Without remarks and the white space and digits that nobody needs. What stands in quotation marks is left. */
export function squeezed(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([{;][-\w]+): /g, '$1:')
    .replaceAll(';}', '}')
    .replaceAll(/'[^']*'|, |(?<![-\w.])0(?=\.\d)/g, (found) => (found === ', ' ? ',' : found === '0' ? '' : found))
    .trim();
}
