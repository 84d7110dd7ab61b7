import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchors, slug } from '../../scripts/docs/anchors.ts';
import { codeBlock } from '../../scripts/docs/code.ts';
import { deadLinks } from '../../scripts/docs/dead-links.ts';
import type { Targets } from '../../scripts/docs/links.ts';
import { articleOf, type Article } from '../../scripts/docs/markdown.ts';
import { root } from './sources.ts';

const from = { source: 'docs/elements/one.md', path: 'elements/one.html' };
const pages = new Map([
  [from.source, from.path],
  ['docs/feed.md', 'feed.html'],
  ['docs/decisions/0001-a.md', 'decisions/0001-a.html'],
]);

function targets(): Targets {
  return { root, pages, files: new Map() };
}

function read(markdown: string, own = targets(), inserts = {}): Article {
  return articleOf(`# One\n\n${markdown}`, from, own, inserts);
}

describe('a text as a page', () => {
  it('names headings as GitHub does, so that links work in both places', () => {
    assert.deepEqual(
      ['`publisher`', 'Keys & fingers', 'Content-Security-Policy', 'What is “new”? (2 things)'].map(slug),
      ['publisher', 'keys--fingers', 'content-security-policy', 'what-is-new-2-things'],
    );
    const name = anchors();
    assert.deepEqual([name('Usage'), name('Usage'), name('Usage')], ['usage', 'usage-1', 'usage-2']);
    const { html, headings } = read('## `--vs-room` and *more*');
    assert.deepEqual(headings[1], { level: 2, id: '--vs-room-and-more', text: '--vs-room and more' });
    assert.match(html, /<h2 id="--vs-room-and-more"[^>]*><code>--vs-room<\/code> and <em>more<\/em><\/h2>/);
  });

  it('leads to pages where the text leads to texts', () => {
    const { html } = read(
      '[a](../feed.md) [b](../feed.md#level) [c](../decisions/) [d](#here) [e](https://lit.dev) [f](../../README.md)',
    );
    const addresses = [...html.matchAll(/<a href="([^"]*)">\w</g)].map(([, address]) => address);
    assert.deepEqual(addresses, [
      '../feed.html',
      '../feed.html#level',
      '../decisions/index.html',
      '#here',
      'https://lit.dev',
      '../index.html',
    ]);
  });

  it('takes along the files that a text leads to, and leads nowhere for folders of the source', () => {
    const own = targets();
    const { html } = read(
      '[test](../../test/toolchain/rooms.test.ts), [all](../../test/), ![p](../images/widgets.png)',
      own,
    );
    assert.match(html, /<a href="\.\.\/source\/test\/toolchain\/rooms\.test\.ts\.txt">test<\/a>, all, /);
    assert.match(html, /<img src="\.\.\/images\/widgets\.png"/);
    assert.deepEqual(
      [...own.files],
      [
        ['source/test/toolchain/rooms.test.ts.txt', 'test/toolchain/rooms.test.ts'],
        ['images/widgets.png', 'docs/images/widgets.png'],
      ],
    );
  });

  it('is refused with the place of what would not work', () => {
    assert.throws(() => read('[gone](../gone.md)'), /docs\/elements\/one\.md links to \.\.\/gone\.md/);
    assert.throws(() => read('[out](../../../secret)'), /links to/);
    assert.throws(() => read('# Two'), /2 headings of level 1/);
    assert.throws(() => articleOf('Text', from, targets()), /0 headings of level 1/);
    assert.throws(() => read('A <school-scorecard> that is no code'), /a tag that is not code: <school-scorecard>/);
    assert.throws(() => read('<!-- site: none -->'), /asks for "none"/);
  });

  it('leaves comments out, but for those that ask for a part of the site', () => {
    assert.doesNotMatch(read('<!-- Written by a script. -->\n\nText').html, /Written/);
    assert.match(read('<!-- site: tool -->', targets(), { tool: '<form id="tool"></form>' }).html, /<form id="tool">/);
  });

  it('has tables and code that a keyboard can scroll, with a name', () => {
    const { html } = read('## Fields\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a = "<b>";\n```');
    assert.match(html, /<div class="table" tabindex="0" role="group" aria-label="Table: Fields"><table>/);
    assert.match(html, /<pre tabindex="0" role="group" aria-label="Code: JavaScript">/);
    assert.match(html, /&lt;b&gt;/);
  });

  it('sets numbers at the end of a cell without a style, which a policy refuses', () => {
    const { html } = read('| a | b |\n| - | -: |\n| x | 2 |');
    assert.match(html, /<th scope="col">a<\/th>\s*<th scope="col" class="end">b<\/th>/);
    assert.doesNotMatch(html, /style=/);
  });

  it('colors a tag in a style sheet as one name', () => {
    assert.match(codeBlock('achievement-gap-chart { color: red }', 'css'), /achievement-gap-chart/);
  });

  it('keeps what is searched: sections, with code, under their heading', () => {
    const { sections, lead } = read('The **lead**.\n\n## Next\n\nMore `code`.\n\n```sh\nnpm test\n```');
    assert.equal(lead, 'The lead.');
    assert.deepEqual(
      sections.map(({ heading, text }) => [heading.id, text]),
      [
        ['one', 'The lead.'],
        ['next', 'More code. npm test'],
      ],
    );
  });
});

describe('a live example', () => {
  const live = (code: string, language = 'html'): Article => read(`\`\`\`${language} live\n${code}\n\`\`\``);

  it('is what its code says', () => {
    const { html, examples } = live('<metric-trend src="a.json"></metric-trend>');
    assert.match(html, /<div class="stage">\n<metric-trend src="a\.json"><\/metric-trend>\n<\/div>/);
    assert.match(html, /&lt;<span class="hljs-name">metric-trend<\/span>/);
    assert.equal(examples.html.length, 1);
  });

  it('has style and script in files, where a policy looks for them', () => {
    const { html, examples } = live('#a { --vs-radius: 0 }', 'css');
    assert.deepEqual(examples.css, ['#a { --vs-radius: 0 }\n']);
    assert.doesNotMatch(html, /<style/);
  });

  for (const code of [
    '<script>a()</script>',
    '<p style="color: red">',
    '<p onclick="a()">',
    '<img src="https://example.org/a.png">',
    '<a href="javascript:a()">',
  ])
    it(`is refused with ${code}`, () => assert.throws(() => live(code), /strict policy refuses/));
});

describe('links within the site', () => {
  it('are dead without their page or their heading', () => {
    const site = new Map([
      [
        'a.html',
        '<a href="b.html#here"></a> <a href="b.html#gone"></a> <a href="c.html"></a> <a href="https://x.org/"></a>',
      ],
      ['b.html', '<h2 id="here"></h2><code> href="nowhere.html"</code><img src="p.png">'],
    ]);
    assert.deepEqual(
      deadLinks(site, (path) => path === 'p.png'),
      ['a.html: b.html#gone', 'a.html: c.html'],
    );
    assert.deepEqual(
      deadLinks(new Map([['d/a.html', '<a href="../../out.html">']]), () => true),
      ['d/a.html: ../../out.html'],
    );
  });
});
