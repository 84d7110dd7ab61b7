import { widgetTags, type WidgetTag } from '../embed/widget-tags.ts';

/** Attributes of a widget that the builder offers, besides its feed. */
export const options = [
  'organization',
  'metric',
  'metrics',
  'period',
  'groups',
  'reference',
  'compare',
  'view',
  'interactive',
  'heading-level',
  'lang',
] as const;

export type Option = (typeof options)[number];

/** What each widget makes something of; the rest is not written into its tag. */
export const taken: Readonly<Record<WidgetTag, readonly Option[]>> = {
  'school-scorecard': ['organization', 'metrics', 'period', 'compare', 'heading-level', 'lang'],
  'achievement-gap-chart': [
    'organization',
    'metric',
    'period',
    'groups',
    'reference',
    'view',
    'interactive',
    'heading-level',
    'lang',
  ],
  'satisfaction-gauge': ['organization', 'metric', 'period', 'groups', 'heading-level', 'lang'],
  'metric-trend': ['organization', 'metric', 'period', 'groups', 'compare', 'interactive', 'heading-level', 'lang'],
};

/** Everything that a visitor of the builder has chosen, as it stands in the address. Empty means the default. */
export type Choice = Record<Field, string>;

const fields = ['feed', 'widget', ...options, 'theme', 'accent', 'width', 'system', 'way', 'scripts', 'page'] as const;
export type Field = (typeof fields)[number];

/** Longer than any list of identifiers that somebody would choose. */
const longest = 2000;

const identifiers = /^[A-Za-z0-9._~-]+(?:[ ,]+[A-Za-z0-9._~-]+)*$/;
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const word = /^[a-z-]{1,40}$/;
const anything = /^[^\u0000-\u001f]*$/;

const rules: Readonly<Record<Field, RegExp>> = {
  feed: anything,
  widget: new RegExp(`^(?:${widgetTags.join('|')})$`),
  organization: identifiers,
  metric: identifiers,
  metrics: identifiers,
  period: /^[0-9]{4}(?:-[0-9]{2})?$/,
  groups: identifiers,
  reference: identifiers,
  compare: identifiers,
  view: /^(?:year|time)$/,
  interactive: /^(?:auto|eager|off)$/,
  'heading-level': /^[2-6]$/,
  lang: languageTag,
  theme: /^(?:light|dark)$/,
  accent: /^#[0-9a-f]{6}$/,
  width: /^(?:tablet|desktop)$/,
  system: word,
  way: word,
  scripts: anything,
  page: languageTag,
};

/** The choice that an address holds. It is somebody's text: what is not sound counts as not chosen. */
export function readChoice(query: URLSearchParams): Choice {
  const sound = fields.map((field) => {
    const text = query.get(field)?.trim() ?? '';
    return [field, text.length <= longest && rules[field].test(text) ? text : ''];
  });
  return Object.fromEntries(sound) as Choice;
}

/** The address that holds a choice, without what was not chosen. */
export function writeChoice(choice: Choice): URLSearchParams {
  return new URLSearchParams(fields.flatMap((field) => (choice[field] ? [[field, choice[field]]] : [])));
}

export function widgetOf(choice: Choice): WidgetTag {
  return (choice.widget || 'school-scorecard') as WidgetTag;
}

/** The attributes that were chosen for the widget, without its feed. */
export function optionsOf(choice: Choice): [Option, string][] {
  return taken[widgetOf(choice)].flatMap((option) => (choice[option] ? [[option, choice[option]]] : []));
}
