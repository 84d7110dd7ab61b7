import type { FeedText, Note } from '../../feed/types.ts';
import type { Cell } from '../import/cells.ts';
import { isWholeCounty } from '../import/organization-code.ts';
import type { RolledUp } from './roll-up.ts';

/** Notes that say of computed numbers what they are: one for an organization, metric and year, or one for each group. */
export function computedNotes(
  computed: readonly RolledUp[],
  cells: readonly Cell[],
  nameOf: (metric: string) => FeedText,
): Note[] {
  const placeOf = ({ organization, metric, period }: Cell) => `${organization}|${metric}|${period}`;
  const published = new Set(cells.filter((cell) => !cell.computed && cell.value !== null).map(placeOf));
  const notes = new Map<string, { note: Note; parts: number; charters: boolean }>();
  for (const { cell, parts, charters } of computed) {
    const { organization, metric, group, period } = cell;
    const isMixed = published.has(placeOf(cell));
    const key = isMixed ? `${placeOf(cell)}|${group}` : placeOf(cell);
    const most = Math.max(parts, notes.get(key)?.parts ?? 0);
    const text = words(nameOf(metric), most, isWholeCounty(organization), charters);
    const note: Note = { metric, organization, ...(isMixed && { group }), period, kind: 'computed', text };
    notes.set(key, { note, parts: most, charters });
  }
  return [...notes.values()].map(({ note }) => note);
}

function words(name: FeedText, parts: number, isCounty: boolean, charters: boolean): FeedText {
  const [one, many, uno, varios] = isCounty
    ? ['district', 'districts', 'distrito', 'distritos']
    : ['school', 'schools', 'escuela', 'escuelas'];
  const without = isCounty || charters;
  return {
    en:
      `${inLanguage(name, 'en')}: computed from the numbers of ${parts} ${parts === 1 ? one : many}, not published by the state.` +
      (without ? '' : ' Charter schools are not among them.') +
      ' Students of no school are not counted.',
    es:
      `${inLanguage(name, 'es')}: calculado con los datos de ${parts} ${parts === 1 ? uno : varios}; no es un dato publicado por el estado.` +
      (without ? '' : ' No incluye escuelas chárter.') +
      ' No cuenta a estudiantes que no están en ninguna escuela.',
  };
}

/** A scorecard shows notes of many metrics together: each begins with the name of its own. */
function inLanguage(name: FeedText, language: 'en' | 'es'): string {
  return typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0]!);
}
