import type { Party } from '../../core/domain/project.ts';
import { partyLanguage, partyName } from '../../words/sentences/party-names.ts';
import { useSession } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { DataText } from './data-text.tsx';
import { FoldedNames } from '../controls/folded-names.tsx';

/** A body in the words that the source shows for it, whichever source names it. */
export function PartyName({ party }: { readonly party: Party }) {
  const all = { dataset: useSession().atlas.whole };
  const words = useWords();
  return <DataText of={partyName(party, all, words)} lang={partyLanguage(party, all, words)} />;
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
