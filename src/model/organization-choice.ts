import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';

/** An organization as a list shows it: several of one name are told apart by what is said beside it. */
export interface OrganizationChoice {
  id: string;
  name: string;
  /** Its kind, what it is part of, and its city: `School · Sample Unified · Sampleton`. */
  detail: string;
}

/** What kind it is, in a word or two. */
export function shortKind(words: Words, { kind, charter, alternative }: Organization): string {
  if (kind !== 'school') return words.say(`kind.${kind}`);
  if (alternative) return words.say('alternative');
  return words.say(charter ? 'charter.unspecified' : 'kind.school');
}

export function organizationChoice(words: Words, dataset: Dataset, organization: Organization): OrganizationChoice {
  const above = nameOf(words, dataset.organizations.get(organization.parent ?? ''));
  const parts = [shortKind(words, organization), above, words.text(organization.city)];
  return { id: organization.id, name: nameOf(words, organization), detail: parts.filter(Boolean).join(' · ') };
}
