import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { inSlices } from '../../src/charts/interactive/slices.ts';
import { gap, LiveHost, trend } from './takeover-fixture.ts';

function placed(interactive: LiveHost['interactive'], distance: string): LiveHost {
  const host = new LiveHost();
  Object.assign(host, { spec: trend(), interactive });
  host.style.marginTop = distance;
  document.body.append(host);
  return host;
}

/** Takes a millisecond and more of the computer's time. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('many live charts', () => {
  afterEach(async () => {
    document.querySelectorAll('take-over-host').forEach((host) => host.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('work is done in slices, in order and once each, with pauses for the page', async () => {
    const done: number[] = [];
    const seen = new Set<number>();
    const jobs = Array.from({ length: 20 }, (_, index) => () => {
      busy(4);
      done.push(index);
    });
    jobs.forEach(inSlices);
    jobs.slice(5).forEach(inSlices);
    expect(done, 'not at once').to.have.length(0);
    while (done.length < 20) {
      await aTimeout(0);
      seen.add(done.length);
    }
    expect(done).to.deep.equal([...jobs.keys()]);
    expect(seen.size, 'pauses').to.be.above(3);
    await aTimeout(20);
    expect(done).to.have.length(20);
  });

  it('a job that fails is reported, and the others are done', async () => {
    let done = false;
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (fault) => reported.push(fault);
    inSlices(() => {
      throw new Error('broken');
    });
    inSlices(() => {
      done = true;
    });
    await waitUntil(() => done);
    globalThis.reportError = reportError;
    expect(String(reported)).to.equal('Error: broken');
  });

  it('eager charts in view are not all drawn in one go', async () => {
    const hosts = Array.from({ length: 60 }, (_, index) => {
      const host = placed('eager', '0');
      host.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 300px';
      host.spec = index % 2 ? trend() : gap();
      return host;
    });
    const seen = new Set<number>();
    while (liveCharts() < hosts.length) {
      await aTimeout(0);
      seen.add(liveCharts());
    }
    expect(seen.size).to.be.above(3);
  });

  it('an eager chart that is removed before its turn is not drawn', async () => {
    const hosts = Array.from({ length: 20 }, () => placed('eager', '0'));
    await waitUntil(() => liveCharts() > 0);
    hosts.forEach((host) => host.remove());
    await aTimeout(50);
    expect(liveCharts()).to.equal(0);
  });

  it('a live chart far out of view is given back to the SVG; an eager one comes back by itself', async () => {
    const eager = placed('eager', '0');
    const asked = placed('auto', '0');
    await asked.updateComplete;
    asked.point('pointerover');
    await waitUntil(() => eager.live && asked.live);
    eager.style.marginTop = '5000px';
    await waitUntil(() => !eager.live && !asked.live, 'both are given back');
    expect(getComputedStyle(asked.marks).visibility).to.equal('visible');
    asked.spec = trend({ series: trend().series.slice(1) });
    await asked.updateComplete;
    await nextFrame();
    expect(asked.live, 'until there is interest again').to.equal(false);
    eager.style.marginTop = '0';
    await waitUntil(() => eager.live, 'the eager one comes back');
    expect(asked.live).to.equal(false);
    asked.point('pointerover');
    await waitUntil(() => asked.live);
  });

  it('a chart that has the focus stays live, however far the page is scrolled', async () => {
    const host = placed('auto', '0');
    const other = placed('auto', '0');
    await other.updateComplete;
    host.plot.tabIndex = 0;
    host.plot.focus();
    other.point('pointerover');
    await waitUntil(() => host.live && other.live);
    host.style.marginTop = '5000px';
    await waitUntil(() => !other.live);
    expect(host.live).to.equal(true);
  });

  it('off, set later, takes the live chart away; set back, interest brings it again, or its being eager', async () => {
    const host = placed('auto', '0');
    await host.updateComplete;
    host.point('pointerover');
    await waitUntil(() => host.live);
    host.interactive = 'off';
    await host.updateComplete;
    expect(host.live).to.equal(false);
    expect(host.canvases).to.have.length(0);
    host.point('pointerover');
    await aTimeout(20);
    expect(host.live).to.equal(false);
    host.interactive = 'auto';
    await host.updateComplete;
    host.point('pointerover');
    await waitUntil(() => host.live, 'live with interest');
    host.interactive = 'off';
    await host.updateComplete;
    expect(host.live).to.equal(false);
    host.interactive = 'eager';
    await waitUntil(() => host.live, 'live by itself');
  });

  it('becomes live when it is made eager later, also after it was live and far', async () => {
    const host = placed('auto', '0');
    await host.updateComplete;
    host.point('pointerover');
    await waitUntil(() => host.live);
    host.style.marginTop = '5000px';
    await waitUntil(() => !host.live);
    host.style.marginTop = '0';
    await aTimeout(50);
    expect(host.live).to.equal(false);
    host.interactive = 'eager';
    await waitUntil(() => host.live);
  });
});
