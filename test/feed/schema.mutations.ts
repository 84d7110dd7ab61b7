/** A JSON document under mutation: the tests reach into it by path. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One change of the complete feed: its name, the place (a JSON pointer) and the new value (`gone` removes the field),
 * and the path of the first problem, or `accepted`.
 */
export type Mutation = [name: string, place: string, value: Json | typeof gone, first: string];

export const gone = Symbol('gone');
export const accepted = 'accepted';

function set(place: string, value: Mutation[2], name: string, first = place): Mutation {
  return [name, place, value, first];
}

/** Changes of the feed that has every field, with its observations as a list. */
export const mutations: Mutation[] = [
  // The document.
  set('/format', gone, 'no format', '/'),
  set('/format', 'vital-signs/2', 'another major version'),
  set('/format', 1, 'version as a number'),
  set('/title', gone, 'no title', '/'),
  set('/title', '', 'empty title'),
  set('/title', {}, 'title without a language'),
  set('/title', { english: 'x' }, 'language by its name', '/title/english'),
  set('/title', { en: '' }, 'empty text of a language', '/title/en'),
  set('/title', { en: { deep: 'x' } }, 'language map in a language map', '/title/en'),
  set('/title', { e: 'x' }, 'language of one letter', '/title/e'),
  set('/title', ['x'], 'title as a list'),
  set('/title', null, 'title is null'),
  set('/title', { en: 'x', 'pt-BR': 'y' }, 'another language', accepted),
  set('/language', 'en_US', 'language with an underscore'),
  set('/language', 'sr-Latn-RS', 'language with script and region', accepted),
  set('/sample', 'true', 'truth as text'),
  set('/publisher/name', gone, 'publisher without name', '/publisher'),
  set('/publisher/url', 'javascript:alert(1)', 'address that runs a script'),
  set('/publisher/url', 'www.example.org', 'address without http'),
  set('/publisher/url', 'https://a b', 'address with a space'),
  set('/publisher/email', 'nobody', 'e-mail address without @'),
  set('/published', '2026-13-01', 'month 13'),
  set('/published', '1.11.2026', 'date as in a letter'),
  set('/nextRelease', '2027-11-1', 'date of one digit'),
  set('/license', '', 'empty licence'),
  set('/privacy/minimumCount', 0, 'threshold of nobody'),
  set('/privacy/minimumCount', 10.5, 'half a person'),
  set('/privacy/ratedCount', '30', 'threshold as text'),
  set('/privacy/treshold', 5, 'unknown threshold'),
  set('/surveys/lowResponseRate', 101, 'more than all'),
  set('/metirc', [], 'misspelt field'),
  set('/observation', [], 'field in the singular'),
  set('/x-more', [{ any: 1 }], 'field of the publisher', accepted),
  set('/X-more', 1, 'field of the publisher in capitals'),
  // Organizations and groups.
  set('/organizations', [], 'no organization'),
  set('/organizations', {}, 'organizations by name'),
  set('/organizations/0', 'school', 'organization as text'),
  set('/organizations/1/id', 99202021000001, 'code as a number'),
  set('/organizations/1/id', '', 'empty identifier'),
  set('/organizations/1/id', 'a/b', 'identifier with a slash'),
  set('/organizations/1/id', 'x'.repeat(81), 'identifier of 81 letters'),
  set('/organizations/1/id', 'x'.repeat(80), 'identifier of 80 letters', accepted),
  set('/organizations/0/id', '99 000', 'identifier with a space'),
  set('/organizations/0/name', gone, 'organization without name', '/organizations/0'),
  set('/organizations/0/kind', 'School', 'kind in capitals'),
  set('/organizations/1/city', '', 'empty city'),
  set('/organizations/1/city', 'Town', 'city as text', accepted),
  set('/organizations/1/city', 95814, 'city as a number'),
  set('/organizations/1/charter', true, 'charter as yes or no'),
  set('/organizations/1/grades', ['K'], 'one grade'),
  set('/organizations/1/grades', ['K', '6', '8'], 'three grades'),
  set('/organizations/1/grades/1', '13', 'grade 13'),
  set('/organizations/1/grades/1', 12, 'grade as a number'),
  set('/organizations/1/grades', ['K', 'AD'], 'adult education', accepted),
  set('/organizations/1/alternative', 0, 'alternative as a number'),
  set('/organizations/1/x-own', 1, 'field of the publisher in an organization'),
  set('/groups/0/family', 'race', 'unknown family'),
  set('/groups/1/family', gone, 'group without family', '/groups/1'),
  set('/groups', gone, 'no groups', accepted),
  // Scales, goals, metrics.
  set('/scales/0/levels', [{ rank: 1, name: 'Only' }], 'scale of one level'),
  set('/scales/0/levels/0/rank', 0, 'rank 0'),
  set('/scales/0/levels/0/rank', 8, 'rank 8'),
  set('/scales/0/levels/0/rank', 1.5, 'rank between'),
  set('/scales/0/levels/1/color', 'red', 'colour of a level'),
  set('/goals/0/name', gone, 'goal without name', '/goals/0'),
  set('/metrics', [], 'no metric'),
  set('/metrics/0/unit', 'percnt', 'misspelt unit'),
  set('/metrics/0/unit', gone, 'metric without unit', '/metrics/0'),
  set('/metrics/0/better', 'up', 'unknown direction'),
  set('/metrics/0/decimals', 4, 'four decimals'),
  set('/metrics/0/decimals', 0, 'no decimals', accepted),
  set('/metrics/0/range', [0], 'range of one'),
  set('/metrics/0/range/0', null, 'open range'),
  set('/metrics/0/bands', [], 'no bands'),
  set('/metrics/0/bands/0/from', '0', 'band from text'),
  set('/metrics/0/survey/favorable', gone, 'survey that does not say what is favorable', '/metrics/0/survey'),
  set('/metrics/0/survey/options', [{ name: 'Yes' }], 'one answer'),
  set('/metrics/0/survey/options/0/favorable', 'yes', 'favorable as text'),
  set('/metrics/0/definition', 'dashboard', 'definition as text'),
  set('/metrics/0/source/url', 'ftp://a', 'source on an FTP server'),
  set('/metrics/0/source/retrieved', 'yesterday', 'retrieved yesterday'),
  set('/metrics/0/reportedBy', 'teacher', 'reported by a teacher'),
  set('/metrics/0/a~b/c', 1, 'name with signs of a pointer', '/metrics/0/a~0b~1c'),
  // Targets, notes, parts.
  set('/targets/0/value', gone, 'target without value', '/targets/0'),
  set('/targets/0/value', null, 'target of nothing'),
  set('/targets/0/period', '2027/28', 'year with a slash'),
  set('/notes/0/kind', 'gap', 'unknown kind of note'),
  set('/notes/0/text', gone, 'note without text', '/notes/0'),
  set('/parts/0/href', '', 'part without address'),
  set('/parts/0/href', 'a b.json', 'part with a space'),
  set('/parts/0/metrics', ['ok', ''], 'empty metric of a part', '/parts/0/metrics/1'),
  // Observations.
  set('/observations', gone, 'no observations', '/'),
  set('/observations', 'none', 'observations as text'),
  set('/observations', [], 'empty observations', accepted),
  set('/observations/0', null, 'observation is null'),
  set('/observations/0/organization', gone, 'observation of nobody', '/observations/0'),
  set('/observations/0/period', '24-25', 'short year'),
  set('/observations/0/period', 2024, 'year as a number'),
  set('/observations/0/state', 'hidden', 'unknown state'),
  set('/observations/0/state', null, 'state is null'),
  set('/observations/1/value', '71.2', 'value as text'),
  set('/observations/1/value', true, 'value as truth'),
  set('/observations/1/value', null, 'value is null', accepted),
  set('/observations/1/count', -1, 'negative count'),
  set('/observations/1/count', 12.5, 'count of a half'),
  set('/observations/1/count', 12.0, 'whole count', accepted),
  set('/observations/1/level', 0, 'level 0'),
  set('/observations/1/change', '+1', 'change as text'),
  set('/observations/1/responses', -3, 'negative responses'),
  set('/observations/1/responseRate', 100.1, 'response rate above 100'),
  set('/observations/1/distribution', [100], 'distribution of one answer'),
  set('/observations/1/distribution', Array<number>(11).fill(9), 'distribution of eleven answers'),
  set('/observations/1/distribution/0', -1, 'negative share'),
  set('/observations/1/distribution', null, 'distribution is null', accepted),
  set('/observations/1/vaule', 3, 'misspelt value'),
  set('/observations', { fields: ['organization', 'metric', 'period'] }, 'table without rows'),
  set('/observations', { fields: ['organization', 'metric'], rows: [] }, 'table of two fields', '/observations/fields'),
  set(
    '/observations',
    { fields: ['organization', 'metric', 'year'], rows: [] },
    'table with an unknown field',
    '/observations/fields/2',
  ),
  set(
    '/observations',
    { fields: ['organization', 'metric', 'period'], rows: [{ organization: 'a' }] },
    'table with an object as a row',
    '/observations/rows/0',
  ),
  set(
    '/observations',
    { fields: ['organization', 'metric', 'period'], rows: [['a', 'm', true]] },
    'table with a truth in a cell',
    '/observations/rows/0/2',
  ),
  set(
    '/observations',
    { fields: ['organization', 'metric', 'period'], rows: [['a', 'm', '2024'], ['a']] },
    'table with a short row',
    accepted,
  ),
];

/** A copy of the document with the change made. */
export function mutated(document: unknown, [, place, value]: Mutation): unknown {
  const copy = structuredClone(document) as Json;
  const keys = keysOf(place);
  const last = keys.pop()!;
  let node = copy;
  for (const key of keys) node = (node as Record<string, Json>)[key]!;
  if (value === gone) delete (node as Record<string, Json>)[last];
  else (node as Record<string, Json>)[last] = value;
  return copy;
}

/** The names between the slashes; the one name in the table that itself holds signs of a pointer is taken whole. */
function keysOf(place: string): string[] {
  const odd = '/a~b/c';
  return place.endsWith(odd) ? [...keysOf(place.slice(0, -odd.length)), 'a~b/c'] : place.slice(1).split('/');
}
