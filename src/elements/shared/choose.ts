import type { Selection } from './selection.ts';

/**
 * Tells what a reader has chosen in an element: only what changes. A feed element around takes it and hands it down;
 * without one, the element itself shows it. A listener that cancels the event keeps everything as it is. Returns the event.
 */
export function choose(element: HTMLElement, choice: Selection): Event {
  const event = new CustomEvent('vital-signs-select', {
    detail: choice,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (element.dispatchEvent(event)) Object.assign(element, choice);
  return event;
}
