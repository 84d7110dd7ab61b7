import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SeriesView, TrendSpec } from '../../model/view.ts';
import { across, marker, percent } from './marker.ts';
import { plotArea } from './plot.ts';

/** Width in em that an axis needs for its longest label. Digits are about 0.6 em wide. */
function axisWidth(labels: readonly string[]): string {
  return `${(Math.max(1, ...labels.map((label) => label.length)) * 0.6 + 0.8).toFixed(1)}em`;
}

/** The course of a series, in hundredths of the plot. */
function course({ style, points }: SeriesView, rtl: boolean): SVGTemplateResult {
  const place = (fraction: number): number => Math.round(fraction * 1e4) / 100;
  const steps = points.map(
    ({ x, y, joined }, index) => `${joined && index > 0 ? 'L' : 'M'}${place(rtl ? 1 - x : x)} ${place(1 - y)}`,
  );
  return svg`<path class="line s${style}" d=${steps.join('')}></path>`;
}

/**
 * The static picture of a trend: axes, grid, targets, breaks, lines, markers, direct labels. Decorative for a screen
 * reader, which gets the sentence, the list of latest values and the table. `plotName` is there if
 * readers can go into the plot.
 */
export function trendChart(
  { scale, ticks, periods, series, targets, breaks, rtl }: TrendSpec,
  plotName: string,
): TemplateResult {
  const zero = scale.min < 0 && scale.max > 0;
  const grid = svg`
    ${ticks.map(({ at }) => svg`<line class="rule" x1="0" x2="100%" y1=${percent(1 - at)} y2=${percent(1 - at)}></line>`)}
    ${zero ? svg`<line class="zero" x1="0" x2="100%" y1=${percent(scale.max / (scale.max - scale.min))} y2=${percent(scale.max / (scale.max - scale.min))}></line>` : nothing}
    ${breaks.map(({ x }) => svg`<line class="break" x1=${across(x, rtl)} x2=${across(x, rtl)} y1="0" y2="100%"></line>`)}
    ${targets.map(({ y }) => svg`<line class="target" x1="0" x2="100%" y1=${percent(1 - y)} y2=${percent(1 - y)}></line>`)}`;
  const marks = html`<svg class="marks" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
      ${series.map((one) => course(one, rtl))}
    </svg>
    ${series.map((one) => one.points.map((point) => marker(one.style, point.small, across(point.x, rtl), percent(1 - point.y))))}
  </svg>`;
  return html`
    <div class="trend">
      <svg class="y-axis" width=${axisWidth(ticks.map(({ label }) => label))} aria-hidden="true">
        ${ticks.map(
          ({ at, label }) =>
            svg`<text x=${rtl ? '0' : '100%'} dx=${rtl ? '0.8em' : '-0.8em'} y=${percent(1 - at)} dy="0.32em" text-anchor="end">${label}</text>`,
        )}
      </svg>
      ${plotArea(plotName, grid, marks)}
      <svg class="labels" width=${axisWidth(series.map(({ name }) => name))} aria-hidden="true">
        ${series.map(
          ({ name, labelY, points }) =>
            svg`<text x=${rtl ? '100%' : '0'} dx=${rtl ? '-0.8em' : '0.8em'} y=${percent(1 - labelY)} dy="0.32em">${points.length > 0 ? name : ''}</text>`,
        )}
      </svg>
      <svg class="x-axis" aria-hidden="true">
        ${periods.map(
          ({ at, label, every }) =>
            svg`<text class="every-${every}" x=${across(at, rtl)} y="1.5em" text-anchor="middle">${label}</text>`,
        )}
      </svg>
    </div>
  `;
}

/** The key of a series: line and marker as drawn. */
export function seriesKey(style: number): TemplateResult {
  return html`<svg class="key" width="28" height="12" aria-hidden="true">
    <line class="line s${style}" x1="1" x2="27" y1="6" y2="6"></line>
    ${marker(style, false, '14', '6')}
  </svg>`;
}
