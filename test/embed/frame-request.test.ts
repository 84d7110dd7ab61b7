import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributes } from '../../src/embed/attributes.ts';
import { frameRequest } from '../../src/embed/frame-request.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';

const limits = {
  widgets: widgetTags,
  base: 'https://school.example/vital-signs/embed/',
  sites: ['https://data.example'],
};
const read = (query: string) => frameRequest(new URLSearchParams(query), limits);

describe('the address of a frame', () => {
  it('gives every attribute, and a feed relative to the page', () => {
    const { request, faults } = read(
      'widget=achievement-gap-chart&src=/data/feed.json&organization=34674390000000&metric=absence&period=2024-25' +
        '&groups=EL%20SWD,HOM&reference=ALL&compare=district&view=time&interactive=off&heading-level=2&lang=es-MX&dir=ltr' +
        '&theme=dark&accent=7a1f3d&childId=pym_1',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(request, {
      widget: 'achievement-gap-chart',
      attributes: {
        organization: '34674390000000',
        metric: 'absence',
        period: '2024-25',
        groups: 'EL SWD,HOM',
        reference: 'ALL',
        compare: 'district',
        view: 'time',
        interactive: 'off',
        'heading-level': '2',
        lang: 'es-MX',
        dir: 'ltr',
        src: 'https://school.example/data/feed.json',
      },
      theme: 'dark',
      accent: '#7a1f3d',
      childId: 'pym_1',
    });
  });

  it('without a widget or a feed asks for nothing, and says what is missing', () => {
    const { request, faults } = read('widget=metric-tren');
    assert.equal(request, undefined);
    assert.deepEqual(
      faults.map(({ parameter }) => parameter),
      ['src', 'widget'],
    );
    assert.match(faults[1]!.expected, /school-scorecard.*metric-trend/);
  });

  it('shows feeds of its own site and of the sites that its owner names, and of no other', () => {
    for (const src of ['feed.json', '/feed.json', 'https://school.example/feed.json', 'https://data.example/feed.json'])
      assert.ok(read(`widget=metric-trend&src=${encodeURIComponent(src)}`).request, src);
    for (const src of [
      'https://evil.example/feed.json',
      '//evil.example/feed.json',
      'https://school.example.evil.example/feed.json',
      'https://school.example@evil.example/feed.json',
      'https://user:secret@school.example/feed.json',
      'http://school.example/feed.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://school.example/1',
      'file:///etc/passwd',
      '\\\\evil.example\\feed.json',
      '',
    ]) {
      const { request, faults } = read(`widget=metric-trend&src=${encodeURIComponent(src)}`);
      assert.equal(request, undefined, src);
      assert.match(faults[0]!.expected, /a feed of https:\/\/school\.example or https:\/\/data\.example/);
    }
  });

  it('leaves out what is not sound, says so, and keeps the rest', () => {
    const { request, faults } = read(
      'widget=metric-trend&src=feed.json&metric=%3Cscript%3E&onclick=alert(1)&style=color:red&view=sideways' +
        '&heading-level=99&lang=en%22&theme=neon&accent=red;background:url(x)&childId=a%20b&organization=ok',
    );
    assert.deepEqual(request?.attributes, {
      organization: 'ok',
      src: 'https://school.example/vital-signs/embed/feed.json',
    });
    assert.deepEqual(
      faults.map(({ parameter }) => parameter),
      ['metric', 'onclick', 'style', 'view', 'heading-level', 'lang', 'theme', 'accent', 'childId'],
    );
  });

  it('says nothing of what hosts add to addresses', () => {
    assert.deepEqual(
      read('widget=metric-trend&src=feed.json&utm_source=x&initialWidth=600&parentUrl=y&ver=2').faults,
      [],
    );
  });

  it('has no attribute that is not known and no text that is not checked, whatever stands in it', () => {
    const name = fc.oneof(
      fc.constantFrom(...attributes, 'theme', 'accent', 'fit', 'onload', 'valueOf', '__proto__'),
      fc.string(),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a b', '2024-25', 'box', 'x'.repeat(3000)));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (pairs) => {
        const query = new URLSearchParams([['widget', 'metric-trend'], ['src', 'feed.json'], ...pairs]);
        const { request } = frameRequest(query, limits);
        for (const [attribute, value] of Object.entries(request!.attributes)) {
          assert.ok((attributes as readonly string[]).includes(attribute));
          if (attribute !== 'src') assert.match(value, /^[\w.~, -]{1,2000}$/);
        }
        if (request!.accent) assert.match(request!.accent, /^#[0-9a-fA-F]{3,6}$/);
      }),
    );
  });
});
