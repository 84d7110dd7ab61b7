import type { ComplexAttributeConverter } from 'lit';

/** Several identifiers, as a list or as the text of an attribute: separated by commas or spaces. */
export function identifiersIn(given: string | string[] | null | undefined): string[] {
  return Array.isArray(given) ? given : (given ?? '').split(/[\s,]+/).filter(Boolean);
}

/** An attribute that holds several identifiers. */
export const identifiers: ComplexAttributeConverter<string[]> = {
  fromAttribute: identifiersIn,
  toAttribute: (list) => (list.length > 0 ? list.join(' ') : null),
};
