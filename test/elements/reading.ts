import { nextFrame, waitUntil } from '@open-wc/testing';
import type { AchievementGapChart } from '../../src/define/achievement-gap-chart.ts';
import type { CountyOverview } from '../../src/define/county-overview.ts';
import type { MeasureDistribution } from '../../src/define/measure-distribution.ts';
import type { MetricTrend } from '../../src/define/metric-trend.ts';
import type { SatisfactionGauge } from '../../src/define/satisfaction-gauge.ts';
import type { SchoolComparison } from '../../src/define/school-comparison.ts';
import type { SchoolScorecard } from '../../src/define/school-scorecard.ts';
import '../../src/define/all.ts';

export type AnyWidget =
  | SchoolScorecard
  | AchievementGapChart
  | SatisfactionGauge
  | MetricTrend
  | CountyOverview
  | MeasureDistribution
  | SchoolComparison;

export const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'] as const;

/** What every element has that shows something of a feed. */
export type Stateful = HTMLElement & { readonly state: { status: string }; readonly updateComplete: Promise<boolean> };

/** Waits until a widget shows a state, and has drawn it. */
export async function reached<W extends Stateful>(widget: W, status: string): Promise<W> {
  await waitUntil(
    () => widget.state.status === status,
    `${widget.localName} is ${widget.state.status}, not ${status}`,
    {
      timeout: 5000,
    },
  );
  await widget.updateComplete;
  return widget;
}

export const loaded = <W extends Stateful>(widget: W): Promise<W> => reached(widget, 'loaded');

/** The text that a reader sees in the widget itself, in one line. */
export function text(widget: Element): string {
  const parts = [...widget.shadowRoot!.children].map((child) => (child as HTMLElement).innerText ?? '');
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Everything that is in the widget's shadow tree, seen or not: markup, attributes, texts. */
export function everything(widget: Element): string {
  return widget.shadowRoot!.innerHTML;
}

export function all<E extends Element = HTMLElement>(widget: Element, selector: string): E[] {
  return [...widget.shadowRoot!.querySelectorAll<E>(selector)];
}

export function one<E extends Element = HTMLElement>(widget: Element, selector: string): E {
  const found = widget.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${widget.localName}> has no ${selector}`);
  return found;
}

/** A button or summary by its text. */
export function control(widget: Element, label: string): HTMLElement {
  const found = all(widget, 'button, summary').find((element) => element.textContent.trim() === label);
  if (!found) throw new Error(`<${widget.localName}> has no control "${label}"`);
  return found;
}

/** Opens every section and waits for what is in it. */
export async function openAll(widget: Stateful): Promise<void> {
  await waitUntil(
    () => {
      // What arrives later can bring sections of its own.
      for (const details of all<HTMLDetailsElement>(widget, 'details:not([open])')) details.open = true;
      return all(widget, 'details').every((details) => details.children.length > 1);
    },
    `<${widget.localName}> did not fill an open section`,
    { timeout: 5000 },
  );
  await widget.updateComplete;
}

/** The cells of a table as a reader sees them, row by row. */
export function cells(table: Element): string[][] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
  );
}

/** Opens the data table at the foot of a widget. */
export async function dataTable(widget: Element): Promise<string[][]> {
  control(widget, document.documentElement.lang === 'es' ? 'Tabla de datos' : 'Data table').click();
  await waitUntil(() => all(widget, 'details.table table').length > 0);
  await nextFrame();
  return cells(one(widget, 'details.table table'));
}

/** Headings in the order of the page: level and text. */
export function headings(widget: Element): string[] {
  return all(widget, '[role=heading], h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.getAttribute('aria-level') ?? heading.localName.slice(1)} ${heading.innerText.trim()}`,
  );
}
