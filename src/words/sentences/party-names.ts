import { bodyById } from '../../core/domain/by-id.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { LocalText } from '../../core/domain/text/text.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { partiesOf, type Party, type PartyRole, type Project } from '../../core/domain/project.ts';
import type { Words } from '../words.ts';

/** The bodies in one role, in the words that the source shows for them. Never shortened. */
export const partyNames = (
  project: Project,
  role: PartyRole,
  atlas: Atlas,
  words: Words,
): readonly string[] => partiesOf(project, role).map((party) => partyName(party, atlas, words));

/** The same as they stand in a sentence. */
export const partiesSaid = (
  project: Project,
  role: PartyRole,
  atlas: Atlas,
  words: Words,
): readonly string[] => partyNames(project, role, atlas, words).map(isolated);

/** A party in the words that the source shows for it. */
export function partyName(party: Party, atlas: Pick<Atlas, 'dataset'>, words: Words): string {
  if (party.as !== undefined) return party.as;
  const name = nameOf(party, atlas);
  return party.instrument === undefined
    ? words.text(name)
    : `${words.text(name)}, ${party.instrument}`;
}

/** The language of these words. */
export const partyLanguage = (party: Party, atlas: Pick<Atlas, 'dataset'>, words: Words): string =>
  words.textIn(party.as ?? nameOf(party, atlas)).language;

const nameOf = ({ name, org }: Party, { dataset }: Pick<Atlas, 'dataset'>): LocalText =>
  name ?? bodyById(dataset, org)?.name ?? org ?? '';
