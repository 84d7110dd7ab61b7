import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { border, edge, ink, levels, muted, paper, raised, rule, series } from '../../src/charts/picture/colours.ts';
import { lineLook, looks, marker } from '../../src/charts/picture/series-marks.ts';
import { Sheet } from '../../src/charts/picture/sheet.ts';
import { marker as painted } from '../../src/charts/svg/marker.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const tokens = read('elements/shared/tokens.styles.ts');
const chart = read('charts/svg/chart.styles.ts');

/** The colours of a family of custom properties where a page sets none, in their order. */
function defaults(family: string): string[] {
  const [, accent] = tokens.match(/--accent: (.+);/)!;
  const text = (tokens + chart).replaceAll('var(--accent)', accent!);
  return [...text.matchAll(new RegExp(`--vs-${family}-\\d, (?:var\\(--[-\\w]+, )?(#\\w{6})\\)`, 'g'))].map(
    ([, colour]) => colour!,
  );
}

/** A share of the ink on paper, as a browser mixes it. */
function mixed(percent: number): string {
  const parts = (colour: string): number[] =>
    [1, 3, 5].map((index) => Number.parseInt(colour.slice(index, index + 2), 16));
  const sum = parts(ink).map((part, index) =>
    Math.round((part * percent + parts(paper)[index]! * (100 - percent)) / 100),
  );
  return `#${sum.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('series and levels have the colours of the widgets', () => {
  assert.equal(defaults('series').length, 5);
  assert.deepEqual(series, defaults('series'));
  assert.deepEqual(levels, defaults('level'));
});

test('greys are the shares of the ink that the widgets take', () => {
  for (const [name, grey] of Object.entries({ muted, edge, border, rule, raised })) {
    const [, percent] = tokens.match(
      new RegExp(`--${name}: (?:var\\(--vs-${name}, )?color-mix\\(in srgb, currentcolor (\\d+)%`),
    )!;
    assert.equal(grey, mixed(Number(percent)), name);
  }
});

/** A declaration in the rule of a class of the charts. */
function declared(selector: string, property: string): string | undefined {
  const rules = [...chart.matchAll(/^ {2}([^\n{}]+) \{\n([^}]*)\}/gm)];
  const bodies = rules.filter(([, name]) => name === selector).map(([, , body]) => body!);
  return bodies.join('').match(new RegExp(`\\b${property}: ([^;]+);`))?.[1];
}

test('lines have the dashes of the widgets', () => {
  assert.ok(declared('.line.s1', 'stroke-dasharray'));
  for (const style of [0, 1, 2, 3, 4])
    assert.equal(
      lineLook(style)['stroke-dasharray'],
      declared(`.line.s${style}`, 'stroke-dasharray'),
      `style ${style}`,
    );
  assert.equal(String(lineLook(0)['stroke-width']), declared('.line', 'stroke-width'));
  for (const name of ['target', 'break', 'reference'] as const)
    assert.equal(looks[name]['stroke-dasharray'], declared(`.${name}`, 'stroke-dasharray'), name);
});

test('markers have the outlines of the widgets', () => {
  const circle = new Sheet(100, false);
  marker(circle, 0, false, 0, 0);
  // The first one is a circle there: what has its radius needs no outline.
  const [, radius] = /^M-(\d),0a\1,\1 /.exec(String(circle.marks[0]!.attributes['d'])) ?? [];
  assert.ok(radius && painted(0, false, '0', '0').strings.join('').includes(`r="${radius}"></circle>`));
  for (const style of [1, 2, 3, 4]) {
    const sheet = new Sheet(100, false);
    marker(sheet, style, false, 0, 0);
    assert.ok(painted(style, false, '0', '0').values.includes(sheet.marks[0]!.attributes['d']), `style ${style}`);
  }
});
