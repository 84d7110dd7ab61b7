/** Which pages the site has, in which order, and which text each is made from. */
import { readdir } from 'node:fs/promises';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';

/** A page that is made from a Markdown file. Both paths are relative, to the project and to the site. */
export interface Place {
  source: string;
  path: string;
  /** What it is called in the list of pages; without it, its heading. */
  label?: string;
  /** The element that it describes. */
  tag?: string;
}

export interface Chapter {
  title: string;
  places: Place[];
}

/** The order of reading; a file that is in no chapter comes after those of the last one but one. */
const order: [title: string, names: (string | [name: string, label: string])[]][] = [
  ['Start', [['start', 'Start here']]],
  [
    'On a page',
    [
      'embedding',
      ['wordpress', 'WordPress'],
      ['frameworks', 'Frameworks'],
      ['portal', 'Many organizations'],
      ['theming', 'Theming'],
      'browsers',
    ],
  ],
  [
    'Elements',
    [['elements', 'What all have in common'], ...[...widgetTags, ...portalTags].map((tag) => `elements/${tag}`)],
  ],
  [
    'Data',
    [
      ['feed', 'The feed'],
      ['template', 'Spreadsheet template'],
      ['cli', 'Command line'],
      ['publishing', 'Publishing'],
      ['hosting', 'Hosting'],
    ],
  ],
  [
    'Trust',
    [
      ['privacy', 'Privacy'],
      ['accessibility/README', 'Accessibility'],
      ['accessibility/conformance', 'Conformance report'],
      ['accessibility/chartability', 'Chartability'],
    ],
  ],
  [
    'Project',
    [
      ['versioning', 'Versions and upgrades'],
      ['size', 'Sizes'],
      ['benchmarks', 'Timings'],
    ],
  ],
];

/** Texts beside `docs/`, at the end. */
const besides: Place[] = [
  { source: 'CHANGELOG.md', path: 'changes.html', label: 'Changes' },
  { source: 'CONTRIBUTING.md', path: 'contributing.html', label: 'Contributing' },
];

/** Where a page of the site is, by the name of its text in `docs/`. */
export function pathOf(name: string): string {
  if (name === 'start') return 'index.html';
  return `${name.replace(/README$/, 'index')}.html`;
}

/**
 * The chapters of the site.
 * @param docs the folder of texts
 */
export async function chaptersOf(docs: string): Promise<Chapter[]> {
  const files = await readdir(docs, { recursive: true });
  const names = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();
  const isDecision = (name: string): boolean => name.startsWith('decisions/');
  const placeOf = (name: string, label?: string): Place => {
    const tag = /^elements\/(.+)$/.exec(name)?.[1];
    return { source: `docs/${name}.md`, path: pathOf(name), label: label ?? (tag && `<${tag}>`), tag };
  };
  const known = order.flatMap(([, entries]) => entries.map((entry) => (typeof entry === 'string' ? entry : entry[0])));
  const missing = known.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`docs/${missing.join('.md, docs/')}.md is in the outline, and is not there`);
  const chapters = order.map(([title, entries]) => ({
    title,
    places: entries.map((entry) => (typeof entry === 'string' ? placeOf(entry) : placeOf(...entry))),
  }));
  const others = names.filter((name) => !known.includes(name) && !isDecision(name));
  chapters.at(-1)!.places.push(...others.map((name) => placeOf(name)), ...besides);
  return [...chapters, { title: 'Decisions', places: names.filter(isDecision).map((name) => placeOf(name)) }];
}
