import type { ComplexAttributeConverter } from 'lit';

/** An attribute that holds several identifiers, separated by commas or spaces. */
export const identifiers: ComplexAttributeConverter<string[]> = {
  fromAttribute: (text) => (text ?? '').split(/[\s,]+/).filter(Boolean),
  toAttribute: (list) => (list.length > 0 ? list.join(' ') : null),
};
