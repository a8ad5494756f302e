import { projectsOf } from '../../domain/projects.ts';
import type { Dataset, DatasetRecord, Framework, Organisation } from '../../domain/dataset.ts';
import type { Edtf } from '../../domain/edtf.ts';
import { yearOf } from '../../domain/month.ts';
import { partyBody } from '../../domain/party-body.ts';
import { partiesOf, type Project } from '../../domain/project.ts';
import { sameName } from '../../domain/text/same-name.ts';
import { textIn, type LocalText } from '../../domain/text/text.ts';

// Real lists have «Technical Assistance Facility» three times. Where two things would be called the
// same, what differs stands beside each name: of what a reader knows it by, the first that tells
// all of that name apart; the id does so always.

/**
 * What stands beside a name, by the id of what is called so; nothing for a name that only one thing
 * has.
 */
export interface Apart {
  readonly projects: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  /** Of frameworks and other records, which share their ids. */
  readonly records: ReadonlyMap<string, string>;
}

/** How places are called, in the language of the page. */
type NameOf = (area: Project['targets'][number]['area']) => string;

/** Tells apart all that a dataset calls the same. O(names). */
export function apartIn(dataset: Dataset, languages: readonly string[], nameOf: NameOf): Apart {
  const text = (of: LocalText): string => textIn(of, languages).text;
  const payers = (project: Project): string =>
    partiesOf(project, 'funding')
      .map((party) => {
        const body = partyBody(dataset, party);
        return party.as ?? body?.abbr ?? text(body?.name ?? party.name ?? '');
      })
      .join(', ');
  const places = (project: Project): string =>
    project.targets
      .slice(0, MOST_PLACES)
      .map(({ area }) => nameOf(area))
      .join(', ');
  const records: readonly (DatasetRecord | Framework)[] = [
    ...dataset.frameworks,
    ...dataset.records,
  ];
  return {
    projects: apart<Project>(projectsOf(dataset), ({ acronym, title }) => acronym ?? text(title), [
      (project) => years(project.start, project.end),
      payers,
      places,
    ]),
    bodies: apart<Organisation>(dataset.organisations, ({ abbr, name }) => abbr ?? text(name), [
      ({ abbr, name }) => (abbr === undefined ? '' : text(name)),
    ]),
    records: apart<DatasetRecord | Framework>(
      records,
      (of) => text('title' in of ? of.title : of.name),
      [
        (of) => ('date' in of ? years(of.date, of.date) : ''),
        (of) => ('organiser' in of ? (of.organiser ?? '') : ''),
      ],
    ),
  };
}

/** Of a project's places so many are named. */
const MOST_PLACES = 2;

function apart<Thing extends { readonly id: string }>(
  things: Iterable<Thing>,
  nameOf: (thing: Thing) => string,
  marks: readonly ((thing: Thing) => string)[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = sameName(nameOf(thing));
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const mark = marks.find(
          (of) =>
            new Set(group.map((thing) => sameName(of(thing)))).size === group.length &&
            group.every((thing) => of(thing) !== ''),
        );
        return group.map((thing): [string, string] => [thing.id, mark?.(thing) ?? thing.id]);
      }),
  );
}

/** `2015–2016`, `2016`, `–2018`, `2016–`; '' where neither is known. */
function years(start: Edtf | undefined, end: Edtf | undefined): string {
  const [from, to] = [
    start?.kind === 'span' ? String(yearOf(start.earliest)) : '',
    end?.kind === 'span' ? String(yearOf(end.latest)) : '',
  ];
  return from === to ? from : `${from}–${to}`;
}
