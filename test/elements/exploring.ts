import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, one, type AnyWidget } from './reading.ts';

/** Ways to use a live chart as a reader does, and to perceive what comes of it. */

export const plotOf = (widget: Element): HTMLElement => one(widget, '.plot');

export const isLive = (widget: Element): boolean => all(widget, '.plot[data-live] canvas').length === 1;

/** The element that has the focus, inside of the widget. */
export const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;

/** Focuses the plot, and waits until its chart is live. */
export async function entered<W extends AnyWidget>(widget: W): Promise<W> {
  plotOf(widget).focus();
  // The first chart of a page waits for its code.
  await waitUntil(() => isLive(widget) && voice(widget), 'the chart does not become live', { timeout: 8000 });
  return widget;
}

/** Presses a key in the plot. True if the chart took it from the page. */
export function press(widget: Element, key: string, more: KeyboardEventInit = {}, target = plotOf(widget)): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  return !target.dispatchEvent(event);
}

const voice = (widget: Element): HTMLElement | undefined => all(widget, '[role=status].speech')[0];

/** What the live region says at this moment. */
export const saying = (widget: Element): string => voice(widget)?.textContent ?? '';

/** What is said next. */
export async function said(widget: Element, act: () => void): Promise<string> {
  const before = saying(widget);
  act();
  const isNew = (): boolean => saying(widget) !== before && saying(widget) !== '';
  await waitUntil(isNew, `nothing is said after "${before}"`, { timeout: 4000, interval: 20 });
  return saying(widget).replace('\u00A0', '');
}

/** Presses keys one after the other and collects what is said after each. */
export async function saidAfter(widget: Element, keys: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const key of keys) texts.push(await said(widget, () => press(widget, key)));
  return texts;
}

/** Waits longer than a sentence waits for the next. */
export const afterSpeech = (): Promise<void> => aTimeout(250);

/** The mark on the point: its middle, in fractions of the plot from the left and from the top. */
export function cursor(widget: Element): { x: number; y: number; box: DOMRect } | undefined {
  const [mark] = all(widget, '.plot .cursor');
  if (!mark) return undefined;
  const box = mark.getBoundingClientRect();
  const plot = plotOf(widget).getBoundingClientRect();
  return {
    x: (box.left + box.width / 2 - plot.left) / plot.width,
    y: (box.top + box.height / 2 - plot.top) / plot.height,
    box,
  };
}

/** Lines of the tooltip; undefined while there is none. */
export function tip(widget: Element): string[] | undefined {
  const [element] = all(widget, '.plot .tip:not([hidden])');
  return element && [...element.children].map(({ textContent }) => textContent);
}

/** Presses the Tab key as a reader does, forwards or back. */
export async function tab(back = false): Promise<void> {
  if (back) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (back) await sendKeys({ up: 'Shift' });
}
