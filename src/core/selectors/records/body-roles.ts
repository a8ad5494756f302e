import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { Dataset, DatasetRecord, Framework, Organisation } from '../../domain/dataset.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { partyBody } from '../../domain/party-body.ts';
import { PARTY_ROLES, type Party, type PartyRole, type Project } from '../../domain/project.ts';
import { textIn } from '../../domain/text/text.ts';
import { cardOrder } from '../projects/card-order.ts';
import type { Counts } from '../../counts/counts.ts';
import { countsOf, type ListedProject } from '../projects/listed-projects.ts';
import { organisationNamed } from './records.ts';

/** What a body can be to a project, or to a framework. */
export type BodyRole = PartyRole | 'responsible';

/** In how many projects, or frameworks, a body has a role; at least one. */
export interface BodyRoleCount {
  readonly role: BodyRole;
  readonly count: number;
}

/**
 * The roles of an organisation in the whole dataset, whatever the period: those it hasn't got are
 * left out.
 */
export function bodyRoleCounts(dataset: Dataset, body: string): readonly BodyRoleCount[] {
  const inProjects = PARTY_ROLES.map((role) => ({
    role,
    count: bodyProjects(dataset, body, role).length,
  }));
  const responsible = { role: 'responsible' as const, count: bodyFrameworks(dataset, body).length };
  return [...inProjects, responsible].filter(({ count }) => count > 0);
}

/** A project in which a body has a role, and the parties that say so: at least one. */
export interface BodyProject {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  readonly parties: readonly Party[];
}

/** The projects in which a body has a role, in the order of the dataset, each once. */
export const bodyProjects = (
  dataset: Dataset,
  body: string,
  role: PartyRole,
): readonly BodyProject[] =>
  projectsOf(dataset).flatMap((project, index) => {
    const parties = project.parties.filter(
      (party) => party.role === role && partyBody(dataset, party)?.id === body,
    );
    return parties.length === 0 ? [] : [{ project, index, parties }];
  });

/** A project of a body as its page lists it. */
export type ListedBodyProject = BodyProject & ListedProject;

/**
 * The projects in which a body has a role, those outside the period too, as cards stand: what is
 * only possible in the period last. `counts` is of those active in it.
 */
export function bodyProjectsIn(
  atlas: Atlas,
  body: string,
  role: PartyRole,
  period: MonthInterval,
): { readonly listed: readonly ListedBodyProject[]; readonly counts: Counts } {
  const entries = bodyProjects(atlas.dataset, body, role).map(({ project, index, parties }) => ({
    project,
    index,
    parties,
    activity: activityIn(atlas.bounds[index] ?? null, period),
  }));
  const listed = entries.map(({ project, index, parties, activity }): ListedBodyProject => ({
    project,
    index,
    parties,
    certainty: activity ?? 'certain',
    paths: [],
  }));
  return {
    listed: cardOrder(atlas, listed),
    counts: countsOf(listed.filter((_, position) => entries[position]?.activity !== null)),
  };
}

/** The frameworks that a body is responsible for, in the order of the dataset. */
export const bodyFrameworks = ({ frameworks }: Dataset, body: string): readonly Framework[] =>
  frameworks.filter(({ lead }) => lead === body);

/**
 * The records whose organiser is a body, by its name or its abbreviation, in the order of the
 * dataset.
 */
export const bodyRecords = (dataset: Dataset, body: string): readonly DatasetRecord[] =>
  dataset.records.filter(
    ({ organiser }) =>
      organiser !== undefined && organisationNamed(dataset, organiser)?.id === body,
  );

/**
 * The distinct names that the source has for a body, as its projects and frameworks are read first;
 * an instrument beside a name isn't part of it.
 */
export function bodyNames(dataset: Dataset, { id, name }: Organisation): readonly string[] {
  const { languages } = dataset.info;
  const own = textIn(name, languages).text;
  const inProjects = projectsOf(dataset).flatMap(({ parties }) =>
    parties
      .filter((party) => partyBody(dataset, party)?.id === id)
      .map((party) => nameIn(party, own, languages)),
  );
  const leads = bodyFrameworks(dataset, id).flatMap(({ facts }) =>
    facts['lead']?.reading === 'literal' ? facts['lead'].text.replace(/\.$/, '') : [],
  );
  return [...new Set([...inProjects, ...leads])];
}

function nameIn(
  { as, name, instrument }: Party,
  own: string,
  languages: readonly string[],
): string {
  const written = as ?? (name === undefined ? own : textIn(name, languages).text);
  return instrument !== undefined && written.endsWith(`, ${instrument}`)
    ? written.slice(0, -instrument.length - 2)
    : written;
}

/** What runs through a service of a body. */
export interface BodyService {
  readonly service: Organisation;
  readonly projects: number;
  readonly frameworks: number;
}

/**
 * The services of a body, which the source names with the body before them («European Commission,
 * DG REGIO»), and in how many projects and frameworks they have a role. Projects that name the body
 * itself too are left out; so are services without any.
 */
export function bodyServices(dataset: Dataset, { id, name }: Organisation): readonly BodyService[] {
  const { languages } = dataset.info;
  const before = `${textIn(name, languages).text}, `;
  return dataset.organisations
    .filter(
      (service) => service.id !== id && textIn(service.name, languages).text.startsWith(before),
    )
    .map((service) => ({
      service,
      projects: projectsOf(dataset).filter(
        ({ parties }) =>
          parties.some((party) => partyBody(dataset, party)?.id === service.id) &&
          parties.every((party) => partyBody(dataset, party)?.id !== id),
      ).length,
      frameworks: bodyFrameworks(dataset, service.id).length,
    }))
    .filter(({ projects, frameworks }) => projects + frameworks > 0);
}
