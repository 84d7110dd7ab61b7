import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSource, type Tag } from '../../src/builder/kept/tags.ts';
import { folderAddress, viewAddress, webAddress } from '../../src/builder/snippets/addresses.ts';
import { snippet, styleLines, ways } from '../../src/builder/snippets/snippets.ts';
import { systemOf, systems, wayOf } from '../../src/builder/snippets/systems.ts';
import { frameRequest } from '../../src/embed/frame-request.ts';
import { viewFolder } from '../../src/site/addresses.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { orderOf, viewOf } from './order.ts';

const find = (text: string, name: string): Tag => readSource(text).tags.find((tag) => tag.name === name)!;
const attributesOf = (text: string, name: string): Record<string, string> =>
  Object.fromEntries(find(text, name).attributes);

/** Names as somebody would write them who wants to break out of a snippet. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[<>"'&`{}[\]=/\\ a-z!-]{0,30}$/),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</noscript><img src=x onerror=alert(1)>',
    '</details></table><!--',
    '{{constructor.constructor("alert(1)")()}}',
    '[gallery ids="1"]',
    'a\n\nb',
    '&lt;b&gt; &#60;',
  ),
);
const identifier = fc.stringMatching(/^[A-Za-z0-9._~-]{1,20}$/);
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const order = fc
  .record({
    widget: fc.constantFrom(...widgetTags),
    organization: identifier,
    metric: identifier,
    feed: fc.webUrl({ withQueryParameters: true }),
    title: hostile,
    takeaway: hostile,
    cell: hostile,
  })
  .map(({ widget, organization, metric, feed, title, takeaway, cell }) =>
    orderOf({
      widget,
      feed: new URL(feed).href,
      options: [
        ['organization', organization],
        ['metric', metric],
        ['lang', 'es'],
      ],
      fallback: viewOf({
        title,
        subtitle: '',
        takeaway,
        table: { caption: cell, columns: [cell, cell], rows: [[cell, cell]] },
      }),
    }),
  );

describe('every snippet', () => {
  it('says the same attributes when it is read again, whatever the feed calls things', () => {
    fc.assert(
      fc.property(order, (one) => {
        const own = { src: one.feed, ...Object.fromEntries(one.options) };
        assert.deepEqual(attributesOf(snippet('element', one), one.widget), own);

        const { 'data-vital-signs': wish, ...data } = attributesOf(snippet('division', one), 'div');
        assert.equal(wish, one.widget);
        assert.deepEqual(data, Object.fromEntries(Object.entries(own).map(([name, text]) => [`data-${name}`, text])));

        const limits = { widgets: widgetTags, base: one.scripts, sites: [new URL(one.feed).origin] };
        for (const [way, tag] of [
          ['script', 'script'],
          ['frame', 'iframe'],
          ['box', 'iframe'],
        ] as const) {
          const address = new URL(attributesOf(snippet(way, one), tag)['src']!);
          const { request, faults } = frameRequest(address.searchParams, limits);
          assert.deepEqual(faults, []);
          assert.equal(request?.widget, one.widget);
          assert.deepEqual(request?.attributes, own);
        }
      }),
    );
  });

  it('has no elements, no lines and no shortcodes but its own', () => {
    const calm = fc.constant('calm');
    fc.assert(
      fc.property(order, calm, (one, text) => {
        const plain = orderOf({
          ...one,
          fallback: viewOf({
            title: text,
            subtitle: '',
            takeaway: text,
            table: { caption: text, columns: [text, text], rows: [[text, text]] },
          }),
        });
        // A sentence that is empty leaves its paragraph out.
        if (!one.fallback!.takeaway) return;
        for (const way of ways) {
          const written = snippet(way, one);
          const names = (text: string): string[] => readSource(text).tags.map(({ name }) => name);
          assert.deepEqual(names(written), names(snippet(way, plain)), way);
          assert.doesNotMatch(written, /\n\s*\n|[[\]{}`]/, way);
        }
      }),
    );
  });

  it('has the words of the view as text', () => {
    fc.assert(
      fc.property(order, (one) => {
        const takeaway = inOneLine(one.fallback!.takeaway.replaceAll(/[\u0000-\u001f\u007f]/g, ' '));
        fc.pre(/^[ -~]*$/.test(takeaway));
        for (const way of ['element', 'division', 'script', 'frame', 'static'] as const)
          assert.ok(readSource(snippet(way, one)).text.includes(takeaway), way);
      }),
    );
  });
});

describe('a snippet', () => {
  it('gives a frame a title and a height, and says the same beside it', () => {
    const text = snippet('frame', orderOf());
    const { title, height, loading } = attributesOf(text, 'iframe');
    assert.deepEqual([title, height, loading], ['Chronic absenteeism, Willow Creek Elementary', '820', 'lazy']);
    assert.ok(readSource(text).text.includes('All students: 19.7% in school year 2024-25.'));
    assert.match(attributesOf(snippet('box', orderOf()), 'iframe')['src']!, /&fit=box$/);
  });

  it('keeps the small table small, with what a reader must know about the data', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`row ${index}`, '1', '2', '3', '4']);
    const table = { caption: 'c', columns: ['a', 'b', 'c', 'd', 'e'], rows };
    const text = snippet('element', orderOf({ fallback: viewOf({ table, sample: 'Invented' }) }));
    const { tags } = readSource(text);
    assert.equal(tags.filter(({ name }) => name === 'tr').length, 7);
    assert.equal(tags.filter(({ name }) => name === 'td').length, 6 * 3);
    assert.match(text, /<p>Invented<\/p>/);
    const all = readSource(snippet('static', orderOf({ fallback: viewOf({ table }) }))).tags;
    assert.equal(all.filter(({ name }) => name === 'tr').length, 41);
  });

  it('has a link where there is no data to make a sentence of', () => {
    for (const way of ['element', 'division', 'script', 'static'] as const)
      assert.match(snippet(way, orderOf({ fallback: undefined })), /<a href="https:\/\/widgets\.example\/v1\/embed\//);
  });

  it('has its looks in lines for the style sheet, and in the address of a frame', () => {
    const order = orderOf({ theme: 'dark', accent: '#7a1f3d' });
    assert.match(styleLines(order, 'element'), /^metric-trend \{\n {2}--vs-accent: #7a1f3d;\n {2}color-scheme: dark;/);
    assert.match(styleLines(order, 'division'), /^\[data-vital-signs="metric-trend"\] \{/);
    assert.equal(styleLines(orderOf(), 'element'), '');
    assert.match(attributesOf(snippet('frame', order), 'iframe')['src']!, /theme=dark&accent=7a1f3d/);
  });
});

describe('addresses', () => {
  it('of scripts are folders, however they are typed', () => {
    const base = 'https://site.example/builder/';
    assert.equal(folderAddress('../', base), 'https://site.example/');
    assert.equal(folderAddress('https://cdn.example/v1', base), 'https://cdn.example/v1/');
    assert.equal(folderAddress('https://cdn.example/v1/vital-signs.js?x=1', base), 'https://cdn.example/v1/');
    assert.equal(folderAddress('', base), undefined);
  });

  it('are those of the web', () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://user:word@site.example/', 'http://', ''])
      assert.equal(webAddress(text, 'https://site.example/'), undefined, text);
  });

  it('of published views are the folders that publishing writes', () => {
    const kinds = {
      'school-scorecard': 'scorecard',
      'achievement-gap-chart': 'gap',
      'satisfaction-gauge': 'gauge',
      'metric-trend': 'trend',
    } as const;
    for (const widget of widgetTags)
      for (const [id, asked, own] of [
        ['willow', '', 'en'],
        ['.willow', 'es', 'en'],
        ['willow', 'en', 'es-US'],
      ] as const) {
        const organization = { id, kind: 'school' as const, name: '' };
        const metric = { id: 'absence', name: '', unit: 'percent' as const, better: 'lower' as const };
        const view = { kind: kinds[widget], organization, ...(widget !== 'school-scorecard' && { metric }) };
        const series = [{ organization: id, metric: 'absence', groups: [], periods: [] }];
        const home = own === 'en' ? 'en' : 'es';
        assert.equal(
          viewAddress(widget, 'https://data.example/d/feed.json', { file: '', series }, { asked, own }),
          `https://data.example/d/${viewFolder(view, asked || home, home)}`,
        );
      }
  });
});

describe('systems', () => {
  it('each have a first way, and anything else is another system', () => {
    for (const [system, own] of Object.entries(systems)) {
      assert.equal(new Set(own).size, own.length, system);
      assert.equal(wayOf(systemOf(system), ''), own[0]);
    }
    assert.equal(systemOf('constructor'), 'other');
    assert.equal(wayOf('google-sites', 'frame'), 'frame');
    assert.equal(wayOf('google-sites', 'nothing'), 'box');
  });
});
