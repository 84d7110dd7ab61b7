import { inflateSync } from 'node:zlib';

/** Pixels of a picture, row by row: red, green, blue and opacity of each. */
export interface Picture {
  width: number;
  data: Uint8Array;
}

/** Reads what browsers make of a screenshot: PNG with 8 bits for each channel, RGB or RGBA, not interlaced. */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, colour, , , interlaced] = bytes.subarray(24, 29);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new Error(`A PNG with depth ${depth}, colour type ${colour} and interlace method ${interlaced}`);
  const channels = colour === 6 ? 4 : 3;
  const lines = inflateSync(Buffer.concat(dataOf(bytes)));
  const stride = width * channels;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1) + 1;
    unfilter(lines, lines[start - 1]!, start, stride, channels, y === 0);
    if (channels === 4) data.set(lines.subarray(start, start + stride), y * stride);
    else {
      for (let x = 0, from = start, to = y * width * 4; x < width; x++, from += 3, to += 4) {
        data[to] = lines[from]!;
        data[to + 1] = lines[from + 1]!;
        data[to + 2] = lines[from + 2]!;
      }
    }
  }
  return { width, data };
}

/** What is in the chunks `IDAT`. Each chunk is its length, its name, its content and a checksum. */
function dataOf(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Turns a line of differences into values. They differ from those to the left, above, of both, or of the nearest of three. */
function unfilter(
  bytes: Buffer,
  filter: number,
  start: number,
  stride: number,
  channels: number,
  first: boolean,
): void {
  const above = start - stride - 1;
  for (let i = filter === 0 ? stride : 0; i < stride; i++) {
    const left = i < channels ? 0 : bytes[start + i - channels]!;
    const up = first ? 0 : bytes[above + i]!;
    let expected = left;
    if (filter === 2) expected = up;
    else if (filter === 3) expected = (left + up) >> 1;
    else if (filter === 4) expected = nearest(left, up, i < channels || first ? 0 : bytes[above + i - channels]!);
    bytes[start + i] = bytes[start + i]! + expected;
  }
}

/** The one of three neighbours that is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const [fromLeft, fromUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const fromCorner = Math.abs(left + up - 2 * corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}
