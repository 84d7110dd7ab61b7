/** A new element is written into a copy of the project, and must be right at once: types, form, words and what it shows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { namesOf } from '../../scripts/new-element/names.js';
import { registered, registers } from '../../scripts/new-element/registers.js';
import { root } from './sources.ts';

const require = createRequire(import.meta.url);
const binary = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

/** As much of the project as the new files and the changed ones lead to. */
const copied = [
  ...[
    'package.json',
    'tsconfig.json',
    '.prettierrc.json',
    '.oxlintrc.json',
    'scripts',
    'src',
    'stories',
    'docs/theming.md',
  ],
  ...['demo/feeds', 'test/elements', 'test/i18n', 'test/model', 'test/pages', 'test/toolchain/sources.ts'],
];

describe('npm run new:element', () => {
  let copy = '';
  let written: string[] = [];
  const run = (...words: string[]) =>
    spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'vital-signs-element-'));
    for (const path of copied)
      if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const { status, stdout, stderr } = run('scripts/new-element.js', 'family-letter');
    assert.equal(status, 0, stderr);
    written = [...stdout.matchAll(/^(?:wrote|changed) +(\S+)$/gm)].map(([, path]) => path!);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('writes element, styles, view, words, definition, stories, tests and documentation', () => {
    for (const path of [
      'src/elements/family-letter/family-letter.ts',
      'src/elements/family-letter/family-letter.styles.ts',
      'src/define/family-letter.ts',
      'src/model/family-letter.ts',
      'src/i18n/english-family-letter.ts',
      'src/i18n/spanish-family-letter.ts',
      'stories/family-letter.stories.ts',
      'test/elements/family-letter.test.ts',
      'test/model/family-letter.test.ts',
      'docs/elements/family-letter.md',
    ]) {
      assert.ok(written.includes(path), path);
      assert.doesNotMatch(readFileSync(join(copy, path), 'utf8'), /__\w+__/, path);
    }
    for (const path of Object.keys(registers)) {
      assert.ok(written.includes(path), path);
      assert.match(readFileSync(join(copy, path), 'utf8'), /family-letter|FamilyLetter/, path);
    }
  });

  it('leaves types, form and rules in order', () => {
    const files = written.filter((path) => path.endsWith('.ts'));
    const config = { extends: './tsconfig.json', files: [...files, 'test/elements/globals.d.ts'], include: [] };
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(config));
    for (const words of [
      [binary('typescript', 'bin/tsc'), '-p', 'tsconfig.new.json'],
      [binary('prettier', 'bin/prettier.cjs'), '--check', ...written],
      [binary('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings', ...files],
    ]) {
      const { status, stdout, stderr } = run(...words);
      assert.equal(status, 0, stdout + stderr);
    }
  });

  it('has a view that passes its own test', () => {
    const { status, stdout } = run('--import', 'tsx', '--test', 'test/model/family-letter.test.ts');
    assert.equal(status, 0, stdout);
  });

  it('has an element that shows its view, also without a browser', () => {
    writeFileSync(
      join(copy, 'draw.ts'),
      `import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { schoolFeed } from './stories/school-feed.ts';
import './src/define/family-letter.ts';
const drawn = render(html\`<family-letter .data=\${schoolFeed()} metric="absence"></family-letter>\`);
void collectResult(drawn).then((text) => console.log(text));
`,
    );
    const { stdout, stderr } = run('--import', 'tsx', 'draw.ts');
    assert.match(stdout, /<template shadowroot="open"/, stderr);
    const text = stdout.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');
    assert.match(
      text,
      /Chronic absenteeism .*Willow Creek School, school year 2024-25: 19\.7%\. .*Chronic absenteeism/,
    );
  });

  it('refuses a name that is taken, and writes nothing', () => {
    const { status, stdout, stderr } = run('scripts/new-element.js', 'family-letter');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^There is an element <family-letter> already: see src\/elements\/family-letter\/\.$/m);
    const model = run('scripts/new-element.js', 'gap-takeaway');
    assert.deepEqual([model.status, model.stdout], [1, '']);
    assert.match(model.stderr, /^src\/model\/gap-takeaway\.ts is there already: choose another name\.$/m);
    assert.ok(!existsSync(join(copy, 'src/elements/gap-takeaway')));
  });
});

describe('the name of a new element', () => {
  const refused: [name: string | undefined, reason: RegExp][] = [
    [undefined, /^Error: Name the element, such as: npm run new:element family-letter\.$/],
    ['letter', /"letter" cannot be the name of an element: use two or more words/],
    ['Family-Letter', /cannot be the name/],
    ['family_letter', /cannot be the name/],
    ['family-letter-', /cannot be the name/],
    ['family-2', /cannot be the name/],
    ['../family-letter', /cannot be the name/],
    ['metric-trend', /There is an element <metric-trend> already: see src\/elements\/metric-trend\/\./],
    ['font-face', /<font-face> is a name that HTML keeps for itself/],
    ['school-stats', /"stats" is a word that content blockers stop/],
    ['school-helper', /"helper" is a word/],
  ];
  for (const [name, reason] of refused)
    it(`is refused: ${name ?? 'none'}`, () => assert.throws(() => namesOf(name, ['metric-trend']), reason));

  it('is said in every way that code needs', () => {
    assert.deepEqual(namesOf('family-letter-box', []), {
      tag: 'family-letter-box',
      Class: 'FamilyLetterBox',
      camel: 'familyLetterBox',
      Title: 'Family letter box',
    });
  });

  it('has no place in a file that has changed, which is then told', () => {
    assert.throws(
      () => registered('src/embed/portal-tags.ts', 'export const portalTags = [];', namesOf('family-letter', [])),
      /^Error: src\/embed\/portal-tags\.ts no longer has the place for a new tag .*mend scripts\/new-element\/registers\.js\.$/,
    );
  });
});
