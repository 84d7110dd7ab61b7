import { expect, waitUntil } from '@open-wc/testing';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { cursor, entered, plotOf, said, saying, tip } from './exploring.ts';
import { shown } from './mounting.ts';
import { type AnyWidget } from './reading.ts';

/** One finger, at fractions of the plot from the left and from the top. */
function finger(widget: AnyWidget, type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const box = plotOf(widget).getBoundingClientRect();
  const place = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
  const kind = { pointerType: 'touch', pointerId: 7, isPrimary: true, bubbles: true, composed: true };
  plotOf(widget).dispatchEvent(new PointerEvent(type, { ...kind, ...place, ...more }));
}

function tap(widget: AnyWidget, x: number, y: number): void {
  finger(widget, 'pointerdown', x, y);
  finger(widget, 'pointerup', x, y);
}

const trend = async () => entered(await shown('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' }));
const gap = async () => entered(await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' }));

describe('a finger on a chart', () => {
  afterEach(async () => {
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('reads the point that it taps, and takes it back with a tap elsewhere', async () => {
    const widget = await trend();
    expect(await said(widget, () => tap(widget, 0.34, 0))).to.match(/English learners: 31.0%, 2022-23/);
    expect(cursor(widget)!.x).to.be.closeTo(1 / 3, 0.01);
    expect(tip(widget)?.slice(0, 2)).to.deep.equal(['English learners', '2022-23']);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    expect([cursor(widget), tip(widget), saying(widget)]).to.deep.equal([undefined, undefined, '']);
  });

  it('reads point by point while it slides along a trend', async () => {
    const widget = await trend();
    finger(widget, 'pointerdown', 0, 0.9);
    const read = [0.02, 0.3, 0.35, 0.7, 1].map((x) => {
      finger(widget, 'pointermove', x, 0.9);
      return tip(widget)?.[1];
    });
    expect(read).to.deep.equal(['2021-22', '2022-23', '2022-23', '2023-24', '2024-25']);
    finger(widget, 'pointerup', 1, 0.9);
    expect(tip(widget)?.[1], 'outlasts the finger').to.equal('2024-25');
    expect(getComputedStyle(plotOf(widget)).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('reads nothing while it scrolls the page', async () => {
    const widget = await trend();
    finger(widget, 'pointerdown', 0.5, 0.1);
    finger(widget, 'pointermove', 0.52, 0.4);
    finger(widget, 'pointermove', 0.9, 0.4);
    finger(widget, 'pointercancel', 0.9, 0.4);
    finger(widget, 'pointermove', 0.9, 0.4);
    finger(widget, 'pointerup', 0.9, 0.4);
    expect([cursor(widget), tip(widget)]).to.deep.equal([undefined, undefined]);
  });

  it('reads the row of a gap chart that it taps, and leaves all sliding to the page', async () => {
    const widget = await gap();
    finger(widget, 'pointerdown', 0.1, 0.5);
    finger(widget, 'pointermove', 0.9, 0.5);
    expect(cursor(widget)).to.equal(undefined);
    finger(widget, 'pointercancel', 0.9, 0.5);
    expect(await said(widget, () => tap(widget, 0.9, 0.5))).to.match(/English learners: 30.4%/);
    expect(cursor(widget)!.y).to.be.closeTo(0.5, 0.01);
    expect(getComputedStyle(plotOf(widget)).touchAction).to.equal('auto');
  });

  it('leaves a second finger to the page, and the tooltip to be read', async () => {
    const widget = await trend();
    finger(widget, 'pointerdown', 0, 0, { isPrimary: false });
    finger(widget, 'pointerup', 0, 0, { isPrimary: false });
    expect(cursor(widget)).to.equal(undefined);
    tap(widget, 0, 0);
    const before = tip(widget);
    const element = plotOf(widget).querySelector('.tip')!;
    const { right: clientX, top: clientY } = plotOf(widget).getBoundingClientRect();
    for (const type of ['pointerdown', 'pointerup'])
      element.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerType: 'touch',
          isPrimary: true,
          pointerId: 8,
          clientX,
          clientY,
        }),
      );
    expect(tip(widget)).to.deep.equal(before);
  });

  it('is not followed where the chart stays a picture', async () => {
    const widget = await trend();
    widget.interactive = 'off';
    await widget.updateComplete;
    tap(widget, 0.5, 0.5);
    expect(cursor(widget)).to.equal(undefined);
    expect(getComputedStyle(plotOf(widget)).touchAction).to.equal('auto');
  });
});
