import type { FeedText, Organization } from '../../feed/types.ts';
import type { ListedOrganizations } from './listed.ts';
import { isCountyOffice } from './organization-code.ts';
import { isMakeshiftName, isOtherName, nameQuality } from './organization-name.ts';
import type { Known } from './organizations.ts';

/** Something that the files leave open about organizations. */
export interface Doubt {
  kind: 'no-name' | 'cut-name' | 'other-names' | 'kept-name' | 'alternative' | 'charter' | 'not-listed' | 'gone';
  organizations: string[];
  /** A sentence for the person who runs the import; of many organizations, it names a few. */
  says: string;
}

/** Organizations named in one sentence. */
const shown = 5;

function list(items: readonly string[], most = shown): string {
  const more = items.length > most ? ` and ${items.length - most} more` : '';
  return items.slice(0, most).join(', ') + more;
}

/** What is open about the organizations of an import: `known` with the best of all files, `kept` from earlier feeds. */
export function doubtsAbout(
  known: ReadonlyMap<string, Known>,
  listed: ListedOrganizations,
  kept: ReadonlyMap<string, Organization>,
): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (kind: Doubt['kind'], organizations: string[], says: (ids: string[]) => string) => {
    if (organizations.length > 0) doubts.push({ kind, organizations, says: says(organizations) });
  };
  const ids = [...known.keys()];
  const having = (test: (facts: Known, id: string) => boolean) => ids.filter((id) => test(known.get(id)!, id));
  const named = (id: string) => known.get(id)!.name || id;
  const both = (id: string) => (known.get(id)!.name ? `${id} ${known.get(id)!.name}` : id);

  const nameless = having(({ name }, id) => name === '' && (!kept.has(id) || isMakeshiftName(kept.get(id)!.name, id)));
  add('no-name', nameless, (all) => namelessSentence(list(all), listed.isEmpty));
  for (const id of having(({ name }) => nameQuality(name) === 1))
    add('cut-name', [id], () => `the name of ${id} may be cut off: ${named(id)}`);
  for (const id of having(({ otherNames }) => otherNames.size > 0))
    add(
      'other-names',
      [id],
      () => `${id} is called ${named(id)} and also ${[...known.get(id)!.otherNames].join(', ')}`,
    );
  for (const id of having(({ name }, one) => name !== '' && keptName(kept.get(one)?.name, name)))
    add('kept-name', [id], () => `${id} keeps its name of the earlier feed; the files call it ${named(id)}`);
  add(
    'alternative',
    having(({ kind, charter, dass, alternative }, id) => {
      return kind === 'school' && isCountyOffice(id) && charter === undefined && !dass && alternative === undefined;
    }),
    (all) =>
      `marked as alternative because a county office runs them and no file says whether they are charters: ${list(all.map(named), 20)}`,
  );
  add(
    'charter',
    having(({ disputed }, id) => disputed || listed.disputed.has(id)),
    (all) =>
      `files disagree about whether they are charters, or how these are funded; the list is right: ${list(all.map(both))}`,
  );
  add(
    'not-listed',
    listed.isEmpty ? [] : having((_, id) => !listed.get(id)),
    (all) => `no list of organizations has the code of ${list(all.map(both))}: it may be closed, or mistyped`,
  );
  add(
    'gone',
    having((_, id) => listed.get(id)?.gone !== undefined),
    (all) => `their numbers are kept: ${list(all.map((id) => `${both(id)} (${listed.get(id)!.gone})`))}`,
  );
  return doubts;
}

/** Whether a name that a feed keeps is another one than the files have. */
function keptName(kept: FeedText | undefined, name: string): boolean {
  if (kept === undefined) return false;
  const texts = typeof kept === 'string' ? [kept] : Object.values(kept);
  return texts.every((text) => isOtherName(text, name)) && !texts.every((text) => nameQuality(text) === 1);
}

function namelessSentence(ids: string, withoutList: boolean): string {
  const cure = withoutList
    ? 'name the entity list of that year too, such as sb_ca2025entities_csv.txt, from caaspp-elpac.ets.org/caaspp'
    : 'name a list of another year, or the public school directory';
  return `no file gives a name for ${ids}: ${cure}`;
}
