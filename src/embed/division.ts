import { setAttributes } from './attributes.ts';
import { widgetTags } from './elements.ts';
import { fetchElement, isWidget } from './fetch-element.ts';

/** The attribute by which a division asks for a widget, in editors that take unknown tags away. */
export const wish = 'data-vital-signs';

/** Divisions that were met, with their widgets. */
const widgets = new WeakMap<Element, Element>();

/** Attributes of a division that change later change its widget. */
const changes = new MutationObserver((records) => {
  for (const target of new Set(records.map((record) => record.target as Element))) {
    const widget = widgets.get(target);
    if (widget) copy(target, widget);
  }
});

function copy(division: Element, widget: Element): void {
  setAttributes(widget, (name) => division.getAttribute(`data-${name}`));
}

/** Puts the widget that a division asks for into it, around what stands there: that stays the readable fallback. */
export function fillDivision(division: Element): void {
  if (widgets.has(division)) return;
  const tag = division.getAttribute(wish)!.trim().toLowerCase();
  if (!isWidget(tag)) {
    console.warn(`[vital-signs] ${wish}="${tag}" is no widget: write one of ${widgetTags.join(', ')}.`, division);
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
