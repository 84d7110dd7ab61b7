/**
 * What assistive technology gets to know of each widget, held against a written copy in `accessibility-tree/`. Where a
 * change is meant, `UPDATE_TREES=1 npm test -- accessibility-tree` writes the copies anew; read the difference aloud.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { settled, visit } from './visit.ts';

const folder = join(import.meta.dirname, 'accessibility-tree');
const states = ['expanded', 'pressed', 'checked', 'disabled', 'selected', 'focused'] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof startDemo>>;
before(async () => {
  server = await startDemo({ port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Nodes that are nothing by themselves; what is in them counts. */
const transparent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'Section', 'LayoutTable']);

/** A tree as indented lines: role, name, value, description and states of each node. */
function written(node: SerializedAXNode, indent = '', around = ''): string[] {
  const { role, name, value, description, roledescription, children = [] } = node;
  const inner = (deeper: string, parent: string): string[] =>
    children.flatMap((child) => written(child, deeper, parent));
  if (transparent.has(role)) return inner(indent, around);
  // The text that a name is made of.
  if (role === 'StaticText' && (name === around || !name?.trim())) return [];
  const facts = states.flatMap((state) => (node[state] === undefined ? [] : [`${state}=${String(node[state])}`]));
  const line = [
    role,
    name ? JSON.stringify(name) : '',
    value === undefined ? '' : `value=${JSON.stringify(value)}`,
    roledescription ? `roledescription=${JSON.stringify(roledescription)}` : '',
    description ? `description=${JSON.stringify(description)}` : '',
    role === 'heading' ? `level=${node.level}` : '',
    ...facts,
  ];
  return [indent + line.filter(Boolean).join(' '), ...inner(`${indent}  `, name ?? '')];
}

describe('the accessibility tree', () => {
  for (const tag of ['school-scorecard', 'achievement-gap-chart', 'metric-trend', 'satisfaction-gauge']) {
    it(`of <${tag}> is the one that was read and found good`, async () => {
      const { page } = await visit(browser, server.url);
      await settled(page);
      // Alone on the page: the element itself is nothing to assistive technology, only what is in it.
      await page.$eval(tag, (widget) => document.body.replaceChildren(widget));
      await settled(page);
      await holdAgainst(tag, page);
      await page.browserContext().close();
    });
  }

  it('of <organization-picker> with its list open is the one that was read and found good', async () => {
    const { page } = await visit(browser, server.url);
    await settled(page);
    await page.evaluate(() => {
      const picker = document.createElement('organization-picker');
      picker.setAttribute('src', '/feeds/sample-unified.json');
      document.body.replaceChildren(picker);
    });
    const field = await page.waitForSelector('organization-picker >>> input', { visible: true });
    await field!.type('elementry');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('organization-picker >>> [role=status] ::-p-text(matches)', { visible: true });
    await holdAgainst('organization-picker', page);
    await page.browserContext().close();
  });
});

async function holdAgainst(name: string, page: Page): Promise<void> {
  const { children = [] } = (await page.accessibility.snapshot({ interestingOnly: false }))!;
  const lines = `${children.flatMap((child) => written(child)).join('\n')}\n`;
  const file = join(folder, `${name}.txt`);
  if (process.env.UPDATE_TREES) await writeFile(file, lines);
  const expected = await readFile(file, 'utf8').catch(() => '');
  assert.equal(lines, expected, `UPDATE_TREES=1 npm test -- accessibility-tree writes ${name}.txt anew`);
}
