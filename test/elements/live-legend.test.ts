import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown, type Tag } from './mounting.ts';
import { all, control, one } from './reading.ts';

async function liveWidget(tag: Tag): Promise<HTMLElement> {
  const widget = await shown(tag, schoolFeed(), { metric: 'absence', groups: 'ALL EL', interactive: 'eager' });
  await waitUntil(() => all(widget, '.plot[data-live] canvas').length === 1, 'the chart becomes live', {
    timeout: 8000,
  });
  return widget;
}

function over(entry: Element, type = 'pointerover', relatedTarget: Element | null = null): void {
  entry.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, relatedTarget }));
}

/** Styles of the key whose colour is there in full strength: those of what stands out. */
function strong(widget: HTMLElement): number[] {
  const { ctx } = Chart.getChart(one<HTMLCanvasElement>(widget, 'canvas'))!;
  const { data } = ctx.getImageData(0, 0, ctx.canvas.width, ctx.canvas.height);
  const counts = [0, 0, 0, 0, 0];
  const probe = one(widget, '.live');
  const colours = counts.map((_, style) => {
    const swatch = document.createElement('i');
    swatch.style.color = `var(--series-${style + 1})`;
    probe.append(swatch);
    const parts = getComputedStyle(swatch).color.match(/\d+/g)!.map(Number);
    swatch.remove();
    return parts;
  });
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    // Drawn over an edge, a colour may be off by rounding.
    const style = colours.findIndex((parts) => parts.every((part, index) => Math.abs(part - data[i + index]!) < 4));
    if (style >= 0) counts[style]! += 1;
  }
  return counts.flatMap((count, style) => (count > 20 ? [style] : []));
}

describe('an entry of a list beside a live chart', () => {
  afterEach(async () => {
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('lets its line stand out while a pointer or the focus is on it: latest values', async () => {
    const widget = await liveWidget('metric-trend');
    const second = one(widget, '.headline li:nth-child(2)');
    expect(strong(widget)).to.deep.equal([0, 1]);
    over(second.querySelector('.value')!);
    expect(strong(widget)).to.deep.equal([1]);
    over(second, 'pointerout', widget);
    expect(strong(widget)).to.deep.equal([0, 1]);
    second.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(strong(widget)).to.deep.equal([1]);
    second.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    expect(strong(widget)).to.deep.equal([0, 1]);
  });

  it('lets its line stand out: key of the view over time', async () => {
    const widget = await liveWidget('achievement-gap-chart');
    control(widget, 'Over time').click();
    await waitUntil(() => all(widget, '.trend .plot[data-live] canvas').length === 1, 'live over time', {
      timeout: 8000,
    });
    expect(strong(widget)).to.deep.equal([0, 1]);
    over(all(widget, '.keys li')[0]!);
    expect(strong(widget)).to.deep.equal([0]);
    over(all(widget, '.keys li').at(-1)!);
    expect(strong(widget), 'the goal is no line').to.deep.equal([0, 1]);
  });

  it('lets its row stand out', async () => {
    const widget = await liveWidget('achievement-gap-chart');
    expect(strong(widget)).to.deep.equal([0, 3]);
    over(one(widget, '.rows li .name'));
    expect(strong(widget), 'the reference group').to.deep.equal([3]);
    over(one(widget, '.title'));
    expect(strong(widget)).to.deep.equal([0, 3]);
    over(one(widget, '.keys li'));
    expect(strong(widget)).to.deep.equal([0, 3]);
  });
});
