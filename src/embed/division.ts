import { attributes } from './attributes.ts';
import { elementTags, fetchElement, isElement } from './fetch-element.ts';
import { wish } from './wish.ts';

/** Divisions that were met, with their widgets. */
const widgets = new WeakMap<Element, Element>();

/** Attributes of a division that change later change its widget. */
const changes = new MutationObserver((records) => {
  for (const target of new Set(records.map((record) => record.target as Element))) {
    const widget = widgets.get(target);
    if (widget) copy(target, widget);
  }
});

/** Only what is known is passed on: `data-onclick` must not become a handler. */
function copy(division: Element, widget: Element): void {
  for (const name of attributes) {
    const text = division.getAttribute(`data-${name}`);
    if (text === null) widget.removeAttribute(name);
    else if (text !== widget.getAttribute(name)) widget.setAttribute(name, text);
  }
}

/** Puts the widget that a division asks for into it, around what stands there: that stays the readable fallback. */
export function fillDivision(division: Element): void {
  if (widgets.has(division)) return;
  const tag = division.getAttribute(wish)!.trim().toLowerCase();
  if (!isElement(tag)) {
    console.warn(`[vital-signs] ${wish}="${tag}" is no widget: write one of ${elementTags.join(', ')}.`, division);
    return;
  }
  const widget = document.createElement(tag);
  widgets.set(division, widget);
  copy(division, widget);
  widget.append(...division.childNodes);
  division.append(widget);
  changes.observe(division, { attributes: true });
  fetchElement(tag);
}
