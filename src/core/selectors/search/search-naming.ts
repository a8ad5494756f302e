import type { Organisation } from '../../domain/dataset.ts';
import type { Project } from '../../domain/project.ts';
import type { LocalText } from '../../domain/text/text.ts';
import { bracketed, initialsOf } from './abbreviations.ts';
import { allTexts, projectNames, type AnyRecord } from './search-fields.ts';

/** What something is called, as it is written. */
export interface Naming {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly initials: readonly string[];
}

export const projectNaming = (project: Project): Naming => {
  const names = projectNames(project);
  const codes = [...names.flatMap(bracketed), project.id, ...project.ids.map(({ id }) => id)];
  return { names, codes, initials: allTexts(project.title).flatMap(initialsOf) };
};

export const bodyNaming = ({ id, name, abbr, ids }: Organisation): Naming => {
  const given = abbr === undefined ? [] : [abbr];
  const names = allTexts(name);
  return {
    names: [...names, ...given],
    codes: [...given, ...names.flatMap(bracketed), id, ...ids.map((each) => each.id)],
    initials: names.flatMap(initialsOf),
  };
};

export const recordId = (of: AnyRecord): string =>
  'framework' in of ? of.framework.id : of.record.id;

export const titleOf = (of: AnyRecord): LocalText =>
  'framework' in of ? of.framework.name : of.record.title;

export function recordNaming(of: AnyRecord): Naming {
  const names = allTexts(titleOf(of));
  return {
    names,
    codes: [...names.flatMap(bracketed), recordId(of)],
    initials: names.flatMap(initialsOf),
  };
}
