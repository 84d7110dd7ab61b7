/**
 * Tells the page around a frame how high its content is, in all dialects that pages speak: our own, WordPress (oEmbed),
 * AMP and Pym. A height is no secret, so every parent may hear it.
 */
import { wordPressSecret } from './word-press.ts';

/** The height of content that never depends on the height of its frame, in CSS pixels. */
type Measure = () => number;

/** Milliseconds between two answers to a parent that keeps asking. */
const pause = 100;

/** Starts telling. `childId` is the name that a page with Pym has given to the frame. */
export function tellHeight(content: Element, measure: Measure, childId?: string): void {
  if (parent === window) return;
  let told = 0;
  let asked: ReturnType<typeof setTimeout> | undefined;

  function tell(again: boolean): void {
    const height = Math.ceil(measure());
    // Nothing is laid out in a tab or a section that is hidden: the last height stays true until it is shown.
    if (height === 0 || (height === told && !again)) return;
    told = height;
    const secret = wordPressSecret();
    parent.postMessage({ type: 'vital-signs-height', height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
    if (childId) parent.postMessage(`pymxPYMx${childId}xPYMxheightxPYMx${height}`, '*');
  }

  new ResizeObserver(() => tell(false)).observe(content);
  // Nothing is drawn, and no observer called, in a frame that a page keeps out of sight until it has heard from it.
  tell(false);
  addEventListener('hashchange', () => tell(true));
  // A parent that came late, or that has changed the width, asks. However often it asks, it is answered now and then.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isQuestion(data, childId)) return;
    asked ??= setTimeout(() => {
      asked = undefined;
      tell(true);
    }, pause);
  });
}

function isQuestion(data: unknown, childId: string | undefined): boolean {
  if (typeof data === 'string') return childId !== undefined && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
  if (typeof data !== 'object' || data === null) return false;
  const { type, message, secret } = data as Record<string, unknown>;
  return type === 'vital-signs-ready' || (message === 'ready' && secret === wordPressSecret());
}
