import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, control, one } from './reading.ts';

/** What a pointer does first: it comes over something in the plot. */
function pointAt(widget: HTMLElement, selector = '.plot'): void {
  const plot = one(widget, selector);
  const { left, top, width, height } = plot.getBoundingClientRect();
  const at = { clientX: left + width * 0.98, clientY: top + height / 2 };
  plot.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, ...at }));
}

const isLive = (widget: Element): boolean => all(widget, '.plot[data-live] canvas').length === 1;

/** The way from a widget to its live chart: nothing before interest, everything after it. */
describe('live charts of the widgets', () => {
  afterEach(async () => {
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  for (const tag of ['metric-trend', 'achievement-gap-chart'] as const) {
    it(`<${tag}> becomes live when a reader points at its plot, and keeps the picture for print`, async () => {
      const widget = await shown(tag, schoolFeed(), { metric: 'absence' });
      expect(isLive(widget)).to.equal(false);
      pointAt(widget);
      await waitUntil(() => isLive(widget), 'the chart does not become live');
      expect(all(widget, '.marks').length).to.be.greaterThan(0);
      expect(getComputedStyle(one(widget, '.marks')).visibility).to.equal('hidden');
    });

    it(`<${tag} interactive="off"> stays a picture`, async () => {
      const widget = await shown(tag, schoolFeed(), { metric: 'absence', interactive: 'off' });
      pointAt(widget);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isLive(widget)).to.equal(false);
    });

    it(`<${tag} interactive="eager"> becomes live by itself`, async () => {
      const widget = await shown(tag, schoolFeed(), { metric: 'absence', interactive: 'eager' });
      await waitUntil(() => isLive(widget), 'the chart does not become live');
    });

    it(`<${tag}> that is removed while its chart is fetched leaves none behind`, async () => {
      const widget = await shown(tag, schoolFeed(), { metric: 'absence' });
      pointAt(widget);
      widget.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(liveCharts()).to.equal(0);
      document.body.append(widget);
      await nextFrame();
      pointAt(widget);
      await waitUntil(() => isLive(widget), 'the chart does not come back');
    });
  }

  it('pointing beside the plot fetches nothing', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    pointAt(widget, '.title');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isLive(widget)).to.equal(false);
  });

  it('a live gap chart follows to the view over time and back', async () => {
    const widget = await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' });
    pointAt(widget);
    await waitUntil(() => isLive(widget));
    control(widget, 'Over time').click();
    await waitUntil(() => all(widget, '.trend').length === 1 && isLive(widget), 'not live over time');
    control(widget, 'One year').click();
    await waitUntil(() => all(widget, '.gap').length === 1 && isLive(widget), 'not live in one year');
    expect(liveCharts()).to.equal(1);
  });
});
