/**
 * Checks the package as npm would publish it: packed, and installed without a network into an empty project.
 * `npm run check:package -- --built` takes `dist/` as it is and does not build. The last line is `N passed, N failed`.
 */
import { buildAll } from './build.js';
import { bundlingFaults } from './package/bundling.js';
import { contentFaults, folders, textFaults } from './package/contents.js';
import { documentedFaults, importFaults } from './package/imports.js';
import { attwFaults, publintFaults } from './package/linters.js';
import { openPackage } from './package/packed.js';
import { specifiers } from './package/specifiers.js';
import { typeFaults } from './package/type-check.js';

const checks = {
  'holds what package.json promises, and nothing of how it is made': contentFaults,
  'names no path of one computer, and its links lead somewhere': textFaults,
  'passes publint': publintFaults,
  'passes attw': attwFaults,
  'is imported in Node, entry by entry, and defines what it should': importFaults,
  'gives what its documents tell to import': documentedFaults,
  'has types for every entry': typeFaults,
  'leaves to a page what it asked for, after a bundler': bundlingFaults,
};

let passed = 0;
let failed = 0;

if (!process.argv.includes('--built')) await buildAll();
const packed = await openPackage();
try {
  for (const { name, files, bytes } of folders(packed))
    console.log(`${String(files).padStart(5)} ${files === 1 ? 'file ' : 'files'} ${kilo(bytes).padStart(11)}  ${name}`);
  const unpacked = packed.files.reduce((sum, { size }) => sum + size, 0);
  console.log(`${kilo(packed.bytes)} packed, ${kilo(unpacked)} unpacked, ${specifiers(packed).length} entries\n`);
  for (const [name, check] of Object.entries(checks)) report(name, await faultsOf(check));
} finally {
  await packed.close();
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

async function faultsOf(check) {
  try {
    return await check(packed);
  } catch (error) {
    return [error.stack ?? String(error)];
  }
}

function report(name, faults) {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log(`${faults.length === 0 ? '✓' : '✗'} the package ${name}`);
  for (const fault of faults) console.log(`    ${fault.replaceAll('\n', '\n    ')}`);
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
