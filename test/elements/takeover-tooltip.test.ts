import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { placeTip, type Box } from '../../src/charts/interactive/placement.ts';
import { gap, trend, type LiveHost } from './takeover-fixture.ts';
import { live, resized } from './takeover-live.ts';

/** Expects one box inside another, on the screen. */
function inside(inner: DOMRect, outer: { left: number; top: number; right: number; bottom: number }): void {
  expect(inner.left, 'left').to.be.at.least(outer.left - 0.01);
  expect(inner.right, 'right').to.be.at.most(outer.right + 0.01);
  expect(inner.top, 'top').to.be.at.least(outer.top - 0.01);
  expect(inner.bottom, 'bottom').to.be.at.most(outer.bottom + 0.01);
}

const box = (element: Element | null): DOMRect => element!.getBoundingClientRect();

/** Where the mark that is pointed at is drawn, on the screen. */
function activeMark(host: LiveHost): { x: number; y: number } {
  const [active] = host.chart.getActiveElements();
  const { left, top } = box(host.canvases[0]!);
  return { x: left + active!.element.x, y: top + active!.element.y };
}

describe('the tooltip', () => {
  it('tells the nearest year first, then the nearest point of that year, and what that year hides', async () => {
    const host = await live();
    host.point('pointermove', 0.3, 0.1);
    expect(host.tip).to.deep.equal([
      'Group a',
      '2021',
      '31.7 %',
      '120 students',
      'Group b',
      '2021',
      'Hidden: fewer than 11 students',
    ]);
    host.point('pointermove', 0.76, 0.35);
    expect(host.tip?.slice(0, 3)).to.deep.equal(['Group b', '2023', '60.9 %']);
    expect(host.chart.getActiveElements().map(({ datasetIndex, index }) => [datasetIndex, index])).to.deep.equal([
      [1, 3],
    ]);
  });

  it('tells a year that no series shows', async () => {
    const host = await live(trend({ series: trend().series.slice(1) }));
    host.point('pointermove', 0.25, 0.2);
    expect(host.tip).to.deep.equal(['Group b', '2021', 'Hidden: fewer than 11 students']);
  });

  it('mirrors for right-to-left', async () => {
    const host = await live(trend({ rtl: true }));
    host.point('pointermove', 0.02, 0.1);
    expect(host.tip?.slice(0, 2)).to.deep.equal(['Group a', '2024']);
  });

  it('tells every row of a gap, also one without a value', async () => {
    const host = await live(gap());
    host.point('pointermove', 0.1, 0.3);
    expect(host.tip).to.deep.equal(['Few', '40 %', '21 points below All', '21 to 63 %', '90 students']);
    host.point('pointermove', 0.1, 0.6);
    expect(host.tip?.slice(0, 3)).to.deep.equal(['None', 'Hidden', 'No difference can be told']);
    host.point('pointermove', 0.1, 0.99);
    expect(host.tip?.at(-1)).to.equal('90 % in 2023');
  });

  it('treats feed text as text', async () => {
    const spec = trend();
    spec.series[0]!.name = '<img src=x onerror=alert(1)>';
    const host = await live(spec);
    host.point('pointermove', 0.5, 1);
    expect(host.tip?.[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(host.renderRoot.querySelector('img')).to.equal(null);
  });

  for (const spec of [trend(), trend({ rtl: true }), gap(), gap({ rtl: true })]) {
    it(`stays inside the host and off its mark, at every edge: ${spec.kind}${spec.rtl ? ', right to left' : ''}`, async () => {
      // Names that are long, and one without a place to break.
      const long = structuredClone(spec);
      const named = long.kind === 'trend' ? long.series : long.rows;
      named[0]!.name = 'Students who are the first in their family to finish high school, in all programs';
      named[1]!.name = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherung';
      const host = await live(long);
      // As much as a heading and a table take.
      host.style.paddingBlock = '160px';
      for (const width of ['600px', '280px']) {
        await resized(host, width);
        for (const [x, y] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
          [0.5, 0.5],
          [0.75, 0.3],
        ] as const) {
          host.point('pointermove', x, y);
          const tip = box(host.tipElement);
          inside(tip, box(host));
          expect(tip.width).to.be.above(30);
          for (const line of host.tipElement!.children) {
            inside(box(line), tip);
            expect(line.scrollWidth, 'nothing cut off').to.be.at.most(line.clientWidth);
          }
          if (host.chart.getActiveElements().length > 0) {
            const mark = activeMark(host);
            const beside = Math.max(tip.left - mark.x, mark.x - tip.right);
            const above = Math.max(tip.top - mark.y, mark.y - tip.bottom);
            expect(Math.max(beside, above), `${width} ${x} ${y}`).to.be.at.least(15);
          }
          host.point('pointerleave');
        }
      }
    });
  }

  it('stays on the screen where the host is only partly on it, also in a window of 320 × 256', async () => {
    const host = await live();
    host.style.paddingBlock = '400px';
    await setViewport({ width: 320, height: 256 });
    try {
      await resized(host, '300px');
      scrollTo(0, box(host.plot).top + scrollY - 5);
      await nextFrame();
      for (const [x, y] of [
        [0.75, 0.1],
        [1, 0],
        [0, 0.2],
        [0.5, 0.6],
      ] as const) {
        host.point('pointermove', x, y);
        inside(box(host.tipElement), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
        host.point('pointerleave');
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
      scrollTo(0, 0);
    }
  });

  it('lets a real mouse go from its mark onto it, also where the plot ends between them', async () => {
    const host = await live();
    host.style.paddingBlock = '160px';
    const plot = box(host.plot);
    const at = async (x: number, y: number): Promise<void> => {
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
      await nextFrame();
    };
    await at(plot.right - 2, plot.top + 1);
    await waitUntil(() => host.tip?.[1] === '2024');
    const { tip } = host;
    const { left, right, top, bottom } = box(host.tipElement);
    expect(bottom, 'outside of the plot').to.be.below(plot.top);
    const end = { x: (left + right) / 2, y: (top + bottom) / 2 };
    for (let share = 0; share <= 1; share += 0.1) {
      await at(plot.right - 2 + (end.x - plot.right + 2) * share, plot.top + 1 + (end.y - plot.top - 1) * share);
      expect(host.tip, `${share}`).to.deep.equal(tip);
    }
    expect(box(host.tipElement).left, 'and it stays where it is').to.equal(left);
    await at(1, 590);
    await waitUntil(() => host.tip === undefined);
  });

  it('goes with Escape, wherever the focus is, and stays away until another point is found', async () => {
    const host = await live();
    host.point('pointermove', 0.5, 0.5);
    expect(host.tip).not.to.equal(undefined);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(host.tip).to.equal(undefined);
    host.point('pointermove', 0.51, 0.5);
    expect(host.tip).to.equal(undefined);
    host.point('pointermove', 0.75, 0.5);
    expect(host.tip).not.to.equal(undefined);
  });

  it('goes with the pointer, but not while the pointer rests on it', async () => {
    const host = await live();
    host.point('pointermove', 0.5, 0.5);
    const before = host.tip;
    host.tipElement!.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: 0, clientY: 0, pointerType: 'mouse' }),
    );
    expect(host.tip).to.deep.equal(before);
    host.point('pointerleave');
    expect(host.tip).to.equal(undefined);
    expect(host.chart.getActiveElements()).to.have.length(0);
  });

  it('keeps off its mark, and off the pointer on that mark', () => {
    const bounds = { left: -20, top: -20, width: 640, height: 300 };
    const size = { width: 150, height: 70 };
    for (const axis of ['x', 'y'] as const) {
      for (let x = 0; x <= 600; x += 60) {
        for (let y = 0; y <= 260; y += 26) {
          for (const [dx, dy] of [
            [0, 0],
            [0, -4],
            [0, 4],
            [-4, 0],
            [4, 0],
          ] as const) {
            const pointer = { x: x + dx, y: y + dy };
            const corner = placeTip({ x, y }, size, [bounds], axis, pointer);
            const covers = (place: { x: number; y: number }): boolean =>
              place.x > corner.x && place.x < corner.x + 150 && place.y > corner.y && place.y < corner.y + 70;
            expect(covers({ x, y }) || covers(pointer), `${axis} ${x} ${y}`).to.equal(false);
          }
        }
      }
    }
  });

  it('is inside its bounds wherever it fits, and off its mark wherever there is room beside it', () => {
    const length = (most: number): fc.Arbitrary<number> => fc.double({ min: 1, max: most, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ left: length(500), top: length(500), width: length(900), height: length(900) }),
        fc.record({ width: length(400), height: length(400) }),
        fc.tuple(share, share, share, share),
        fc.constantFrom('x' as const, 'y' as const),
        (bounds: Box, size, [across, down, pointerX, pointerY], axis) => {
          const mark = { x: bounds.left + across * bounds.width, y: bounds.top + down * bounds.height };
          const pointer = { x: bounds.left + pointerX * bounds.width, y: bounds.top + pointerY * bounds.height };
          const corner = placeTip(mark, size, [{ left: 0, top: 0, width: 0, height: 0 }, bounds], axis, pointer);
          if (size.width > bounds.width || size.height > bounds.height) return;
          // Sums of floating point numbers are rounded: where it fits to a hair, it ends a hair outside.
          expect(corner.x).to.be.at.least(bounds.left);
          expect(corner.x + size.width).to.be.at.most(bounds.left + bounds.width + 1e-9);
          expect(corner.y).to.be.at.least(bounds.top);
          expect(corner.y + size.height).to.be.at.most(bounds.top + bounds.height + 1e-9);
          const room = Math.max(
            mark.x - bounds.left - size.width,
            mark.y - bounds.top - size.height,
            bounds.left + bounds.width - mark.x - size.width,
            bounds.top + bounds.height - mark.y - size.height,
          );
          if (room < 16) return;
          const beside = Math.max(corner.x - mark.x, mark.x - corner.x - size.width);
          const above = Math.max(corner.y - mark.y, mark.y - corner.y - size.height);
          expect(Math.max(beside, above)).to.be.at.least(15 - 1e-9);
        },
      ),
      // A tooltip as wide as its bounds, of which the sum is rounded down.
      {
        examples: [
          [
            { left: 1, top: 1, width: 1.963555599592331, height: 1 },
            { width: 1.963555599592331, height: 1 },
            [0, 0, 0, 0],
            'x',
          ],
        ],
      },
    );
  });

  it('goes to the side away from a pointer that sweeps along the years, or along the rows', () => {
    const bounds = [{ left: 0, top: 0, width: 600, height: 300 }];
    const size = { width: 150, height: 70 };
    const mark = { x: 300, y: 150 };
    expect(placeTip(mark, size, bounds, 'x', { x: 300, y: 90 }).y).to.be.above(150);
    expect(placeTip(mark, size, bounds, 'x', { x: 300, y: 210 }).y).to.be.below(80);
    expect(placeTip(mark, size, bounds, 'y', { x: 200, y: 150 }).x).to.be.above(300);
    expect(placeTip(mark, size, bounds, 'y', { x: 400, y: 150 }).x).to.be.below(150);
  });
});
