import type { FeedText, Group, Metric } from '../../feed/types.ts';
import type { Draft } from '../import/draft.ts';
import { studentGroup } from '../catalogue/groups.ts';
import type { Layout } from './layout.ts';
import { protect } from '../protect/primary.ts';
import { isCountyOffice } from '../import/organization-code.ts';
import type { Row } from '../read/row.ts';

/** Spanish for the constructs and audiences of known surveys; others are shown as the file spells them. */
const spanish: Record<string, string> = {
  safety: 'Seguridad',
  connectedness: 'Sentido de pertenencia',
  'felt safe': 'Se sintieron seguros',
  connected: 'Se sintieron parte de la escuela',
  'child safe': 'Su hijo está seguro',
  'students gr 3-12': 'Estudiantes, grados 3–12',
  'students court/community/palmiter': 'Estudiantes de escuelas de la corte, comunitarias y Palmiter',
  'students court/community': 'Estudiantes de escuelas de la corte y comunitarias',
  'parents foundations special-ed': 'Familias de educación especial (Foundations)',
};

const english: Record<string, string> = {
  'students gr 3-12': 'Students, grades 3–12',
  'students court/community/palmiter': 'Students of court and community schools and Palmiter',
  'students court/community': 'Students of court and community schools',
  'parents foundations special-ed': 'Families of Foundations special education',
};

function words(text: string): FeedText {
  const key = text.toLowerCase();
  const es = spanish[key];
  return es ? { en: english[key] ?? text, es } : text;
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Percent positive of a school climate survey: one row for each organization, construct, audience and year. */
export const climateSurvey: Layout = {
  name: 'school climate survey (percent positive by construct and audience)',
  required: [
    'lea',
    'cds',
    'survey',
    'audience',
    'construct',
    'year',
    'percent_positive',
    'n_respondents',
    'response_rate_pct',
    'goal_pct',
    'source',
    'note',
  ],
  read(row, draft) {
    const organization = row.cds();
    const school = !organization.endsWith('0000000');
    const period = row.text('year');
    if (!/^[0-9]{4}$/.test(period)) row.fail('year', 'a calendar year such as 2024');
    const value = row.number('percent_positive', [0, 100]);
    const count = row.count('n_respondents');
    const rate = row.number('response_rate_pct', [0, 100]);
    const goal = row.number('goal_pct', [0, 100]);
    const metric = metricOf(row, draft, school ? 'school' : isCountyOffice(organization) ? 'county' : 'district');
    const group = audienceOf(row, draft);
    draft.organizations.add(row, organization, { name: row.text('lea') });
    const cell = protect({ value, count, says: row.text('percent_positive') === '*' ? 'suppressed' : undefined });
    if (goal !== undefined) draft.targets.push({ metric: metric.id, organization, group, period, value: goal });
    if (!cell)
      return row.reject('percent_positive', 'a percentage', 'Blank means not published: there is nothing to import.');
    const shown = cell.value !== null;
    draft.cells.add({
      organization,
      metric: metric.id,
      group,
      period,
      value: cell.value,
      count: null,
      state: cell.state,
      level: null,
      change: null,
      responses: cell.count,
      responseRate: shown ? (rate ?? null) : null,
      prior: false,
      file: draft.file,
      line: row.line,
    });
    // The column `note` is the transcriber's: it speaks of files and columns, and may tell a hidden number.
  },
};

/** A metric for each survey and construct: two instruments are never put on one scale. */
function metricOf(row: Row, draft: Draft, reportedBy: NonNullable<Metric['reportedBy']>): Metric {
  const survey = row.text('survey');
  const construct = row.text('construct');
  const id = `survey-${slug(survey)}-${slug(construct)}`;
  if (slug(survey) === '') row.fail('survey', 'the name of the survey');
  if (slug(construct) === '') row.fail('construct', 'what the survey asks about, such as Safety');
  if (id.length > 80) row.fail('survey', 'a name of survey and construct of at most 70 characters together');
  const known = draft.metrics.get(id);
  if (known) return known;
  const name = words(construct);
  const metric: Metric = {
    id,
    name:
      typeof name === 'string'
        ? `${name} (${survey})`
        : { en: `${name['en']} (${survey})`, es: `${name['es']} (${survey})` },
    shortName: name,
    goal: 'satisfaction',
    description: {
      en: `Percent of positive answers about “${construct}” in the survey “${survey}”.`,
      es: `Porcentaje de respuestas positivas sobre “${construct}” en la encuesta “${survey}”.`,
    },
    unit: 'percent',
    decimals: row.text('percent_positive').includes('.') ? 1 : 0,
    better: 'higher',
    survey: {
      name: survey,
      favorable: {
        en: 'Positive answers, as counted by the publisher of the survey',
        es: 'Respuestas positivas, según las cuenta quien publica la encuesta',
      },
    },
    definition: { id, name: { en: 'Percent positive', es: 'Porcentaje de respuestas positivas' } },
    ...(row.text('source') !== '' && { source: { name: row.text('source') } }),
    reportedBy,
  };
  draft.metrics.set(id, metric);
  return metric;
}

/** The student group of a row, or its audience (students, families, staff), which is never merged with another. */
function audienceOf(row: Row, draft: Draft): string {
  const text = row.text('audience');
  const known = studentGroup(text);
  if (known) return known;
  const id = slug(text);
  if (id === '' || id.length > 80) row.fail('audience', 'who was asked in up to 80 characters, such as students');
  const audience: Group = { id, name: words(text), family: 'audience' };
  if (!draft.audiences.has(id)) draft.audiences.set(id, audience);
  return id;
}
