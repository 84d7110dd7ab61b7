import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { palettePng } from '../../src/site/palette-png.ts';

/** Colours of a PNG with a palette, dot by dot. */
function dotsOf(png: Uint8Array): number[][] {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const width = chunks.get('IHDR')!.readUInt32BE(0);
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  return [...rows]
    .filter((_, place) => place % (width + 1) > 0)
    .map((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
}

test('up to 256 colours stay what they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0xffffff, 0x000000, 0x2f74c8, 0xf2f2f2, 0x123456), { minLength: 6, maxLength: 60 }),
      (colours) => {
        const used = colours.slice(0, colours.length - (colours.length % 3));
        const dots = used.map((one) => [one >> 16, (one >> 8) & 255, one & 255]);
        const bytes = Uint8Array.from(dots.flatMap((dot) => [...dot, 255]));
        assert.deepEqual(dotsOf(palettePng(bytes, 3, used.length / 3)), dots);
      },
    ),
  );
});

test('of more colours, the frequent ones stay and the others get the nearest', () => {
  const dots = Array.from({ length: 1000 }, (_, place) =>
    place < 600 ? [255, 255, 255] : [place % 250, place % 251, place % 7],
  );
  const bytes = Uint8Array.from(dots.flatMap((dot) => [...dot, 255]));
  const found = dotsOf(palettePng(bytes, 100, 10));
  assert.deepEqual(found.slice(0, 600), dots.slice(0, 600));
  const used = [...new Map(found.map((dot) => [dot.join(), dot])).values()];
  assert.equal(used.length, 256);
  const distance = (one: number[], other: number[]): number => Math.hypot(...one.map((part, at) => part - other[at]!));
  for (const [place, dot] of found.entries())
    assert.equal(
      distance(dot, dots[place]!),
      Math.min(...used.map((one) => distance(one, dots[place]!))),
      String(place),
    );
});
