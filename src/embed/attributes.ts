/** Attributes of the widgets that a page may give in another way: as `data-...` of a division, or in an address. */
export const attributes = [
  'src',
  'organization',
  'metric',
  'metrics',
  'period',
  'groups',
  'reference',
  'compare',
  'view',
  'interactive',
  'heading-level',
  'lang',
  'dir',
] as const;

/**
 * Gives a widget the attributes that are there. Nothing else: `data-onclick` or `?onclick=` must not become a handler.
 */
export function setAttributes(widget: Element, read: (name: string) => string | null): void {
  for (const name of attributes) {
    const text = read(name);
    if (text !== null && text !== widget.getAttribute(name)) widget.setAttribute(name, text);
    else if (text === null) widget.removeAttribute(name);
  }
}
