import type { Feed, FeedText, Metric } from '../feed/types.ts';

/** The fields of a feed that hold a text. */
const texts = new Set(['title', 'name', 'shortName', 'question', 'description', 'label', 'text', 'favorable']);

/** A feed or part whose plain texts are in another language than the merged feed's says so at each of them. */
export function inLanguage<Document extends Pick<Feed, 'observations'>>(
  document: Document,
  own: string,
  merged: string,
): Document {
  if (own === merged) return document;
  const marked = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return texts.has(key) ? { [own]: value } : value;
    if (Array.isArray(value)) return value.map((item) => marked(item));
    // A text with its languages has them already.
    if (typeof value !== 'object' || value === null || texts.has(key)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, name)]));
  };
  const { observations, ...about } = document;
  return { ...(marked(about) as Document), observations };
}

/** A name with its source in brackets, in every language that the name has. */
export function withSource(name: FeedText, source: FeedText | undefined): FeedText {
  if (source === undefined) return name;
  if (typeof name === 'string') return `${name} (${textIn(source, 'en')})`;
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => [language, `${text} (${textIn(source, language)})`]),
  );
}

/** Units that have a sign, which needs no translation. */
const signs: Partial<Record<Metric['unit'], string>> = { percent: '%', dollars: '$' };

/**
 * What stands in brackets after the names of metrics that several feeds call the same and define differently: who says so,
 * or where that is the same, the publisher; then the unit, or a number. No two are the same.
 */
export function twinNames(
  metrics: readonly Metric[],
  publishers: readonly (FeedText | undefined)[],
): readonly (FeedText | undefined)[] {
  const says = metrics.map(({ definition, source }, index) => definition?.name ?? source?.name ?? publishers[index]);
  const ways = [
    says,
    publishers,
    says.map((text, index) => completed(text, signs[metrics[index]!.unit])),
    says.map((text, index) => completed(text, String(index + 1))),
  ];
  return ways.find((texts) => new Set(texts.map((text) => text && textIn(text, 'en'))).size === texts.length) ?? says;
}

function completed(text: FeedText | undefined, more: string | undefined): FeedText | undefined {
  if (text === undefined || more === undefined) return text ?? more;
  if (typeof text === 'string') return `${text}, ${more}`;
  return Object.fromEntries(Object.entries(text).map(([language, one]) => [language, `${one}, ${more}`]));
}

/** A text in a language, or in the one that it has. */
function textIn(text: FeedText, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
}

/**
 * Everybody who publishes, since nobody may stand below the numbers of another; and the day, where it is the same for
 * all.
 */
export function publishedBy(feeds: readonly Feed[]): Pick<Feed, 'publisher' | 'published'> {
  const [{ publisher, published }] = feeds as [Feed];
  const names = feeds.map((feed) => feed.publisher?.name ?? feed.title);
  const day = feeds.every((feed) => feed.published === published) ? published : undefined;
  if (names.every((name) => JSON.stringify(name) === JSON.stringify(names[0]))) return { publisher, published: day };
  const spoken = names.flatMap((name) => (typeof name === 'string' ? [] : Object.keys(name)));
  const languages = new Set([...feeds.map(({ language = 'en' }) => language), ...spoken]);
  const joined = (language: string): string => [...new Set(names.map((name) => textIn(name, language)))].join(' · ');
  return {
    publisher: { name: Object.fromEntries([...languages].map((language) => [language, joined(language)])) },
    published: day,
  };
}
