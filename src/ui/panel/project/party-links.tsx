import { useWords } from '../../../session/words-context.ts';
import { FoldedNames } from '../../controls/folded-names.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import type { Atlas } from '../../../core/domain/atlas.ts';
import { partyBody } from '../../../core/domain/party-body.ts';
import { partiesOf, type PartyRole, type Project } from '../../../core/domain/project.ts';
import { BodyLink } from '../parts/body-link.tsx';
import { partyName } from '../../../words/sentences/party-names.ts';

/**
 * The bodies in one role, in the words that the source shows for them, each leading to its page
 * where it has one. Of many the first.
 */
export function PartyLinks({
  project,
  role,
  atlas,
}: {
  readonly project: Project;
  readonly role: PartyRole;
  /** The atlas that knows the bodies. */
  readonly atlas: Atlas;
}) {
  const words = useWords();
  const names = partiesOf(project, role).map((party, position) => {
    const name = partyName(party, atlas, words);
    const body = partyBody(atlas.dataset, party);
    const shown = <PartyName party={party} />;
    return {
      key: `${String(position)} ${name}`,
      shown: body === undefined ? shown : <BodyLink body={body}>{shown}</BodyLink>,
    };
  });
  return <FoldedNames joined="semicolon" names={names} />;
}
