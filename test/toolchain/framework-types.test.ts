import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { root } from './sources.ts';

const tags = [...widgetTags, ...portalTags].toSorted();

/** What shows no numbers has no heading, but attributes of its own. */
const headless: Record<string, string> = { 'vital-signs-feed': 'sync', 'organization-picker': 'kinds' };

describe('types for frameworks', () => {
  it('let a template say what the elements know, and nothing else', () => {
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    const project = join(root, 'test/toolchain/framework-types');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('tell the editor about a property in the words of its class', () => {
    const text = readFileSync(join(root, 'dist/types/frameworks/settable.d.ts'), 'utf8');
    for (const tag of tags.filter((one) => !headless[one]))
      assert.match(text, new RegExp(`'${tag}': Settable<\\w+,[^;]*'headingLevel'`));
  });
});

describe('data for editors', () => {
  interface Named {
    name: string;
    description: string;
  }
  interface Described {
    name: string;
    description: unknown;
    attributes: { name: string; description: string; values?: { name: string }[] }[];
  }
  interface Lists {
    slots: Named[];
    js: { properties: (Named & { type: string })[]; events: Named[] };
    css: { parts: Named[]; properties: Named[] };
  }
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'dist/editors', file), 'utf8')) as unknown;
  const custom = (read('html-custom-data.json') as { tags: (Described & { description: { value: string } })[] }).tags;
  const web = read('web-types.json') as {
    version: string;
    contributions: { html: { elements: (Described & Lists)[] } };
  };

  it('describe all elements and their attributes', () => {
    for (const elements of [custom, web.contributions.html.elements]) {
      assert.deepEqual(
        elements.map(({ name }) => name),
        tags,
      );
      for (const { name, description, attributes } of elements) {
        assert.ok(description, name);
        for (const attribute of attributes) assert.ok(attribute.description, `${name} ${attribute.name}`);
        assert.ok(
          attributes.some((attribute) => attribute.name === (headless[name] ?? 'heading-level')),
          name,
        );
      }
    }
  });

  it('describe the events, slots and parts of all elements', () => {
    for (const [index, { name, slots, js, css }] of web.contributions.html.elements.entries()) {
      const events = js.events.map((event) => event.name);
      // A widget says how its data is; an element of a portal, what a reader chose; some do both.
      assert.ok(name === 'vital-signs-feed' || events.includes('vital-signs-state'), name);
      if ((portalTags as readonly string[]).includes(name)) assert.ok(events.includes('vital-signs-select'), name);
      assert.ok(slots.length > 0 && css.parts.length > 0, name);
      assert.deepEqual(
        js.properties.filter(({ type }) => !type),
        [],
      );
      for (const entry of [...slots, ...js.events, ...js.properties, ...css.parts, ...css.properties]) {
        assert.ok(entry.description, `${name} ${entry.name}`);
        const listed = entry.name && !js.properties.includes(entry as Lists['js']['properties'][number]);
        if (listed) assert.ok(custom[index]!.description.value.includes(`\`${entry.name}\``), `${name} ${entry.name}`);
      }
    }
  });

  it('offer the words that an attribute may have', () => {
    const view = custom[0]!.attributes.find(({ name }) => name === 'view');
    assert.deepEqual(
      view?.values?.map(({ name }) => name),
      ['year', 'time'],
    );
  });

  it('have the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(web.version, version);
  });
});
