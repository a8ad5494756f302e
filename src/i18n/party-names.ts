import type { Atlas } from '../domain/atlas.ts';
import { partiesOf, type Party, type PartyRole, type Project } from '../domain/project.ts';
import type { Words } from './words.ts';

/** The bodies in one role, in the words that the source shows for them. Never shortened. */
export const partyNames = (project: Project, role: PartyRole, atlas: Atlas, words: Words): readonly string[] =>
  partiesOf(project, role).map((party) => partyName(party, atlas, words));

/** A party in the words that the source shows for it. */
export function partyName(party: Party, atlas: Atlas, words: Words): string {
  if (party.as !== undefined) return party.as;
  const organisation = atlas.dataset.organisations.find(({ id }) => id === party.org);
  const name = party.name ?? organisation?.name ?? party.org ?? '';
  return party.instrument === undefined ? words.text(name) : `${words.text(name)}, ${party.instrument}`;
}
