import type { Party } from '../domain/project.ts';
import { partyLanguage, partyName } from '../i18n/party-names.ts';
import { useAtlas } from './atlas-context.ts';
import { DataText } from './data-text.tsx';

/** A body in the words that the source shows for it. */
export function PartyName({ party }: { readonly party: Party }) {
  const { atlas, words } = useAtlas();
  return <DataText of={partyName(party, atlas, words)} lang={partyLanguage(party, atlas, words)} />;
}

/** Several one after the other. */
export function PartyNames({ parties }: { readonly parties: readonly Party[] }) {
  return parties.map((party, position) => (
    // A source may name one body twice.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={position}>
      {position === 0 ? null : <span>; </span>}
      <PartyName party={party} />
    </span>
  ));
}
