/** The reference of one element, from the manifest: what a host may use, and nothing else. */
import { codeBlock } from './code.ts';
import { escape } from './escape.ts';
import { inlineOf, type Heading } from './markdown.ts';

interface Named {
  name: string;
  description?: string;
}

interface Member extends Named {
  kind: 'field' | 'method';
  type?: { text: string };
  default?: string;
  readonly?: boolean;
  attribute?: string;
  parameters?: (Named & { type?: { text: string } })[];
}

/** A class in `custom-elements.json`. */
export interface Declaration {
  tagName: string;
  name: string;
  summary?: string;
  description?: string;
  members?: Member[];
  attributes?: (Named & { fieldName?: string; type?: { text: string }; default?: string })[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
}

export interface Reference {
  html: string;
  headings: Heading[];
}

/** The elements of a manifest by their tag. */
export function elementsOf(manifest: string): Map<string, Declaration> {
  const { modules } = JSON.parse(manifest) as { modules: { declarations: Declaration[] }[] };
  return new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));
}

/** Ways to the page about custom properties and parts, and to the element in Storybook. */
export interface Further {
  theming: string;
  story: string;
}

export function referenceOf(element: Declaration, { theming, story }: Further): Reference {
  const { tagName: tag, name, members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const parts: [title: string, html: string][] = [
    ['Import', imports(tag, name)],
    [
      'Attributes and properties',
      table('Attributes and properties', ['name', 'what it says', 'type', 'default'], fields.map(fieldRow)),
    ],
    [
      'Methods',
      table('Methods', ['method', 'what it does'], members.filter(({ kind }) => kind === 'method').map(methodRow)),
    ],
    ['Events', table('Events', ['event', 'when'], events.map(namedRow))],
    [
      'Slots',
      table(
        'Slots',
        ['slot', 'what it takes'],
        slots.map((slot) => namedRow({ ...slot, name: slot.name || '(default)' })),
      ),
    ],
    ['Parts', table('Parts', ['part', 'what it is'], cssParts.map(namedRow))],
    [
      'Custom properties',
      table(
        'Custom properties',
        ['property', 'default', 'what it does'],
        cssProperties.map((one) => [code(one.name), one.default ? code(one.default) : '', said(one)]),
      ) +
        `<p>Colors, rounding and distances are the same for all elements: <a href="${escape(theming)}#custom-properties">custom properties</a>.</p>\n`,
    ],
  ];
  const shown = parts.filter(([, html]) => html !== '');
  const headings = [
    { level: 2, id: 'reference', text: 'Reference' },
    ...shown.map(([title]) => ({ level: 3, id: idOf(title), text: title })),
  ];
  const html = shown.map(([title, inside]) => heading(3, idOf(title), title) + inside).join('');
  const stories = `<p><a href="${escape(story)}">Every state of it in Storybook</a>, with a control for each attribute.</p>\n`;
  return { html: heading(2, 'reference', 'Reference') + stories + html, headings };
}

function imports(tag: string, name: string): string {
  return codeBlock(
    `import 'vital-signs/elements/${tag}.js'; // defines <${tag}>\nimport { ${name} } from 'vital-signs/classes/${tag}.js'; // the class alone`,
    'js',
  );
}

function fieldRow({ name, attribute, type, default: value, readonly, ...rest }: Member): string[] {
  // Most attributes have a property of the same name: what differs is said.
  const other = attribute === undefined ? 'property only' : attribute === name ? '' : `property ${code(name)}`;
  return [
    code(attribute ?? name) + (other && `<small>${other}</small>`),
    `${said(rest)}${readonly ? ' Read only.' : ''}`,
    code(type?.text ?? ''),
    value === undefined ? '' : code(value),
  ];
}

function methodRow({ name, parameters = [], ...rest }: Member): string[] {
  return [code(`${name}(${parameters.map((one) => one.name).join(', ')})`), said(rest)];
}

function namedRow(one: Named): string[] {
  return [code(one.name), said(one)];
}

function said({ description }: { description?: string }): string {
  return inlineOf(description?.replaceAll(/\s+/g, ' ') ?? '');
}

function code(text: string): string {
  return text && `<code>${escape(text)}</code>`;
}

function idOf(title: string): string {
  return `api-${title.toLowerCase().replaceAll(' ', '-')}`;
}

function heading(level: number, id: string, text: string): string {
  return (
    `<div class="heading"><h${level} id="${id}" tabindex="-1">${text}</h${level}>` +
    `<a class="anchor" href="#${id}" aria-label="${escape(`Link to “${text}”`)}">#</a></div>\n`
  );
}

function table(name: string, head: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const cells = (row: string[]): string =>
    row.map((cell, at) => (at === 0 && cell ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('');
  return `<div class="table" tabindex="0" role="group" aria-label="Table: ${name}"><table class="api">
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table></div>
`;
}
