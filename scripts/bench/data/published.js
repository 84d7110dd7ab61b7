/** What a reader of a published feed has to fetch, as a web server sends it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of the index and of the largest part of one school, compressed.
 * @param {string} directory
 * @returns {Promise<{ index: number, part: number, parts: number }>}
 */
export async function publishedSizes(directory) {
  const text = await readFile(join(directory, 'feed.json'));
  const { organizations, parts = [] } = JSON.parse(text.toString());
  const schools = new Set(organizations.filter(({ kind }) => kind === 'school').map(({ id }) => id));
  const sizes = [];
  for (const { href, organizations: own, metrics } of parts) {
    // A place for every organization, or the place of one.
    const ids = own ?? (href.includes('{organization}') && !metrics ? [...schools] : []);
    if (own && own.length > 1 && !href.includes('{organization}')) continue;
    for (const id of ids.filter((one) => schools.has(one))) {
      const part = await readFile(join(directory, href.replaceAll('{organization}', id)));
      sizes.push(gzipSync(part).length);
    }
  }
  if (sizes.length === 0) throw new Error(`There is no part of a single school in ${directory}.`);
  return { index: gzipSync(text).length, part: Math.max(...sizes), parts: sizes.length };
}
