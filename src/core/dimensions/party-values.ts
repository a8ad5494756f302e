import { projectsOf } from '../domain/projects.ts';
import type { Dataset } from '../domain/dataset.ts';
import { partyBody } from '../domain/party-body.ts';
import { partiesOf, type Party, type PartyRole, type Project } from '../domain/project.ts';
import { sameName } from '../domain/text/same-name.ts';
import { textIn } from '../domain/text/text.ts';
import type { DimensionValue } from './dimension.ts';

/**
 * The bodies in one role as values: by the organisation, or by the name alone where that is all the
 * source gives.
 */
export function partyValues(
  role: PartyRole,
  dataset: Dataset,
): (project: Project) => readonly DimensionValue[] {
  const bodies = bodyValues(role, dataset);
  const { languages } = dataset.info;
  const valueOf = (party: Party): DimensionValue | [] => {
    const { org, name, as } = party;
    const body = org === undefined ? undefined : bodies.get(org);
    if (body !== undefined) return body;
    const text = name ?? as;
    if (text === undefined) return [];
    const written = textIn(text, languages).text;
    const meant = partyBody(dataset, party);
    return {
      key: `name ${written}`,
      name: { kind: 'text', text },
      ownId: null,
      same: meant?.id ?? `name ${sameName(written)}`,
    };
  };
  return (project) => partiesOf(project, role).flatMap(valueOf);
}

/**
 * Each organisation in the words that the source always shows for it in this role, or else by its
 * name.
 */
function bodyValues(role: PartyRole, dataset: Dataset): ReadonlyMap<string, DimensionValue> {
  const shown = new Map<string, Set<string | undefined>>();
  projectsOf(dataset).mapField('parties', (project) => {
    for (const { org, as } of partiesOf(project, role))
      if (org !== undefined) shown.set(org, (shown.get(org) ?? new Set()).add(as));
  });
  return new Map(
    dataset.organisations.map(({ id, name }) => {
      const [words, ...others] = shown.get(id) ?? [];
      return [
        id,
        {
          key: id,
          name: { kind: 'text', text: others.length > 0 ? name : (words ?? name) },
          ownId: id,
        },
      ];
    }),
  );
}
