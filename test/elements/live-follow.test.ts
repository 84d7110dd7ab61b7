import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown, type Tag } from './mounting.ts';
import { all, control, one } from './reading.ts';

const slow = { timeout: 8000 };

async function liveWidget<T extends Tag>(tag: T, more: Record<string, string> = {}): Promise<HTMLElementTagNameMap[T]> {
  const widget = await shown(tag, schoolFeed(), { metric: 'absence', interactive: 'eager', ...more });
  await waitUntil(() => all(widget, '.plot[data-live] canvas').length === 1, 'the chart becomes live', slow);
  return widget;
}

function pointAt(widget: Element, x: number, y: number): void {
  const plot = one(widget, '.plot');
  const { left, top, width, height } = plot.getBoundingClientRect();
  const at = { clientX: left + width * x, clientY: top + height * y };
  plot.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', ...at }));
}

const tip = (widget: Element): string => one(widget, '.tip').innerText;

type Place = { x: number; y: number };
const inOrder = (one: Place, other: Place): number => one.y - other.y || one.x - other.x;

/** Centres of the marks of values as the canvas has them, and as the SVG below has them, on the screen. */
function places(widget: Element): { live: Place[]; still: Place[] } {
  const canvas = one<HTMLCanvasElement>(widget, 'canvas');
  const chart = Chart.getChart(canvas)!;
  const { left, top } = canvas.getBoundingClientRect();
  const live = chart.data.datasets.flatMap(({ data }, index) =>
    chart
      .getDatasetMeta(index)
      .data.filter((_, place) => (data[place] as { of?: unknown }).of !== undefined)
      .map(({ x, y }) => ({ x: left + x, y: top + y })),
  );
  const still = all<SVGElement & HTMLElement>(widget, '.marks .mark').map((mark) => {
    // A marker's outline may be taller on one side of its place than on the other; its own svg begins at that place.
    const { left: x, top: y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { live: live.toSorted(inOrder), still: still.toSorted(inOrder) };
}

/** Waits until the canvas shows what the SVG shows, to the pixel. */
async function atRest(widget: Element): Promise<void> {
  await waitUntil(
    () => {
      const { live, still } = places(widget);
      return (
        live.length === still.length &&
        live.every(({ x, y }, index) => Math.hypot(x - still[index]!.x, y - still[index]!.y) < 1.5)
      );
    },
    'the marks come to rest where the SVG has them',
    slow,
  );
}

describe('a live chart follows its widget', () => {
  afterEach(async () => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('to another language, with the tooltip that is open', async () => {
    const widget = await liveWidget('achievement-gap-chart');
    const canvas = one(widget, 'canvas');
    pointAt(widget, 0.5, 0.1);
    expect(tip(widget)).to.contain('Reference group');
    document.documentElement.lang = 'es';
    await waitUntil(() => tip(widget).includes('Grupo de referencia'), 'the tooltip is told in Spanish', slow);
    expect(one(widget, 'canvas')).to.equal(canvas);
    await atRest(widget);
  });

  it('to another direction of reading', async () => {
    const widget = await liveWidget('metric-trend', { groups: 'ALL EL' });
    await atRest(widget);
    const before =
      Math.min(...places(widget).live.map(({ x }) => x)) - one(widget, '.plot').getBoundingClientRect().left;
    expect(before).to.be.below(5);
    document.documentElement.dir = 'rtl';
    await waitUntil(() => one(widget, '.base').getAttribute('dir') === 'rtl');
    await atRest(widget);
    pointAt(widget, 0, 0.5);
    expect(tip(widget)).to.contain('2024-25');
    const left = one(widget, '.tip').getBoundingClientRect().left;
    expect(left).to.be.at.least(widget.getBoundingClientRect().left - 0.01);
  });

  it('to other lines', async () => {
    const widget = await liveWidget('metric-trend', { groups: 'ALL EL' });
    const canvas = one(widget, 'canvas');
    control(widget, 'Lines shown').click();
    await waitUntil(() => all(widget, '.switch button').length > 1, 'the choice of lines', slow);
    all(widget, '.switch button')
      .find((button) => button.getAttribute('aria-pressed') === 'true')!
      .click();
    await waitUntil(() => all(widget, '.headline li').length === 1, 'one line', slow);
    await atRest(widget);
    expect(one(widget, 'canvas')).to.equal(canvas);
  });

  it('to another year, and another reference group', async () => {
    const widget = await liveWidget('achievement-gap-chart');
    const before = places(widget).live;
    widget.period = '2023-24';
    await waitUntil(() => one(widget, '.axis-label').innerText.includes('2023-24'), 'the other year', slow);
    await atRest(widget);
    expect(places(widget).live).not.to.deep.equal(before);
    const select = one<HTMLSelectElement>(widget, 'select');
    select.value = 'EL';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => one(widget, '.is-reference .name').innerText === 'English learners', undefined, slow);
    await atRest(widget);
  });
});
