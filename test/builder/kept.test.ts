import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSource, type FindingCode, type Verdict } from '../../src/builder/kept/kept.ts';
import { snippet, ways, type Way } from '../../src/builder/snippets/snippets.ts';
import { orderOf } from './order.ts';

const order = orderOf();

/** A page of a site around what an editor has left. */
const pageWith = (content: string): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Our school</title><link rel="stylesheet" href="/wp-content/style.css?ver=6.1"><script src="/jquery.js"></script></head>
<body class="page"><!-- <iframe src="x"></iframe> --><div id="content"><h1>Our school</h1>
<div class="entry-content">
${content}
</div></div><script>var tag = "<metric-trend>";</script></body></html>`;

type Case = [
  name: string,
  way: Way,
  change: (pasted: string) => string,
  outcome: Verdict['outcome'],
  codes: FindingCode[],
  next?: Way,
];

const scripts = /<script[^>]*><\/script>\n?/g;
const tagsOf = (name: string): RegExp => new RegExp(`</?${name}\\b[^>]*>`, 'g');

const cases: Case[] = [
  [
    'WordPress without rights (KSES) keeps text and tables',
    'element',
    (text) => text.replaceAll(scripts, '').replaceAll(tagsOf('link'), '').replaceAll(tagsOf('metric-trend'), ''),
    'stopped',
    ['style-gone', 'script-gone', 'tag-gone'],
    'frame',
  ],
  [
    'an editor that takes unknown tags away',
    'element',
    (text) => text.replaceAll(tagsOf('metric-trend'), ''),
    'stopped',
    ['tag-gone'],
    'division',
  ],
  [
    'an editor that keeps the tag and none of its attributes',
    'element',
    (text) => text.replace(/<metric-trend[^>]*>/, '<metric-trend>'),
    'stopped',
    ['tag-attributes'],
    'division',
  ],
  [
    'a system that takes type="module" away',
    'element',
    (text) => text.replace(' type="module"', ''),
    'stopped',
    ['script-type'],
    'script',
  ],
  [
    'a system that makes every script text/javascript',
    'division',
    (text) => text.replace('type="module"', 'type="text/javascript"'),
    'stopped',
    ['script-type'],
    'script',
  ],
  [
    'a system that takes style sheets away',
    'element',
    (text) => text.replaceAll(tagsOf('link'), ''),
    'works',
    ['style-gone'],
  ],
  [
    'a system that adds a version and its own attributes',
    'element',
    (text) =>
      text
        .replace('vital-signs.js', 'vital-signs.js?ver=6.1')
        .replace('<metric-trend', '<metric-trend class="alignwide"'),
    'works',
    [],
  ],
  [
    'an editor that writes attributes in capitals and without quotation marks',
    'division',
    (text) => text.replace(/data-metric="absence"/, 'DATA-METRIC=absence'),
    'works',
    [],
  ],
  [
    'a sanitiser that takes data- attributes away',
    'division',
    (text) => text.replaceAll(/ data-[\w-]+="[^"]*"/g, ''),
    'stopped',
    ['data-gone'],
    'script',
  ],
  [
    'a sanitiser that keeps scripts and nothing else of it',
    'division',
    (text) => text.match(scripts)!.join(''),
    'stopped',
    ['data-gone', 'words-gone'],
    'script',
  ],
  [
    'a system that takes scripts away',
    'script',
    (text) => text.replaceAll(scripts, ''),
    'stopped',
    ['script-gone'],
    'frame',
  ],
  ['a system that turns & into &#038;', 'script', (text) => text.replaceAll('&amp;', '&#038;'), 'works', []],
  [
    'a system that cuts the address at &',
    'script',
    (text) => text.replace(/&amp;[^"]*"/, '"'),
    'stopped',
    ['script-query'],
    'frame',
  ],
  [
    'a system that takes noscript away',
    'script',
    (text) => text.replaceAll(tagsOf('noscript'), ''),
    'works',
    ['noscript-gone'],
  ],
  [
    'a system that makes the single script a module',
    'script',
    (text) => text.replace('<script ', '<script type="module" '),
    'stopped',
    ['script-type'],
    'element',
  ],
  [
    'an author who may paste no frame',
    'frame',
    (text) => text.replaceAll(tagsOf('iframe'), ''),
    'stopped',
    ['frame-gone'],
    'address',
  ],
  [
    'a list of allowed sites empties the frame',
    'frame',
    (text) => text.replace(/ src="[^"]*"/, ' src=""'),
    'stopped',
    ['frame-address'],
    'address',
  ],
  [
    'a sandbox without scripts',
    'frame',
    (text) => text.replace('<iframe', '<iframe sandbox=""'),
    'stopped',
    ['frame-sandbox'],
    'static',
  ],
  [
    'a sandbox with scripts',
    'frame',
    (text) => text.replace('<iframe', '<iframe sandbox="allow-scripts"'),
    'works',
    ['frame-sandbox-fine'],
  ],
  [
    'a frame without title, loading and height',
    'frame',
    (text) => text.replace(/ title="[^"]*" loading="lazy"/, '').replace(/ height="\d+"/, ''),
    'works',
    ['frame-title', 'frame-height', 'frame-loading'],
  ],
  [
    'a plugin that loads frames late',
    'frame',
    (text) => text.replace(' src=', ' src="about:blank" data-lazy-src='),
    'works',
    [],
  ],
  ['a box that is kept', 'box', (text) => text, 'works', []],
  [
    'an address that stays an address',
    'address',
    (text) => `<p><a href="${text}">${text}</a></p>`,
    'stopped',
    ['address-alone'],
    'static',
  ],
  [
    'an address that became a frame',
    'address',
    (text) =>
      `<blockquote class="wp-embedded-content"></blockquote><iframe sandbox="allow-scripts" src="${text}#?secret=abc"></iframe>`,
    'works',
    [],
  ],
  [
    'a code that is shown as text',
    'element',
    (text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
    'stopped',
    ['style-gone', 'script-gone', 'tag-gone', 'as-text'],
  ],
  [
    'an editor that curls quotation marks',
    'element',
    (text) => text.replaceAll(/="([^"]*)"/g, '=“$1”'),
    'stopped',
    ['style-gone', 'script-gone', 'tag-attributes', 'quotes'],
  ],
  ['text and table that are kept', 'static', (text) => text, 'works', []],
  ['another page', 'element', () => '<p>Welcome</p>', 'absent', []],
];

describe('the source of a published page', () => {
  for (const [name, way, change, outcome, codes, next] of cases)
    it(`${name}: ${outcome}${next ? `, use ${next}` : ''}`, () => {
      const verdict = checkSource(pageWith(change(snippet(way, order))), way, order);
      assert.deepEqual(
        { outcome: verdict.outcome, codes: verdict.findings.map(({ code }) => code), next: verdict.next },
        { outcome, codes, next },
      );
    });

  for (const way of ways.filter((one) => one !== 'address'))
    it(`that has the whole snippet of the ${way} works, and nothing is said`, () => {
      assert.deepEqual(checkSource(pageWith(snippet(way, order)), way, order), {
        outcome: 'works',
        findings: [],
        next: undefined,
      });
    });

  it('names the attributes that are not as they were', () => {
    const source = snippet('element', order).replace('organization="willow"', 'organization="Willow"');
    const { outcome, findings } = checkSource(source, 'element', order);
    assert.deepEqual(
      [outcome, findings],
      ['works', [{ code: 'tag-attributes', weight: 'costs', what: 'organization' }]],
    );
  });

  it('is asked for when there is none', () => {
    assert.equal(checkSource(' \n', 'element', order).outcome, 'none');
  });

  it('may be anything: no text makes the check fail or wait', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '<script',
      '</script>',
      '<iframe src=',
      '<!--',
      '-->',
      '&',
      'a',
      ' ',
      '=',
      '<div data-vital-signs="',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...ways), (source, way) => {
        checkSource(source, way, order);
      }),
    );
  });

  it('with a hundred thousand open tags is read in a moment', () => {
    for (const piece of ['<a "', "<iframe src='", '<script>', '<!--', '<div '])
      checkSource(piece.repeat(100_000), 'element', order);
  });
});
