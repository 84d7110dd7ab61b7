import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');
const tokens = read('elements/shared/tokens.styles.ts') + read('charts/svg/chart.styles.ts');
/** Where a page sets none. */
const colours = new Map(
  [
    ...tokens
      .replaceAll('var(--accent)', tokens.match(/--accent: (.+);/)![1]!)
      .matchAll(/--([\w-]+): (?:var\(--[\w-]+, )+(#[\da-f]{6})\)/g),
  ].map((match) => [match[1]!, match[2]!]),
);

type Rgb = [number, number, number];

/** Linear light of the three channels, 0 to 1. */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

/** Contrast by WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Full loss of one kind of cone, in linear light: Machado, Oliveira and Fernandes (2009). */
const deficiencies: Record<string, Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE Lab, D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, matrix: Rgb[]): number {
  const seen = (hex: string): Rgb => {
    const light = linear(hex);
    const through = matrix.map((row) => row.reduce((sum, weight, channel) => sum + weight * light[channel]!, 0));
    return lab(through.map((channel) => Math.min(1, Math.max(0, channel))) as Rgb);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(...a.map((value, index) => value - b[index]!));
}

describe('the colours of data and focus', () => {
  it('are found in the style sheet', () => {
    assert.equal([...colours.keys()].filter((name) => /^(series|level)-\d$/.test(name)).length, 10);
    assert.ok(colours.has('accent'));
  });

  for (const [name, colour] of colours) {
    it(`${name} has 3:1 on white and on near-black`, () => {
      for (const page of ['#ffffff', '#14181f']) {
        const ratio = contrast(colour, page);
        assert.ok(ratio >= 3, `${colour} has ${ratio.toFixed(2)}:1 on ${page}`);
      }
    });
  }

  for (const [name, matrix] of Object.entries(deficiencies)) {
    it(`of the first three series stay apart for color vision deficiencies: ${name}`, () => {
      for (const [one, other] of [
        [1, 2],
        [1, 3],
        [2, 3],
      ] as const) {
        const [first, second] = [colours.get(`series-${one}`)!, colours.get(`series-${other}`)!];
        const apart = difference(first, second, matrix);
        // A difference of 2.3 is just seen side by side; thin lines need several times that.
        assert.ok(apart > 10, `${first} and ${second} are ${apart.toFixed(1)} apart`);
      }
    });
  }
});
