import { readdir, readFile } from 'node:fs/promises';

/** One text to translate: where it stands, and what tells it from the same text in another place. */
interface Entry {
  places: Set<string>;
  context?: string;
  remark?: string;
}

const call =
  /(?:\/\* translators: (?<remark>[^]*?) \*\/[^]{0,80}?)?\b__\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'vital-signs'\s*\)/g;

/** The template of translations of the WordPress plugin (gettext), from its PHP, its JavaScript and its block. */
export async function wordpressWords(plugin: URL): Promise<string> {
  const entries = new Map<string, Entry>();
  const add = (text: string, place: string, more: Omit<Entry, 'places'> = {}): void => {
    const key = `${more.context ?? ''}\u0004${text}`;
    const entry = entries.get(key) ?? { places: new Set<string>(), ...more };
    entry.places.add(place);
    entries.set(key, entry);
  };
  const read = (path: string): Promise<string> => readFile(new URL(path, plugin), 'utf8');

  const header = await read('vital-signs.php');
  for (const field of ['Plugin Name', 'Description'])
    add(new RegExp(`\\* ${field}: +(.+)`).exec(header)![1]!, 'vital-signs.php', { remark: `${field} of the plugin` });
  const names = await readdir(plugin, { recursive: true });
  for (const name of names.map((one) => one.replaceAll('\\', '/')).sort()) {
    if (!/\.(php|js)$/.test(name) || name.startsWith('dist/')) continue;
    for (const { groups } of (await read(name)).matchAll(call))
      add(groups!['text']!, name, groups!['remark'] ? { remark: groups!['remark'] } : {});
  }
  const block = JSON.parse(await read('block/block.json')) as {
    title: string;
    description: string;
    keywords: string[];
  };
  add(block.title, 'block/block.json', { context: 'block title' });
  add(block.description, 'block/block.json', { context: 'block description' });
  for (const keyword of block.keywords) add(keyword, 'block/block.json', { context: 'block keyword' });

  const head = [
    'msgid ""',
    'msgstr ""',
    quoted('Project-Id-Version: Vital Signs\\n'),
    quoted('MIME-Version: 1.0\\n'),
    quoted('Content-Type: text/plain; charset=UTF-8\\n'),
    quoted('Content-Transfer-Encoding: 8bit\\n'),
    quoted('X-Domain: vital-signs\\n'),
  ];
  const blocks = [...entries].map(([key, { places, context, remark }]) => [
    ...(remark ? [`#. ${remark}`] : []),
    ...[...places].map((place) => `#: ${place}`),
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(key.split('\u0004')[1]!.replaceAll('"', '\\"'))}`,
    'msgstr ""',
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
