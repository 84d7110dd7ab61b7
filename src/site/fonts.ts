import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where systems keep their fonts. */
const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  'C:\\Windows\\Fonts',
];

/** Families by their files, regular and bold: those first whose letters are as wide as pictures count on. */
const families = [
  { name: 'Liberation Sans', files: ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'] },
  { name: 'Arial', files: ['Arial.ttf', 'Arial Bold.ttf'] },
  { name: 'Arial', files: ['arial.ttf', 'arialbd.ttf'] },
  { name: 'Arimo', files: ['Arimo-Regular.ttf', 'Arimo-Bold.ttf'] },
  { name: 'Nimbus Sans', files: ['NimbusSans-Regular.otf', 'NimbusSans-Bold.otf'] },
  { name: 'Noto Sans', files: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'] },
  { name: 'DejaVu Sans', files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] },
] as const;

/** A font of this computer, as paths of its files. */
export interface Font {
  name: string;
  files: string[];
}

/** The font that pictures are drawn with; nothing where the computer has none of those that suit. */
export async function systemFont(places: readonly string[] = folders): Promise<Font | undefined> {
  const found = new Map<string, string>();
  for (const place of places) {
    const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (!found.has(entry.name)) found.set(entry.name, join(entry.parentPath ?? entry.path, entry.name));
  }
  for (const { name, files } of families) {
    const paths = files.flatMap((file) => found.get(file) ?? []);
    if (paths.length === files.length) return { name, files: paths };
  }
  return undefined;
}
