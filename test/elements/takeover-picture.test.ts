import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { PointElement } from 'chart.js';
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
