import { crc32, inflateRawSync } from 'node:zlib';
import { Failure } from '../failure.ts';

/** Most files that one archive may hold, and most bytes that the parts read from it may have when unpacked. */
const limits = { entries: 10_000, bytes: 400 * 1024 * 1024 };

const signature = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
const longestComment = 65_535;

/** A file inside a zip archive, as its directory describes it. */
export interface ZipEntry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The parts of a zip archive that are wanted, unpacked, by name. Limits hold before anything is unpacked, and while: a
 * directory that gives smaller sizes than the parts have does not get further than the sizes it gives. Fails, with the
 * file, on archives that are damaged, encrypted or too large.
 */
export function unzip(file: string, archive: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = directory(file, archive).filter(({ name }) => wanted(name));
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.bytes)
    throw new Failure({
      file,
      found: `${megabytes(size)} when unpacked, from a file of ${megabytes(archive.length)}`,
      expected: `at most ${megabytes(limits.bytes)}`,
      advice: 'Save the sheet as “CSV UTF-8”; if the file came from somebody you do not know, delete it.',
    });
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (parts.has(entry.name)) throw damaged(file, `the part ${entry.name} twice`);
    parts.set(entry.name, unpack(file, archive, entry));
  }
  return parts;
}

/** Every entry of the directory at the end of an archive. */
export function directory(file: string, archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > archive.length || end < archive.length - 22 - longestComment)
    throw damaged(file, 'no directory at its end');
  const count = archive.readUInt16LE(end + 10);
  if (count > limits.entries)
    throw new Failure({
      file,
      found: `a zip file with ${count === 0xffff ? '65,535 or more' : count} parts`,
      expected: `at most ${limits.entries}`,
      advice: 'No workbook has so many: get it from another place.',
    });
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || archive.readUInt32LE(at) !== signature.entry) throw damaged(file, 'a broken directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    if (archive.readUInt16LE(at + 8) & 1)
      throw new Failure({
        file,
        found: 'a zip file with a password',
        expected: 'one without',
        advice: 'Save it without a password.',
      });
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength!),
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

function unpack(file: string, archive: Buffer, { name, method, checksum, packed, size, offset }: ZipEntry): Buffer {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== signature.local)
    throw damaged(file, `no part where ${name} should be`);
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + packed > archive.length) throw damaged(file, `the part ${name} cut off`);
  const bytes = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged(file, `the part ${name} packed in an unknown way`);
  let part: Buffer;
  try {
    // One byte more than promised is let through, to be told apart from the promise kept.
    part = method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: size + 1 });
  } catch (error) {
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw damaged(file, `the part ${name} ${isLonger ? `longer than the ${size} bytes it claims to have` : 'broken'}`);
  }
  if (part.length !== size) throw damaged(file, `the part ${name} of another length than it claims to have`);
  if (crc32(part) !== checksum) throw damaged(file, `the part ${name} changed on its way`);
  return part;
}

function damaged(file: string, what: string): Failure {
  return new Failure({
    file,
    found: `a damaged workbook or zip file: ${what}`,
    expected: 'a workbook that a spreadsheet program opens',
    advice: 'Get it again.',
  });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024)).toLocaleString('en')} MB`;
}
