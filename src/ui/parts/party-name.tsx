import type { Party } from '../../core/domain/project.ts';
import { partyLanguage, partyName } from '../../words/sentences/party-names.ts';
import { useAtlas } from '../../session/atlas-context.ts';
import { DataText } from './data-text.tsx';
import { FoldedNames } from '../controls/folded-names.tsx';

/** A body in the words that the source shows for it. */
export function PartyName({ party }: { readonly party: Party }) {
  const { atlas, words } = useAtlas();
  return <DataText of={partyName(party, atlas, words)} lang={partyLanguage(party, atlas, words)} />;
}

/** Several one after the other; of many the first. */
export function PartyNames({ parties }: { readonly parties: readonly Party[] }) {
  // A source may name one body twice.
  const names = parties.map((party, position) => ({
    key: `${String(position)} ${party.org ?? ''}`,
    shown: <PartyName party={party} />,
  }));
  return <FoldedNames joined="semicolon" names={names} />;
}
