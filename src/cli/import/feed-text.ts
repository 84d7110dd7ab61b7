import type { Feed } from '../../feed/types.ts';

function* list(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(item)}`;
}

/**
 * The bytes of a feed: JSON, one organization, metric or observation per line, so that two versions can be compared line
 * by line. In pieces, because the text of a whole state does not fit into one string.
 */
export function* feedText(feed: Feed): Generator<string> {
  let comma = '{';
  for (const [name, value] of Object.entries(feed)) {
    if (value === undefined) continue;
    yield `${comma}\n${JSON.stringify(name)}: `;
    comma = ',';
    if (name === 'observations' && !Array.isArray(feed.observations)) {
      const { fields, rows } = feed.observations;
      yield `{ "fields": ${JSON.stringify(fields)}, "rows": [`;
      yield* list(rows);
      yield '\n] }';
    } else if (Array.isArray(value)) {
      yield '[';
      yield* list(value);
      yield '\n]';
    } else yield JSON.stringify(value);
  }
  yield '\n}\n';
}
