/** A part of the builder's page. Throws when the page and its script do not belong together. */
export function part<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(
    `The page of the builder has no #${id} that is a ${type.name}: copy index.html and builder.js together`,
  );
}

/** Says something in a live region: only what is new, so that a screen reader does not repeat itself. */
export function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** An element with text. Texts of feeds are text, never markup. */
export function written<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}
