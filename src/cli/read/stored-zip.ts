import { crc32 } from 'node:zlib';

/** A zip archive of these parts, not packed. A program that reads it sees them and nothing else. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const path = Buffer.from(name, 'utf8');
    // Version 2.0, names in UTF-8, not packed, no date; then checksum, both sizes, length of the name, nothing extra.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt32LE(crc32(part), 10);
    facts.writeUInt32LE(part.length, 14);
    facts.writeUInt32LE(part.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(20);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), facts, path, part);
    entries.push(entry.subarray(0, 6), facts, place, path);
    offset += 30 + path.length + part.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  const all = [...pieces, ...entries, end];
  const archive = new Uint8Array(new ArrayBuffer(offset + size + end.length));
  let at = 0;
  for (const piece of all) {
    archive.set(piece, at);
    at += piece.length;
  }
  return archive;
}
