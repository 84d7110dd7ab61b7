/** Where Storybook tells of an element. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The page of an element in Storybook, relative to the site.
 * @param root the project's folder
 */
export async function storyPage(root: string, tag: string): Promise<string> {
  const file = `stories/${tag}.stories.ts`;
  const title = /\btitle: '([^']+)'/.exec(await readFile(join(root, file), 'utf8'))?.[1];
  if (!title) throw new Error(`${file} has no title`);
  return `storybook/index.html?path=/docs/${storyName(title)}--docs`;
}

/** As Storybook makes it: `Widgets/Metric trend` is `widgets-metric-trend`. */
export function storyName(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
