/**
 * For a page that shows widgets in frames and may run a script: gives each frame the height that its content asks for.
 * A frame can only change its own height, and only from the site that the page itself has put into it.
 */

/** Beyond this, in CSS pixels, something has gone wrong. */
const tallest = 20_000;

/** Where a published site has a page for one widget. */
const viewPage = /\/view\/[^/]+\/(scorecard|trend|gap|gauge)\//;

/** The site of a frame that the page has given a widget. Where the frame is now may be elsewhere: a link has led there. */
function siteOf(frame: HTMLIFrameElement): string | undefined {
  const text = frame.getAttribute('src') ?? '';
  if (!URL.canParse(text, document.baseURI)) return undefined;
  const address = new URL(text, document.baseURI);
  return address.searchParams.has('widget') || viewPage.test(address.pathname) ? address.origin : undefined;
}

function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (frame.contentWindow !== source) return false;
  const site = siteOf(frame);
  // What is in a sandbox has no site: then it counts that it is this very frame.
  return site === origin || (site !== undefined && origin === 'null' && frame.hasAttribute('sandbox'));
}

function resize(event: MessageEvent<unknown>): void {
  const { type, height } = (event.data ?? {}) as Record<string, unknown>;
  if (type !== 'vital-signs-height' || typeof height !== 'number') return;
  if (!(height >= 1 && height <= tallest)) return;
  const frame = [...document.querySelectorAll('iframe')].find((one) => isFrom(one, event));
  if (frame) frame.style.height = `${Math.ceil(height)}px`;
}

addEventListener('message', resize);
// Frames that have told their height before this script was here tell it again.
for (const frame of document.querySelectorAll('iframe'))
  frame.contentWindow?.postMessage({ type: 'vital-signs-ready' }, '*');
