import { expect, waitUntil } from '@open-wc/testing';
import { gap, trend } from './takeover-fixture.ts';
import { colourAt, live, resized } from './takeover-live.ts';

/** How opaque the middle of a mark is, from 0 to 255. */
const strengthAt = (...[host, dataset, place]: Parameters<typeof colourAt>): number =>
  colourAt(host, dataset, place)[3]!;

describe('what a reader points at stands out', () => {
  it('trend: the other series steps back, and comes back when the pointer leaves', async () => {
    const host = await live();
    host.point('pointermove', 0.5, 0.9);
    expect(host.tip?.[0]).to.equal('Group a');
    expect(strengthAt(host, 0, 1)).to.equal(255);
    expect(strengthAt(host, 1, 0)).to.be.within(120, 136);
    host.point('pointermove', 0.5, 0.1);
    expect(host.tip?.[0]).to.equal('Group b');
    expect(strengthAt(host, 0, 1)).to.be.within(120, 136);
    expect(strengthAt(host, 1, 0)).to.equal(255);
    host.point('pointerleave');
    expect(strengthAt(host, 0, 1)).to.equal(255);
    expect(strengthAt(host, 1, 0)).to.equal(255);
  });

  it('trend: its line is thicker', async () => {
    const host = await live();
    const thickness = (): number => {
      const { ctx, currentDevicePixelRatio: ratio } = host.chart;
      const [one, other] = host.chart.getDatasetMeta(0).data.slice(1, 3);
      const x = Math.round(((one!.x + other!.x) / 2) * ratio);
      const column = ctx.getImageData(x, 0, 1, ctx.canvas.height).data.filter((_, index) => index % 4 === 3);
      return column.reduce((sum, alpha) => sum + alpha, 0) / 255 / ratio;
    };
    const before = thickness();
    host.point('pointermove', 0.5, 0.9);
    expect(thickness()).to.be.above(before * 1.4);
  });

  it('trend: a year that several series hide dims none', async () => {
    const spec = trend();
    for (const series of spec.series) {
      series.points = series.points.filter(({ period }) => period !== '2021');
      series.gaps = [{ period: '2021', x: 0.25, text: 'Hidden' }];
    }
    const host = await live(spec);
    host.point('pointermove', 0.25, 0.5);
    expect(host.tip).to.have.length(6);
    expect(strengthAt(host, 0, 0)).to.equal(255);
    expect(strengthAt(host, 1, 0)).to.equal(255);
  });

  it('gap: the other rows step back, with interval and value of the year before', async () => {
    const host = await live(gap());
    host.point('pointermove', 0.4, 0.3);
    expect(host.tip?.[0]).to.equal('Few');
    // Dataset 0 has the interval of this row only, 1 the year before of the last row, 2 the values.
    const { ctx, currentDevicePixelRatio: ratio } = host.chart;
    const [from] = host.chart.getDatasetMeta(0).data;
    const inInterval = ctx.getImageData((from!.x + 9) * ratio, Math.round(from!.y * ratio), 1, 1).data[3]!;
    expect(inInterval).to.be.above(190);
    expect(strengthAt(host, 2, 0)).to.be.within(120, 136);
    expect(strengthAt(host, 2, 2)).to.be.within(120, 136);
    host.point('pointermove', 0.4, 0.99);
    expect(strengthAt(host, 2, 2)).to.equal(255);
    const faded = ctx.getImageData((from!.x + 9) * ratio, Math.round(from!.y * ratio), 1, 1).data[3]!;
    expect(faded).to.be.below(inInterval * 0.7);
  });

  it('gap: a row without a value steps forward too', async () => {
    const host = await live(gap());
    host.point('pointermove', 0.1, 0.6);
    expect(host.tip?.[0]).to.equal('None');
    expect(strengthAt(host, 2, 0)).to.be.within(120, 136);
  });

  it('stays on what is pointed at through another size, and through another spec that has it', async () => {
    const host = await live();
    host.point('pointermove', 0.5, 0.9);
    await resized(host, '400px');
    expect(host.tip?.slice(0, 2)).to.deep.equal(['Group a', '2022']);
    expect(strengthAt(host, 1, 0)).to.be.below(136);
    expect(host.chart.getActiveElements().map(({ datasetIndex, index }) => [datasetIndex, index])).to.deep.equal([
      [0, 2],
    ]);
    const renamed = trend();
    renamed.series = renamed.series.toReversed();
    renamed.series[1]!.name = 'Grupo a';
    host.spec = renamed;
    await host.updateComplete;
    expect(host.tip?.slice(0, 2)).to.deep.equal(['Grupo a', '2022']);
    expect(host.chart.getActiveElements().map(({ datasetIndex, index }) => [datasetIndex, index])).to.deep.equal([
      [1, 2],
    ]);
    host.spec = trend({ series: trend().series.slice(1) });
    await host.updateComplete;
    await waitUntil(() => host.tip === undefined);
    expect(host.chart.getActiveElements()).to.have.length(0);
    expect(strengthAt(host, 0, 0)).to.equal(255);
  });
});
