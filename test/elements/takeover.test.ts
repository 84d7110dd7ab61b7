import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import type { TakeOverParts } from '../../src/charts/takeover.ts';
import * as painter from '../../src/charts/interactive/painter.ts';
import { gap, LiveHost, still, trend } from './takeover-fixture.ts';

type Loaded = Awaited<NonNullable<ReturnType<NonNullable<TakeOverParts['load']>>>>;

/** A loader that waits to be let go. */
function slowly(): { loader: () => Promise<Loaded>; finish: () => Promise<void>; asked: () => number } {
  let asked = 0;
  const waiting: (() => void)[] = [];
  return {
    loader: () => {
      asked += 1;
      return new Promise((resolve) => waiting.push(() => resolve(painter)));
    },
    finish: async () => {
      waiting.forEach((go) => go());
      await aTimeout(0);
    },
    asked: () => asked,
  };
}

async function hovered(host: LiveHost): Promise<LiveHost> {
  host.point('pointerover');
  await waitUntil(() => host.live, 'the chart becomes live');
  return host;
}

describe('take-over', () => {
  afterEach(async () => {
    document.querySelectorAll('take-over-host').forEach((host) => host.remove());
    await aTimeout(0);
    expect(painter.liveCharts(), 'charts left behind').to.equal(0);
  });

  it('leaves the SVG alone until a reader comes, then draws over it and keeps it', async () => {
    const host = await still();
    await nextFrame();
    expect(host.canvases).to.have.length(0);
    expect(getComputedStyle(host.marks).visibility).to.equal('visible');
    const { marks } = host;
    await hovered(host);
    expect(host.canvases).to.have.length(1);
    expect(getComputedStyle(host.marks).visibility).to.equal('hidden');
    expect(host.marks).to.equal(marks);
  });

  it('shows the tooltip of a real mouse that waits where it came in', async () => {
    const host = await still();
    const box = host.plot.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + box.width / 2), Math.round(box.top + 5)] });
    await waitUntil(() => host.tip !== undefined, 'a tooltip without another move');
    expect(host.tip?.[0]).to.equal('Group b');
    await sendMouse({ type: 'move', position: [1, 590] });
    await waitUntil(() => host.tip === undefined, 'gone with the mouse');
  });

  for (const type of ['pointerdown', 'focusin']) {
    it(`begins with ${type} as well`, async () => {
      const host = await still();
      host.point(type);
      await waitUntil(() => host.live);
    });
  }

  it('does not begin with a pointer beside the plot', async () => {
    const { loader, asked } = slowly();
    const host = await still(trend(), { loader });
    for (const type of ['pointerover', 'pointerdown', 'focusin']) {
      host.renderRoot.querySelector('p')!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    expect(asked()).to.equal(0);
  });

  it('never loads with mode off, and lets go when turned off', async () => {
    const { loader, asked, finish } = slowly();
    const host = await still(trend(), { interactive: 'off', loader });
    host.point('pointerover');
    expect(asked()).to.equal(0);
    host.interactive = 'auto';
    await host.updateComplete;
    host.point('pointerover');
    await finish();
    expect(host.live).to.equal(true);
    host.interactive = 'off';
    await host.updateComplete;
    expect(host.live).to.equal(false);
    expect(host.canvases).to.have.length(0);
  });

  it('eager: begins by itself once in view, and again after attaching anew', async () => {
    const host = await still(trend(), { interactive: 'eager' });
    await waitUntil(() => host.live);
    const parent = host.parentElement!;
    host.remove();
    await aTimeout(0);
    expect(host.live).to.equal(false);
    parent.append(host);
    await waitUntil(() => host.live, 'live again');
  });

  it('eager: waits while out of view', async () => {
    const { loader, asked } = slowly();
    const host = new LiveHost();
    Object.assign(host, { spec: trend(), interactive: 'eager', loader });
    host.style.marginTop = '5000px';
    document.body.append(host);
    await aTimeout(150);
    expect(asked()).to.equal(0);
    host.style.marginTop = '0';
    await waitUntil(() => asked() === 1);
  });

  it('loads once, however often the reader comes meanwhile', async () => {
    const { loader, asked, finish } = slowly();
    const host = await still(trend(), { loader });
    host.point('pointerover');
    host.point('pointerdown');
    host.point('pointerover');
    await finish();
    host.point('pointerover');
    expect(asked()).to.equal(1);
    expect(host.canvases).to.have.length(1);
  });

  it('draws nothing when removed during the load, also when attached again before its end', async () => {
    const { loader, finish } = slowly();
    const host = await still(trend(), { loader });
    const parent = host.parentElement!;
    host.point('pointerover');
    host.remove();
    await finish();
    expect(painter.liveCharts()).to.equal(0);
    parent.append(host);
    host.point('pointerover');
    host.remove();
    await aTimeout(0);
    parent.append(host);
    await finish();
    expect(host.canvases).to.have.length(0);
    host.point('pointerover');
    await finish();
    expect(host.canvases, 'and begins anew').to.have.length(1);
  });

  it('draws once when moved during the load', async () => {
    const { loader, finish } = slowly();
    const host = await still(trend(), { loader });
    host.point('pointerover');
    document.body.append(host);
    await finish();
    document.body.prepend(host);
    await aTimeout(0);
    expect(host.canvases).to.have.length(1);
    expect(painter.liveCharts()).to.equal(1);
  });

  it('keeps the chart through a move within the page', async () => {
    const host = await hovered(await still());
    const { chart } = host;
    document.body.append(host);
    await nextFrame();
    expect(host.chart).to.equal(chart);
    expect(host.live).to.equal(true);
  });

  it('goes back to the SVG when removed, and comes back on the next hover', async () => {
    const host = await hovered(await still());
    const parent = host.parentElement!;
    host.remove();
    await aTimeout(0);
    expect(painter.liveCharts()).to.equal(0);
    parent.append(host);
    await nextFrame();
    expect(host.live).to.equal(false);
    await hovered(host);
    expect(host.canvases).to.have.length(1);
  });

  it('follows the spec in place, and to another kind of chart', async () => {
    const host = await hovered(await still());
    const { chart } = host;
    host.spec = trend({ series: trend().series.slice(0, 1) });
    await host.updateComplete;
    expect(host.chart).to.equal(chart);
    expect(chart.data.datasets).to.have.length(1);
    host.spec = gap();
    await host.updateComplete;
    expect(host.chart.data.datasets).to.have.length(3);
    expect(painter.liveCharts()).to.equal(1);
  });

  it('rebuilds in a new plot element, and after a time without a spec', async () => {
    const host = await hovered(await still());
    const { plot } = host;
    host.view = 'other';
    await host.updateComplete;
    expect(host.plot).not.to.equal(plot);
    expect(host.live).to.equal(true);
    expect(painter.liveCharts()).to.equal(1);
    host.spec = undefined;
    await host.updateComplete;
    expect(painter.liveCharts()).to.equal(0);
    host.spec = trend();
    await host.updateComplete;
    expect(host.live).to.equal(true);
  });

  it('keeps the SVG when the chunk does not come: one warning, one more try, no storm', async () => {
    let asked = 0;
    const loader = async (): Promise<Loaded> => {
      asked += 1;
      throw new TypeError('Failed to fetch dynamically imported module');
    };
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    try {
      const host = await still(trend(), { loader });
      const other = await still(trend(), { loader });
      for (let i = 0; i < 5; i++) {
        host.point('pointerover');
        await aTimeout(0);
        host.requestUpdate();
        await host.updateComplete;
      }
      other.point('pointerover');
      await aTimeout(0);
      expect(asked).to.equal(3);
      expect(getComputedStyle(host.marks).visibility).to.equal('visible');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<take-over-host>').and.to.contain('script-src');
    } finally {
      console.warn = warn;
    }
  });

  it('leaves nothing behind after 100 mounts', async () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    const hosts: WeakRef<LiveHost>[] = [];
    for (let i = 0; i < 100; i++) {
      const host = new LiveHost();
      host.spec = i % 2 ? trend() : gap();
      parent.append(host);
      await host.updateComplete;
      host.point('pointerover');
      // Every third goes while its chunk is still coming.
      if (i % 3 !== 0) await waitUntil(() => host.live, undefined, { interval: 1 });
      if (host.live) host.point('pointermove');
      host.remove();
      hosts.push(new WeakRef(host));
    }
    parent.remove();
    await aTimeout(0);
    expect(painter.liveCharts()).to.equal(0);
    expect(Object.keys(Chart.instances)).to.have.length(0);
    const { gc } = globalThis as { gc?: () => void };
    if (!gc) return;
    await aTimeout(100);
    gc();
    await aTimeout(0);
    gc();
    expect(hosts.filter((host) => host.deref()).length, 'hosts in memory').to.be.below(3);
  });
});
