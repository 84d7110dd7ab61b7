import { referenceName, type SchemaNode } from '../../scripts/generate/schema.ts';

/** A value of a document with the part of the schema that it is held to. */
export interface Visit {
  /** Where the schema says it, such as `metric/unit`. */
  place: string;
  node: SchemaNode;
  value: unknown;
  /** Keys from the document's root to the value. */
  path: (string | number)[];
}

/** Every value of a document that is accepted, from the root down. Of alternatives, the one of its type is taken. */
export function* visits(schema: SchemaNode, root: SchemaNode, value: unknown, name = 'feed'): Generator<Visit> {
  yield* visit({ place: name, node: root, value, path: [] });

  function* visit({ place, node, value: here, path }: Visit): Generator<Visit> {
    if (node.$ref) {
      const definition = referenceName(node.$ref);
      yield* visit({ place: definition, node: schema.$defs![definition]!, value: here, path });
      return;
    }
    yield { place, node, value: here, path };
    const alternative = node.anyOf?.findIndex(({ type }) => type === typeOf(here));
    if (alternative !== undefined)
      yield* visit({ place: `${place} ${typeOf(here)}`, node: node.anyOf![alternative]!, value: here, path });
    if (Array.isArray(here) && node.items)
      for (const [index, item] of here.entries())
        yield* visit({ place: `${place}[]`, node: node.items, value: item, path: [...path, index] });
    else if (typeOf(here) === 'object' && node.properties)
      for (const [key, property] of Object.entries(here as object))
        if (node.properties[key])
          yield* visit({ place: `${place}/${key}`, node: node.properties[key], value: property, path: [...path, key] });
  }
}

/** What a document uses of the schema: fields, alternatives, and words of lists. */
export function used(all: Iterable<Visit>): Set<string> {
  const found = new Set<string>();
  for (const { place, node, value } of all) {
    found.add(place);
    if (node.enum) found.add(`${place} = ${String(value)}`);
  }
  return found;
}

/** All that can be used of it, in the same words. */
export function usable(schema: SchemaNode): Set<string> {
  const found = new Set<string>();
  const add = (place: string, node: SchemaNode): void => {
    if (node.$ref) return;
    found.add(place);
    for (const word of node.enum ?? []) found.add(`${place} = ${word}`);
    for (const one of node.anyOf ?? []) add(`${place} ${String(one.type)}`, one);
    if (node.items) add(`${place}[]`, node.items);
    for (const [name, property] of Object.entries(node.properties ?? {})) add(`${place}/${name}`, property);
  };
  add('feed', schema);
  for (const [name, definition] of Object.entries(schema.$defs!)) add(name, definition);
  return found;
}

/** What a page made for the earlier schema would not accept, or would no longer find: a minor adds optional fields only. */
export function breaks(earlier: unknown, later: unknown, place = 'feed'): string[] {
  if (typeof earlier !== 'object' || typeof later !== 'object' || !earlier || !later)
    return earlier === later ? [] : [`${place} is ${JSON.stringify(later)}, and was ${JSON.stringify(earlier)}`];
  const mayGrow = /\/(properties|\$defs)$/.test(place);
  const names = [...new Set([...Object.keys(earlier), ...(mayGrow ? [] : Object.keys(later))])];
  return names.flatMap((name) =>
    breaks((earlier as Record<string, unknown>)[name], (later as Record<string, unknown>)[name], `${place}/${name}`),
  );
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
