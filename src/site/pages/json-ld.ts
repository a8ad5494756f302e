import { projectsOf } from '../../core/domain/projects.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { partyBody } from '../../core/domain/party-body.ts';
import { partiesOf, type Party, type Project, type Target } from '../../core/domain/project.ts';
import { partyName } from '../../words/sentences/party-names.ts';
import type { Words } from '../../words/words.ts';
import { dataSubject } from '../../core/selectors/records/data-subject.ts';
import { scopeOf } from '../../core/selectors/places/scope.ts';
import { licenceNode } from './licence-node.ts';
import type { LinkedNode } from './linked-node.ts';
import { firstEdge, lastEdge, plainDate } from './plain-dates.ts';

const CONTEXT = 'https://schema.org';

/**
 * The dataset of an atlas and each of its projects once, in the words of schema.org: who funds a
 * project, when it began and ended (`startDate` and `endDate`, which schema.org defines for other
 * things and readers know), where it goes. What the source leaves open is left out, and so is a
 * date that it doesn't give as a plain day, month or year (ISO 8601). Addresses begin with `root`:
 * the site's public address, or a relative one.
 */
export const atlasGraph = (atlas: Atlas, words: Words, root: string): LinkedNode => ({
  '@context': CONTEXT,
  '@graph': [
    datasetNode(atlas, words, root),
    ...projectsOf(atlas.dataset).map((project) => projectNode(project, atlas, words, root)),
  ],
});

/** The dataset alone. */
export const datasetGraph = (atlas: Atlas, words: Words, root: string): LinkedNode => ({
  '@context': CONTEXT,
  ...datasetNode(atlas, words, root),
});

/** One project alone. */
export const projectGraph = (
  project: Project,
  atlas: Atlas,
  words: Words,
  root: string,
): LinkedNode => ({ '@context': CONTEXT, ...projectNode(project, atlas, words, root) });

/** A page about a place. */
export const placeGraph = (
  place: AreaId,
  sentence: string,
  words: Words,
  atlas: Atlas,
): LinkedNode => ({ ...viewGraph(sentence), about: placeNode(place, words, atlas) });

/** A page of which only its sentence can be said. */
export const viewGraph = (sentence: string): LinkedNode => ({
  '@context': CONTEXT,
  '@type': 'WebPage',
  name: sentence,
});

/** As text that can stand in a script element: nothing in it ends the element or begins another. */
export const linkedText = (graph: LinkedNode): string =>
  JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);

function datasetNode(atlas: Atlas, words: Words, root: string): LinkedNode {
  const { info } = atlas.dataset;
  const dated = projectsOf(atlas.dataset).filter(
    ({ start, end }) => start !== undefined || end !== undefined,
  );
  const [first, last] = [firstEdge(dated), lastEdge(dated)];
  return {
    '@type': 'Dataset',
    '@id': `${root}#dataset`,
    url: root,
    name: words.text(info.title),
    description: words.text(info.description ?? words.messages.purpose(dataSubject(atlas))),
    identifier: info.id,
    version: info.version,
    datePublished: info.issued,
    inLanguage: info.languages,
    license: info.licence === undefined ? undefined : licenceNode(info.licence),
    publisher:
      info.publisher === undefined ? undefined : { '@type': 'Organization', name: info.publisher },
    isBasedOn: info.homepage,
    isAccessibleForFree: true,
    temporalCoverage:
      first === null && last === null ? undefined : `${first ?? '..'}/${last ?? '..'}`,
    spatialCoverage: some(scopeOf(atlas).map((country) => placeNode(country, words, atlas))),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${root}datasets/${info.id}.json`,
      },
    ],
  };
}

function projectNode(project: Project, atlas: Atlas, words: Words, root: string): LinkedNode {
  const { acronym, title, objective, topic, start, end, links, ids } = project;
  const url = `${root}?project=${encodeURIComponent(project.id)}`;
  const name = words.text(title);
  return {
    '@type': 'Project',
    '@id': url,
    url,
    name,
    alternateName: acronym === name ? undefined : acronym,
    description: objective === undefined ? undefined : words.text(objective),
    keywords: topic === undefined ? undefined : words.text(topic),
    identifier: some(
      ids.map(({ scheme, id }): LinkedNode => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: id,
      })),
    ),
    startDate: plainDate(start) ?? undefined,
    endDate: plainDate(end) ?? undefined,
    funder: some(partiesOf(project, 'funding').map((party) => bodyNode(party, atlas, words))),
    areaServed: some(servedPlaces(project).map((target) => servedNode(target, words, atlas))),
    sameAs: some(links.filter(({ kind }) => kind === 'homepage').map((link) => link.url)),
  };
}

const some = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

function bodyNode(party: Party, atlas: Atlas, words: Words): LinkedNode {
  const body = partyBody(atlas.dataset, party);
  return {
    '@type': 'Organization',
    name: body === undefined ? partyName(party, atlas, words) : words.text(body.name),
    url: body?.url,
  };
}

/** The places that a project is for, each once as a whole and once in part. */
const servedPlaces = ({ targets }: Project): readonly Target[] =>
  targets.filter(
    ({ role, area, extent }, position) =>
      role === 'recipient' &&
      targets.findIndex(
        (other) => other.role === 'recipient' && other.area === area && other.extent === extent,
      ) === position,
  );

/** Places that the source doesn't name lie in the one that it does, and aren't it. */
function servedNode({ area, extent }: Target, words: Words, atlas: Atlas): LinkedNode {
  const place = placeNode(area, words, atlas);
  if (extent === 'whole') return place;
  const { notNamed, regionsOf } = words.messages.panel;
  return {
    '@type': 'Place',
    name: notNamed(regionsOf(words.areas.of(area))),
    containedInPlace: place,
  };
}

/** Countries and their units by the codes of ISO 3166; other areas by name alone. */
function placeNode(place: AreaId, words: Words, atlas: Atlas): LinkedNode {
  const { kind, country } = atlas.gazetteer.area(place);
  const name = words.areas.of(place);
  switch (kind) {
    case 'country':
      return { '@type': 'Country', name, identifier: place };
    case 'unit':
      return {
        '@type': 'AdministrativeArea',
        name,
        identifier: place,
        containedInPlace: country === undefined ? undefined : placeNode(country, words, atlas),
      };
    case 'cross-border':
    case 'group':
    case 'region':
    case 'shape':
      return { '@type': 'Place', name };
  }
}
