import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');

/** Numbers of the style sheets that decide what becomes of a page's own accent. */
function written(path: string, pattern: RegExp): number[] {
  const match = pattern.exec(read(path));
  assert.ok(match, `${path} no longer has ${pattern}`);
  return match.slice(1).map(Number);
}
const tokens = 'elements/shared/tokens.styles.ts';
const [lowest, highest, share] = written(tokens, /clamp\(([\d.]+), l, ([\d.]+)\) c h\) (\d+)%, currentcolor/) as [
  number,
  number,
  number,
];
const [linked] = written('elements/shared/frame.styles.ts', /var\(--accent\) (\d+)%, currentcolor/) as [number];
const [muted] = written(tokens, /--muted: .*currentcolor (\d+)%/) as [number];

type Colour = readonly [number, number, number];

const hex = (text: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16) / 255) as unknown as Colour;
const light = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const coded = (value: number): number => {
  const inside = Math.min(1, Math.max(0, value));
  return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
};
const product = (rows: number[][], colour: Colour): Colour =>
  rows.map((row) => row.reduce((sum, factor, index) => sum + factor * colour[index]!, 0)) as unknown as Colour;
const blend = (one: Colour, other: Colour, percent: number): Colour =>
  one.map((part, index) => (part * percent + other[index]! * (100 - percent)) / 100) as unknown as Colour;

/** Björn Ottosson's Oklab, as CSS Color 4 has it. */
function oklab(colour: Colour): Colour {
  const cones = product(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour.map(light) as unknown as Colour,
  ).map(Math.cbrt) as unknown as Colour;
  return product(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** Back to sRGB; what a screen cannot show is cut off, as browsers do. */
function srgb(lab: Colour): Colour {
  const cones = product(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  ).map((part) => part ** 3) as unknown as Colour;
  return product(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cones,
  ).map(coded) as unknown as Colour;
}

function contrast(one: Colour, other: Colour): number {
  const [dark, bright] = [one, other]
    .map((colour) => {
      const [red, green, blue] = colour.map(light) as unknown as Colour;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** What becomes of an accent on text of the color `ink`. */
function tint(accent: Colour, ink: Colour): Colour {
  const [lightness, a, b] = oklab(accent);
  return srgb(blend([Math.min(highest, Math.max(lowest, lightness)), a, b], oklab(ink), share));
}

/** 512 accents, from all corners of what a screen can show. */
const steps = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => step / 7);
const accents = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue): Colour => [red, green, blue])));

describe('whatever accent a page sets', () => {
  for (const [page, ink] of [
    ['#ffffff', '#1b2430'],
    ['#ffffff', '#333333'],
    ['#f3f6f9', '#1b2430'],
    ['#14181f', '#e6e9ee'],
    ['#000000', '#ffffff'],
  ] as const) {
    it(`marks have 3:1 and links 4.5:1 with text of ${ink} on ${page}`, () => {
      const [paper, text] = [hex(page), hex(ink)];
      const second = blend(text, paper, muted);
      for (const accent of accents) {
        const mark = contrast(tint(accent, text), paper);
        assert.ok(mark >= 3, `${accent.join(' ')}: a mark has ${mark.toFixed(2)}:1`);
        for (const around of [text, second]) {
          const link = contrast(blend(tint(accent, around), around, linked), paper);
          assert.ok(link >= 4.5, `${accent.join(' ')}: a link has ${link.toFixed(2)}:1`);
        }
      }
    });
  }

  it('lines beside the first have 3:1 on white and on near-black, in every hue', () => {
    const turns = [
      ...read('charts/svg/chart.styles.ts').matchAll(/--turn-\d: oklch\(from var\(--vs-accent\) ([\d.]+) ([\d.]+) /g),
    ];
    assert.equal(turns.length, 4);
    for (const [, lightness, chroma] of turns) {
      for (let degrees = 0; degrees < 360; degrees += 5) {
        const [a, b] = [Math.cos, Math.sin].map((part) => Number(chroma) * part((degrees * Math.PI) / 180));
        const colour = srgb([Number(lightness), a!, b!]);
        for (const page of ['#ffffff', '#14181f']) {
          const found = contrast(colour, hex(page));
          assert.ok(found >= 3, `${lightness} at ${degrees} degrees has ${found.toFixed(2)}:1 on ${page}`);
        }
      }
    }
  });
});
