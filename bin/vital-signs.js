#!/usr/bin/env node
import { existsSync } from 'node:fs';

const source = new URL('../src/cli/main.ts', import.meta.url);

async function loadMain() {
  if (!existsSync(source)) return await import('../dist/cli/main.js');
  // In a clone, the command line runs from its sources: there is nothing to build and nothing to forget.
  const { register } = await import('tsx/esm/api');
  register();
  // Only the preview and a site need the widgets built, and a newcomer has not built them yet.
  const needsWidgets = process.argv[2] === 'preview' || process.argv.some((word) => /^--site(=|$)/.test(word));
  if (needsWidgets && !existsSync(new URL('../dist/view.js', import.meta.url))) {
    console.error('Building the widgets for the first time ...');
    await (await import('../scripts/build.js')).buildAll();
  }
  return await import(source.href);
}

// A reader that has seen enough, such as head, is not an error.
process.stdout.on('error', () => process.exit());

const { main } = await loadMain();
process.exitCode = await main(process.argv.slice(2));
