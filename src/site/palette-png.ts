import { crc32, deflateSync } from 'node:zlib';

/** Colours that a PNG with a palette has at most. */
const most = 256;

/**
 * Opaque dots (red, green, blue and a fourth byte each) as a PNG with a palette: a third of the size of one without, and
 * charts have few colours. The most frequent ones stay as they are, the edges of letters get the nearest.
 */
export function palettePng(dots: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let dot = 0, run = 0; dot < colours.length; dot++) {
    const at = 4 * dot;
    const colour = (dots[at]! << 16) | (dots[at + 1]! << 8) | dots[at + 2]!;
    colours[dot] = colour;
    run++;
    if (dot + 1 < colours.length && isSame(dots, at, at + 4)) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    run = 0;
  }
  // Of two that are as frequent, the darker one: the same picture is always the same file.
  const ordered = [...counts].toSorted(([one, often], [other, seldom]) => seldom - often || one - other);
  const palette = ordered.slice(0, most).map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const [colour] of ordered.slice(most)) places.set(colour, nearest(palette, colour));

  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colours[y * width + x]!)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each dot, which are its place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function isSame(dots: Uint8Array, one: number, other: number): boolean {
  return dots[one] === dots[other] && dots[one + 1] === dots[other + 1] && dots[one + 2] === dots[other + 2];
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((one, place) => {
    const red = (one >> 16) - (colour >> 16);
    const green = ((one >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (one & 255) - (colour & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
