import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { neverServed, servedRules } from '../../src/site/served-rules.ts';
import { county } from '../cli/published.ts';
import { filesOf, sample, siteFrom } from './made.ts';

/** Elements, classes and attributes of the shadow roots in a page, as selectors begin that name them. */
function namesIn(page: string): Set<string> {
  const shadow = /<div class="served">([^]*)<\/template>/.exec(page)![1]!;
  const names = new Set<string>();
  for (const [, element, attributes] of shadow.matchAll(/<(\w+)((?:[^">]|"[^"]*")*)>/g)) {
    names.add(element!);
    for (const [, attribute, value] of attributes!.matchAll(/([-\w]+)(?:="([^"]*)")?/g)) {
      names.add(`[${attribute}`).add(`[${attribute}='${value}']`);
      if (attribute === 'class') for (const one of value!.split(' ')) names.add(`.${one}`);
    }
  }
  return names;
}

test('no page has in its widget what its style sheet leaves out', () => {
  for (const feed of [sample, county(1)])
    for (const [path, text] of filesOf(siteFrom(feed))) {
      const tag = widgetTags.find((one) => text.includes(`</${one}>`));
      if (!path.startsWith('view/') || !path.endsWith('index.html') || !tag) continue;
      const names = namesIn(text);
      assert.ok(names.has('.takeaway') && names.has('footer'), path);
      assert.deepEqual(
        neverServed(tag).filter((name) => names.has(name)),
        [],
        path,
      );
    }
});

test('a rule is left out when it names what is not there, and only then', () => {
  const css = `td,.table td.a{x:1}.table{x:2}@media print{th{x:3}}@media screen{.far{x:4}a{x:5}}:is(p,td) b{x:6}.tr{x:7}`;
  assert.equal(servedRules(css, 'metric-trend'), '.table {x:2}@media screen {a {x:5}}:is(p,td) b {x:6}.tr {x:7}');
});

test('properties that pages do not set have their default, and those that nothing asks for go', () => {
  const css =
    ':host{--a:var(--vs-a,color-mix(in srgb,red 5%,blue));--b:var(--a);--c:1;--d:var(--c);--space:var(--vs-space,1rem);color:var(--b);margin:var(--space)}';
  assert.equal(
    servedRules(css, 'metric-trend'),
    ':host {--a:color-mix(in srgb,red 5%,blue);--b:var(--a);--space:var(--vs-space,1rem);color:var(--b);margin:var(--space)}',
  );
});
