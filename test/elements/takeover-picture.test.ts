import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { PointElement } from 'chart.js';
import { placeTip } from '../../src/charts/interactive/placement.ts';
import { frameFor, type Mark } from '../../src/charts/interactive/frame.ts';
import { gap, trend, type LiveHost } from './takeover-fixture.ts';
import { colourAt, live, resized } from './takeover-live.ts';

/** Largest distance in px, over all marks, between where the canvas draws one and where the spec has it. */
function error(host: LiveHost): number {
  const plot = host.plot.getBoundingClientRect();
  const canvas = host.canvases[0]!.getBoundingClientRect();
  const { chart, spec } = host;
  let worst = 0;
  let count = 0;
  chart.data.datasets.forEach(({ data }, index) => {
    data.forEach((mark, place) => {
      const { x, y } = mark as Mark;
      if (Number.isNaN(x) || Number.isNaN(y)) return;
      const drawn = chart.getDatasetMeta(index).data[place]!;
      const across = spec!.rtl ? 1 - x : x;
      const down = spec!.kind === 'trend' ? 1 - y : y;
      const scale = canvas.width / chart.width;
      worst = Math.max(
        worst,
        Math.abs(canvas.left + drawn.x * scale - (plot.left + across * plot.width)),
        Math.abs(canvas.top + drawn.y * scale - (plot.top + down * plot.height)),
      );
      count += 1;
    });
  });
  expect(count).to.be.above(4);
  return worst;
}

describe('the live picture', () => {
  for (const [name, spec] of [
    ['trend', trend()],
    ['trend, right to left', trend({ rtl: true })],
    ['gap', gap()],
    ['gap, right to left', gap({ rtl: true })],
  ] as const) {
    it(`${name}: marks lie where the spec has them, at every width`, async () => {
      const host = await live(spec);
      expect(error(host), '600').to.be.below(0.01);
      for (const width of ['300px', '900px', '433.37px']) {
        await resized(host, width);
        const plot = host.plot.getBoundingClientRect().width;
        expect(host.canvases[0]!.getBoundingClientRect().width, width).to.be.within(plot + 20, plot + 24);
        expect(error(host), width).to.be.below(0.01);
      }
    });
  }

  it('draws marks at the edges whole', async () => {
    const host = await live();
    const canvas = host.canvases[0]!.getBoundingClientRect();
    const plot = host.plot.getBoundingClientRect();
    expect(plot.left - canvas.left).to.be.at.least(8);
    expect(plot.top - canvas.top).to.be.at.least(8);
    expect(canvas.right - plot.right).to.be.at.least(8);
    expect(canvas.bottom - plot.bottom).to.be.at.least(8);
  });

  it('keeps a very tall chart within what a phone draws', () => {
    for (const height of [200, 6000, 20_000]) {
      const frame = frameFor({ width: 400, height }, 3);
      expect(frame.width * frame.height * frame.ratio ** 2).to.be.at.most(8e6 + 1);
      expect(frame.height * frame.ratio).to.be.at.most(8193);
    }
    expect(frameFor({ width: 400, height: 200 }, 3).ratio).to.equal(3);
  });

  it('does not bridge breaks and hidden years', async () => {
    const { chart } = await live();
    const stretches = (index: number): string[] => {
      const line: unknown = chart.getDatasetMeta(index).dataset;
      const { segments } = line as { segments: { start: number; end: number }[] };
      return segments.filter(({ start, end }) => start !== end).map(({ start, end }) => `${start}-${end}`);
    };
    expect(stretches(0)).to.deep.equal(['0-4']);
    // 0: 2020, 1: hole, 2: 2022, 3: 2023, 4: hole, 5: 2024
    expect(stretches(1)).to.deep.equal(['2-3']);
  });

  it('draws a line that is dashed as dashes, and a whole one whole', async () => {
    const host = await live();
    const { ctx, currentDevicePixelRatio: ratio } = host.chart;
    // Painted parts of the stretch between two marks, a sample every px.
    const painted = (dataset: number, from: number): number => {
      const [one, other] = host.chart.getDatasetMeta(dataset).data.slice(from, from + 2) as [
        PointElement,
        PointElement,
      ];
      const samples = Array.from({ length: 81 }, (_, index) => {
        const place = 0.1 + index / 100;
        const x = (one.x + (other.x - one.x) * place) * ratio;
        const y = (one.y + (other.y - one.y) * place) * ratio;
        return ctx.getImageData(Math.round(x), Math.round(y), 1, 1).data[3]! > 60;
      });
      return samples.filter(Boolean).length / samples.length;
    };
    expect(painted(0, 1)).to.equal(1);
    expect(painted(1, 2)).to.be.within(0.5, 0.95);
  });

  it('paints resolved colours, hollow for small groups, and those of the next theme', async () => {
    const host = await live();
    expect(colourAt(host, 0, 2)).to.deep.equal([1, 2, 3, 255]);
    expect(host.chart.data.datasets[1]!.borderColor).to.equal('rgb(4, 5, 6)');
    const fills = (host.chart.data.datasets[1] as { pointBackgroundColor?: unknown }).pointBackgroundColor;
    expect((fills as string[])[3], 'small').to.equal('transparent');
    host.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    try {
      await waitUntil(() => colourAt(host, 0, 2)[0] === 201, 'redrawn in dark');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });
});

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

  for (const spec of [trend(), trend({ rtl: true }), gap()]) {
    it(`stays inside the host: ${spec.kind}${spec.rtl ? ', right to left' : ''}`, async () => {
      const host = await live(spec);
      for (const width of ['600px', '280px']) {
        await resized(host, width);
        for (const [x, y] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
          [0.5, 0.5],
        ] as const) {
          host.point('pointermove', x, y);
          const tip = host.tipElement!.getBoundingClientRect();
          const box = host.getBoundingClientRect();
          expect(tip.width).to.be.above(30);
          expect(tip.left).to.be.at.least(box.left - 0.01);
          expect(tip.right).to.be.at.most(box.right + 0.01);
          expect(tip.top).to.be.at.least(box.top - 0.01);
          expect(tip.bottom).to.be.at.most(box.bottom + 0.01);
          host.point('pointerleave');
        }
      }
    });
  }

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
            const corner = placeTip({ x, y }, size, bounds, axis, pointer);
            const covers = (place: { x: number; y: number }): boolean =>
              place.x > corner.x && place.x < corner.x + 150 && place.y > corner.y && place.y < corner.y + 70;
            expect(covers({ x, y }) || covers(pointer), `${axis} ${x} ${y}`).to.equal(false);
          }
        }
      }
    }
  });

  it('goes to the side away from a pointer that sweeps along the years, or along the rows', () => {
    const bounds = { left: 0, top: 0, width: 600, height: 300 };
    const size = { width: 150, height: 70 };
    const mark = { x: 300, y: 150 };
    expect(placeTip(mark, size, bounds, 'x', { x: 300, y: 90 }).y).to.be.above(150);
    expect(placeTip(mark, size, bounds, 'x', { x: 300, y: 210 }).y).to.be.below(80);
    expect(placeTip(mark, size, bounds, 'y', { x: 200, y: 150 }).x).to.be.above(300);
    expect(placeTip(mark, size, bounds, 'y', { x: 400, y: 150 }).x).to.be.below(150);
  });
});
