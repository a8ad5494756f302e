import { Fragment } from 'react';
import { PartyName } from '../controls/party-name.tsx';
import { useAtlas } from '../controls/atlas-context.ts';
import { partyBody } from '../domain/party-body.ts';
import { partiesOf, type PartyRole, type Project } from '../domain/project.ts';
import { BodyLink } from './body-link.tsx';
import { partyName } from '../i18n/party-names.ts';

/** The bodies in one role, in the words that the source shows for them, each leading to its page where it has one. */
export function PartyLinks({ project, role }: { readonly project: Project; readonly role: PartyRole }) {
  const { atlas, words } = useAtlas();
  return partiesOf(project, role).map((party, position) => {
    const name = partyName(party, atlas, words);
    const body = partyBody(atlas.dataset, party);
    return (
      <Fragment key={`${party.org ?? ''} ${name}`}>
        {position === 0 ? null : <span>; </span>}
        {body === undefined ? <PartyName party={party} /> : <BodyLink body={body}><PartyName party={party} /></BodyLink>}
      </Fragment>
    );
  });
}
