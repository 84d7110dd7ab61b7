import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { Mark } from '../../src/charts/interactive/frame.ts';
import { between, formerOf, isElsewhere } from '../../src/charts/interactive/glide.ts';
import type { GapSpec, TrendSpec } from '../../src/model/view.ts';
import { gap, trend, type LiveHost } from './takeover-fixture.ts';
import { colourAt, live, resized } from './takeover-live.ts';

/** Heights of the marks of a line as drawn, in fractions from the bottom; holes left out. */
function heights(host: LiveHost, dataset: number): number[] {
  const { chart } = host;
  const { top, height } = chart.chartArea;
  return chart
    .getDatasetMeta(dataset)
    .data.map(({ y }) => Number((1 - (y - top) / height).toFixed(3)))
    .filter((y) => !Number.isNaN(y));
}

/** The fixture's trend with another height for the third point of the first series. */
function moved(y: number): TrendSpec {
  const spec = trend();
  spec.series[0]!.points[2]!.y = y;
  return spec;
}

async function to(host: LiveHost, spec: TrendSpec | GapSpec): Promise<void> {
  host.spec = spec;
  await host.updateComplete;
}

/** Milliseconds until a mark has come to rest at a height. */
async function timeTo(host: LiveHost, y: number): Promise<number> {
  const start = performance.now();
  await waitUntil(() => heights(host, 0)[2] === y, 'the mark arrives', { interval: 5 });
  return performance.now() - start;
}

describe('another spec while the chart is live', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('a mark glides to its new place, in 200 to 400 ms', async () => {
    const host = await live();
    await to(host, moved(0.9));
    expect(heights(host, 0)[2], 'begins where it was').to.equal(0.423);
    await waitUntil(() => heights(host, 0)[2]! > 0.45, undefined, { interval: 5 });
    expect(heights(host, 0)[2], 'is on its way').to.be.below(0.9);
    expect(heights(host, 0)[0], 'the others rest').to.equal(0);
    await timeTo(host, 0.9);
  });

  it('takes 200 to 400 ms', async () => {
    const host = await live();
    await to(host, moved(0.9));
    // A busy computer may be late, but never early.
    expect(await timeTo(host, 0.9)).to.be.above(190);
  });

  it('another spec on the way goes on from there', async () => {
    const host = await live();
    await to(host, moved(0.9));
    await waitUntil(() => heights(host, 0)[2]! > 0.5, undefined, { interval: 5 });
    const before = heights(host, 0)[2]!;
    await to(host, moved(0.1));
    expect(heights(host, 0)[2]).to.be.within(before - 0.05, before + 0.2);
    await timeTo(host, 0.1);
  });

  it('lines are known by their identifier; a new one fades in, one that is gone goes at once', async () => {
    const one = trend().series.slice(1);
    const host = await live(trend({ series: one }));
    const [a, b] = trend().series;
    await to(
      host,
      trend({
        series: [
          { ...a!, style: 1 },
          { ...b!, style: 0 },
        ],
      }),
    );
    expect(heights(host, 1), 'the line that was there').to.deep.equal([0.8, 0.611, 0.609, 0.488]);
    expect(colourAt(host, 0, 3)[3], 'the new one is not there yet').to.be.below(100);
    await waitUntil(() => colourAt(host, 0, 3)[3] === 255, 'the new one is there');
    await to(host, trend({ series: one }));
    expect(host.chart.data.datasets).to.have.length(1);
    expect(colourAt(host, 0, 0)[3]).to.equal(255);
  });

  it('a year that is new in a line grows out of its neighbour', async () => {
    const [line] = trend().series;
    const shorter = { ...line!, points: line!.points.slice(0, 4) };
    const host = await live(trend({ series: [shorter] }));
    await to(host, trend({ series: [line!] }));
    expect(heights(host, 0).slice(3)).to.deep.equal([0.555, 0.555]);
    await waitUntil(() => heights(host, 0)[4] === 1);
  });

  it('the values of a gap glide along their rows, which stand beside their names at once', async () => {
    const host = await live(gap());
    const next = gap();
    next.rows = [next.rows[3]!, { ...next.rows[0]!, x: 0.2 }];
    await to(host, next);
    const { left, width, top, height } = host.chart.chartArea;
    const [top1, all] = host.chart.getDatasetMeta(2).data;
    expect(top1!.y).to.be.closeTo(top + height / 4, 0.01);
    expect(all!.y).to.be.closeTo(top + (height * 3) / 4, 0.01);
    expect(all!.x).to.be.closeTo(left + width * 0.613, 0.01);
    await waitUntil(() => Math.abs(all!.x - (left + width * 0.2)) < 0.01);
  });

  it('nothing moves for a reader who wants less motion, and what moves stops when that is said', async () => {
    const host = await live();
    await to(host, moved(0.9));
    await emulateMedia({ reducedMotion: 'reduce' });
    await nextFrame();
    expect(heights(host, 0)[2], 'stopped at its end').to.equal(0.9);
    await to(host, moved(0.1));
    expect(heights(host, 0)[2], 'no glide').to.equal(0.1);
    await emulateMedia({ reducedMotion: 'no-preference' });
    await to(host, moved(0.9));
    expect(heights(host, 0)[2], 'a glide again').to.equal(0.1);
  });

  it('the first picture, another size and the same places again do not move', async () => {
    const host = await live();
    expect(heights(host, 0)[2]).to.equal(0.423);
    await resized(host, '400px');
    expect(heights(host, 0)[2]).to.equal(0.423);
    expect(colourAt(host, 0, 2)[3]).to.equal(255);
    let frames = 0;
    const update = host.chart.update.bind(host.chart);
    host.chart.update = (...words) => {
      frames += 1;
      update(...words);
    };
    await to(host, trend());
    await aTimeout(100);
    expect(frames).to.equal(1);
  });

  it('a chart below the fold does not move', async () => {
    const host = await live();
    host.style.marginTop = `${innerHeight}px`;
    await to(host, moved(0.9));
    expect(host.live).to.equal(true);
    expect(heights(host, 0)[2]).to.equal(0.9);
  });

  it('a chart that goes on its way leaves no error behind', async () => {
    const host = await live();
    await to(host, moved(0.9));
    host.remove();
    await aTimeout(400);
    expect(host.canvases).to.have.length(0);
  });
});

describe('between two pictures', () => {
  const marks = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(9)), { selector: ([line, year]) => line + year })
    .chain((places) =>
      fc.tuple(
        ...places.map(([owner, year]) =>
          fc
            .double({ min: 0, max: 1, noNaN: true })
            .map((y): Mark => ({ owner, key: `${owner}${year}`, x: year / 9, y })),
        ),
      ),
    )
    .map((all) => all.toSorted((one, other) => one.owner.localeCompare(other.owner) || one.x - other.x));

  it('ends where the marks belong, in full strength, and never leaves the plot', () => {
    fc.assert(
      fc.property(marks, marks, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, share) => {
        const former = formerOf([{ data: before }]);
        const half = between(former, after, share, ['x', 'y']);
        expect(half.map(({ key }) => key)).to.deep.equal(after.map(({ key }) => key));
        for (const { x, y, alpha } of half) {
          expect(x).to.be.within(0, 1);
          expect(y).to.be.within(0, 1);
          expect(alpha).to.be.within(0, 1);
        }
        const end = between(former, after, 1, ['x', 'y']);
        end.forEach(({ x, y, alpha }, index) => {
          expect(x).to.be.closeTo(after[index]!.x, 1e-12);
          expect(y).to.be.closeTo(after[index]!.y, 1e-12);
          expect(alpha).to.equal(1);
        });
        expect(isElsewhere(formerOf([{ data: after }]), after)).to.equal(false);
      }),
    );
  });

  it('keeps the marks of a line in the order of the years, which Chart.js relies on', () => {
    fc.assert(
      fc.property(marks, marks, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, share) => {
        const half = between(formerOf([{ data: before }]), after, share, ['x', 'y']);
        half.forEach((mark, index) => {
          const next = half[index + 1];
          if (next?.owner === mark.owner) expect(mark.x).to.be.at.most(next.x + 1e-12);
        });
      }),
    );
  });
});
