import { suggestion } from '../../feed/suggestion.ts';
import type { Metric } from '../../feed/types.ts';
import { knownMetrics, metricNamed } from '../catalogue/known-metrics.ts';
import type { Draft } from '../import/draft.ts';
import { capital, type Row } from '../read/row.ts';
import { amountOf, partsOf, slugOf, wordOf, type Answer } from './template-cells.ts';

const units = ['percent', 'points', 'count', 'dollars'] as const;
const directions = ['higher', 'lower', 'neither'] as const;
export const reporters = ['school', 'district', 'county', 'state'] as const;

const byId = new Map(knownMetrics.map(({ metric }) => [metric.id, metric]));

/** A measure that is known by its identifier, its English name, or the word of a public file. */
function knownMeasure(text: string): Metric | undefined {
  const named = knownMetrics.find(
    ({ metric: { name } }) => typeof name === 'object' && name['en']!.toLowerCase() === text.toLowerCase(),
  );
  return byId.get(text.toLowerCase()) ?? named?.metric ?? metricNamed(text);
}

/**
 * The measure of a row: a known one, or one that the sheet itself describes, in the first row that names it. Later rows
 * may add to the description and must not contradict it.
 */
export function measureOf(row: Row, draft: Draft, kind: (typeof reporters)[number], answers?: Answer[]): Metric {
  const text = row.text('measure');
  if (text === '') row.fail('measure', 'the name of what was measured');
  const known = knownMeasure(text);
  const unit = wordOf(row, 'unit', units);
  const better = wordOf(row, 'better', directions);
  if (known) {
    if (unit && unit !== known.unit) row.fail('unit', `${known.unit}, or blank: ${known.id} is a known measure`);
    if (better && better !== known.better)
      row.fail('better', `${known.better}, or blank: ${known.id} is a known measure`);
    return known;
  }
  const id = slugOf(text);
  if (id === '') row.fail('measure', 'a name with letters or digits');
  const made = draft.metrics.get(id);
  if (made) {
    if (unit && unit !== made.unit) row.fail('unit', `${made.unit}, as in the rows before`);
    if (better && better !== made.better) row.fail('better', `${made.better}, as in the rows before`);
    describeSurvey(row, made, answers);
    return made;
  }
  if (!better) {
    const meant = suggestion(text, byId.keys());
    row.fail(
      'better',
      'higher, lower or neither',
      `Say which direction is good news${meant ? `; or, in the column measure, ${meant}` : ''}.`,
    );
  }
  const decimals = amountOf(row, 'decimals', { whole: true, range: [0, 3] });
  const metric: Metric = {
    id,
    name: text,
    ...given('question', row.text('question')),
    ...given('description', row.text('description')),
    unit: unit ?? 'percent',
    ...(decimals !== undefined && { decimals }),
    better: better!,
    ...sourceOf(row),
    reportedBy: wordOf(row, 'reported_by', reporters) ?? kind,
  };
  describeSurvey(row, metric, answers);
  return metric;
}

function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return (text === '' ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}

function sourceOf(row: Row): Pick<Metric, 'source'> {
  const [name, url] = [row.text('source'), row.text('source_url')];
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) row.fail('source_url', 'a web address that begins with https://');
  if (url !== '' && name === '') row.fail('source', 'the name of the source, beside its address');
  return name === '' ? {} : { source: { name, ...(url !== '' && { url }) } };
}

/** Which answers a survey offers, and which of them are good news, are said once and hold for all rows. */
function describeSurvey(row: Row, metric: Metric, answers: Answer[] | undefined): void {
  const isSurvey = ['responses', 'invited', 'answers', 'favorable', 'audience'].some(
    (column) => row.text(column) !== '',
  );
  if (!isSurvey) return;
  if (metric.unit !== 'percent') row.fail('unit', 'percent: the value of a survey is the percent of favorable answers');
  const favorable = partsOf(row.text('favorable'));
  if (!metric.survey && favorable.length === 0)
    row.fail(
      'favorable',
      'which answers count as favorable, such as Strongly agree; Agree',
      'Once is enough for each measure.',
    );
  metric.survey ??= { favorable: favorable.map((name) => `“${name}”`).join(' or ') };
  if (!answers) return;
  const names = answers.map(({ name }) => name);
  const { options } = metric.survey;
  if (!options) {
    const wrong = favorable.find((name) => !names.includes(name));
    if (wrong !== undefined) row.fail('favorable', `some of ${names.join('; ')}`, capital(suggestion(wrong, names)));
    if (favorable.length > 0)
      metric.survey.options = names.map((name) => ({ name, ...(favorable.includes(name) && { favorable: true }) }));
  } else if (options.some(({ name }, index) => name !== names[index]) || options.length !== names.length)
    row.fail(
      'answers',
      `the answers of the rows before, in their order: ${options.map(({ name }) => name as string).join('; ')}`,
    );
}
