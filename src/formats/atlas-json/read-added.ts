import type { AddedPlace, Addition, Claim, Conflict, Subject } from '../../core/domain/addition.ts';
import type { FileAddition, FileConflict } from './schema/schema-1.ts';
import type { AreaReferences } from './areas.ts';
import { readMoment } from './dates.ts';
import { LEFT_OUT, type Report } from './findings.ts';
import { isSourced, type KnownIds } from './references.ts';

/** What additions and conflicts can name. */
export interface AddedContext {
  readonly known: KnownIds;
  readonly records: ReadonlySet<string>;
  /** Id of the file. */
  readonly dataset: string;
  readonly areas: AreaReferences;
}

/**
 * An addition; null, and told, where it is about nothing of the file or has no source that the file
 * has.
 */
export function readAddition(
  addition: FileAddition,
  context: AddedContext,
  report: Report,
): Addition | null {
  const { about, date: _date, start: _start, end: _end, places, sources, ...rest } = addition;
  const subject = readSubject(about, context, report);
  const found = sources.filter((source, index) =>
    isSourced(source, ['sources', index], context.known, report),
  );
  if (found.length === 0) report('E111', ['sources'], { repair: LEFT_OUT });
  if (subject === null || found.length === 0) return null;
  return {
    ...rest,
    about: subject,
    ...readMoment(addition, report),
    places: readPlaces(places, context.areas, report),
    sources: found,
  };
}

function readPlaces(
  places: FileAddition['places'],
  areas: AreaReferences,
  report: Report,
): readonly AddedPlace[] {
  return places.flatMap(({ area: reference, ...rest }, index) => {
    const found = areas.readAll(reference, ['places', index, 'area'], report);
    return Array.from(found, ({ area, isWhole }): AddedPlace => ({
      ...rest,
      extent: isWhole ? rest.extent : 'unnamed-parts',
      area,
    }));
  });
}

/**
 * A conflict with the claims that have a source; null, and told, where none has, or where it is
 * about nothing of the file. `position` is its own in the file, counted from 1.
 */
export function readConflict(
  { about, claims, ...rest }: FileConflict,
  position: number,
  context: AddedContext,
  report: Report,
): Conflict | null {
  const subject = readSubject(about, context, report);
  const sourced = claims.flatMap(({ value, sources, derived }, index): Claim[] => {
    const found = sources.filter((source, at) =>
      isSourced(source, ['claims', index, 'sources', at], context.known, report),
    );
    if (found.length > 0 || derived) return [{ value, sources: found, derived }];
    report('E111', ['claims', index, 'sources'], { repair: LEFT_OUT });
    return [];
  });
  if (sourced.length === 0)
    report('E103', ['claims'], {
      values: { list: 'conflicts', position, expected: 'list' },
      repair: LEFT_OUT,
    });
  return subject === null || sourced.length === 0
    ? null
    : { ...rest, about: subject, claims: sourced };
}

/**
 * What an id means: a project, then a framework, a record, an organisation, the file, at last an
 * area.
 */
function readSubject(
  id: string,
  { known, records, dataset, areas }: AddedContext,
  report: Report,
): Subject | null {
  if (known.projects.has(id)) return { kind: 'project', id };
  if (known.frameworks.has(id)) return { kind: 'framework', id };
  if (records.has(id)) return { kind: 'record', id };
  if (known.organisations.has(id)) return { kind: 'organisation', id };
  if (id === dataset) return { kind: 'dataset', id };
  const area = areas.find(id);
  if (area !== null) return { kind: 'area', id: area };
  report('E142', ['about'], { value: id, repair: LEFT_OUT });
  return null;
}
