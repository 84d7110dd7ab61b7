import { nextFrame, waitUntil } from '@open-wc/testing';
import type { GapSpec, TrendSpec } from '../../src/model/view.ts';
import { still, trend, type LiveHost } from './takeover-fixture.ts';

/** A host whose chart is live, with no pointer on a mark. */
export async function live(spec: TrendSpec | GapSpec = trend()): Promise<LiveHost> {
  const host = await still(spec);
  host.point('pointerover');
  // The first one waits for modules that come one by one.
  await waitUntil(() => host.live, 'the chart becomes live', { timeout: 8000 });
  return host;
}

export async function resized(host: LiveHost, width: string): Promise<void> {
  host.style.width = width;
  await nextFrame();
  await nextFrame();
}

/** Colour in the middle of a mark, as painted. */
export function colourAt(host: LiveHost, dataset: number, place: number): number[] {
  const { chart } = host;
  const { x, y } = chart.getDatasetMeta(dataset).data[place]!;
  const ratio = chart.currentDevicePixelRatio;
  return [...chart.ctx.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data];
}
