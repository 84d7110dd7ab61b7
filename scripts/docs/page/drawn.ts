/** The colours in which a widget has really drawn an accent: what its style sheet makes of it is the widget's business. */
import { hexOf, type What } from './contrast-words.ts';

/** Where to look in a trend. */
const places: Record<What, { selector: string; property: 'color' | 'stroke' }> = {
  mark: { selector: 'svg .line', property: 'stroke' },
  link: { selector: '.source a', property: 'color' },
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** `#rrggbb` as it is seen on the ground, or nothing while the widget has not drawn it. */
export function drawn(widget: Element, what: What, ground: string): string | undefined {
  const { selector, property } = places[what];
  const element = widget.shadowRoot?.querySelector(selector);
  if (!element || !canvas) return undefined;
  // A browser tells mixed colours in the space in which they were mixed; a pixel has them as the screen does.
  for (const color of [ground, getComputedStyle(element)[property]]) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return hexOf(canvas.getImageData(0, 0, 1, 1).data);
}
