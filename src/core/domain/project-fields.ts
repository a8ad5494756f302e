import {
  facts,
  kept,
  list,
  parts,
  single,
  text,
  those,
  unread,
  type FieldRules,
} from './field-rules.ts';
import type { Project } from './project.ts';

/** What the page alone has of each field of a project. */
export const PROJECT_FIELDS: FieldRules<Project> = {
  id: kept,
  acronym: single,
  title: kept,
  objective: text,
  topic: text,
  themes: list,
  frameworks: (frameworks, field, { page, isAdded }) =>
    those(
      frameworks,
      (id, index) =>
        !page.frameworks.has(id) &&
        !isAdded(`${field}.${id}`, `${field}.${String(index + 1)}`, field),
    ),
  targets: (targets, field, { isAdded }) => those(targets, ({ fact = field }) => !isAdded(fact)),
  euCooperation: (value, field, context) =>
    context.isAdded(`${field}.value`, field) ? undefined : parts(value, field, context),
  parties: (parties, field, { isAdded }) =>
    those(parties, ({ role }) => !isAdded(`${field}.${role}`, field)),
  start: single,
  end: single,
  dates: parts,
  status: single,
  budget: list,
  links: list,
  ids: list,
  related: (related, field, context) =>
    those(list(related, field, context), ({ project }) => !context.page.projects.has(project)),
  unread,
  sources: kept,
  facts: facts('title'),
};
