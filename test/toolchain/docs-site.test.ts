import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { elementsOf } from '../../scripts/docs/api.ts';
import { deadLinks } from '../../scripts/docs/dead-links.ts';
import { documentation, type DocumentationSite } from '../../scripts/docs/site.ts';
import { root } from './sources.ts';

const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');

let site: DocumentationSite;
let pages: [path: string, html: string][];
before(async () => {
  site = await documentation(root, manifest);
  pages = [...site.pages].filter(([path]) => path.endsWith('.html'));
});

/** One line for each page of which the rule does not hold. */
function broken(rule: (html: string, path: string) => string | false | undefined): string[] {
  return pages.flatMap(([path, html]) => {
    const fault = rule(html, path);
    return fault ? [`${path}: ${fault}`] : [];
  });
}

function count(html: string, part: RegExp): number {
  return html.match(part)?.length ?? 0;
}

describe('the documentation site', () => {
  it('has a page for every text', () => {
    const texts = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    assert.equal(pages.length, texts.length + ['CHANGELOG.md', 'CONTRIBUTING.md', 'the list of decisions'].length);
  });

  it('has one heading of level 1 and a title of its own on every page', () => {
    assert.deepEqual(
      broken((html) => count(html, /<h1/g) !== 1 && 'headings of level 1'),
      [],
    );
    const titles = pages.map(([, html]) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    assert.ok(titles.every(Boolean));
    assert.deepEqual(
      titles.filter((title, at) => titles.indexOf(title) !== at),
      [],
    );
  });

  it('skips no level of headings, and gives no name twice', () => {
    const wrong = broken((html) => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const skipped = levels.find((level, at) => level > (levels[at - 1] ?? 0) + 1);
      if (skipped) return `h${skipped} after a higher one`;
      const names = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name);
      const twice = names.find((name, at) => names.indexOf(name) !== at);
      return twice && `twice ${twice}`;
    });
    assert.deepEqual(wrong, []);
  });

  it('has no link that leads nowhere', () => {
    const besides = /^(assets|builder|storybook|chunks|samples)\/|^vital-signs\.(js|css)$/;
    assert.deepEqual(
      deadLinks(site.pages, (path) => site.files.has(path) || besides.test(path)),
      [],
    );
  });

  it('asks for nothing from elsewhere, and allows nothing inline', () => {
    const wrong = broken((html) => {
      const asked = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="([^"]*)"/g)].map(
        ([, address]) => address!,
      );
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      if (!policy.startsWith("default-src 'none'") || /unsafe|https?:|\*/.test(policy)) return `policy ${policy}`;
      if (/<script(?![^>]*\ssrc=)|<style|\sstyle="|\son\w+="/.test(html.replaceAll(/<code>[^]*?<\/code>/g, '')))
        return 'inline';
      return asked.find((address) => /^([a-z]+:|\/)/i.test(address));
    });
    assert.deepEqual(wrong, []);
  });

  it('leads to every page from every other one', () => {
    const shelf = /<nav id="pages"[^]*?<\/nav>/;
    const lists = pages.map(([, html]) => count(shelf.exec(html)?.[0] ?? '', /<a /g));
    assert.equal(new Set(lists).size, 1);
    const decisions = site.pages.get('decisions/index.html')!;
    assert.deepEqual(
      broken(
        (_html, path) => path.startsWith('decisions/0') && !decisions.includes(path.slice(10)) && 'not in the list',
      ),
      [],
    );
  });
});

describe('the page of an element', () => {
  for (const [tag, element] of elementsOf(manifest)) {
    const page = (): string => site.pages.get(`elements/${tag}.html`) ?? '';

    it(`${tag} has examples that run, from the same text as their code`, () => {
      const stages = count(page(), /<div class="stage">/g);
      assert.ok(stages >= 3, `${stages} examples`);
      const [reference = ''] = page().split('id="reference"').slice(1);
      assert.ok(!reference.includes('class="stage"'));
    });

    it(`${tag} leads to its states in Storybook`, () => {
      assert.match(page(), /href="\.\.\/storybook\/index\.html\?path=\/docs\/(widgets|portal)-[a-z-]+--docs"/);
    });

    it(`${tag} lists everything of the manifest`, () => {
      const [, reference = ''] = page().split('id="reference"');
      const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
      const named = [...attributes, ...members, ...events, ...cssParts, ...cssProperties, ...slots].map(
        ({ name }) => name || '(default)',
      );
      assert.ok(attributes.length > 0);
      assert.deepEqual(
        named.filter((name) => !new RegExp(`<code>${name.replaceAll(/[()]/g, '\\$&')}[<(]`).test(reference)),
        [],
      );
    });
  }
});
