import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { DatasetRecord, Framework } from '../../domain/dataset.ts';
import { addedFields } from '../../domain/fields/field-rules.ts';
import type { Project, PartyRole } from '../../domain/project.ts';
import { PARTY_ROLES } from '../../domain/project.ts';
import { PROJECT_FIELDS } from '../../domain/fields/project-fields.ts';
import { FRAMEWORK_FIELDS, RECORD_FIELDS } from '../../domain/fields/record-fields.ts';
import { bodyFrameworks, bodyProjects } from '../records/body-roles.ts';
import { findRecord } from '../records/records.ts';

/**
 * What other sources alone state of a project, as a project of nothing else; null where that is
 * nothing. Regions that were paired stand by themselves.
 */
export function addedProject(added: Atlas, page: Project): Project | null {
  const whole = projectsOf(added.dataset).byId(page.id);
  const fields = whole === undefined ? null : addedFields(page, whole, PROJECT_FIELDS);
  return fields === null
    ? null
    : { ...fields, targets: fields.targets.filter(({ pair }) => pair === undefined) };
}

/**
 * What other sources alone state of a framework or another record that the page has; null where
 * that is nothing.
 */
export function addedRecord(
  atlas: Atlas,
  added: Atlas,
  id: string,
): { readonly framework: Framework } | { readonly record: DatasetRecord } | null {
  const [page, whole] = [findRecord(atlas.dataset, id), findRecord(added.dataset, id)];
  if (page === null || whole === null) return null;
  if ('framework' in page) {
    const framework =
      'framework' in whole ? addedFields(page.framework, whole.framework, FRAMEWORK_FIELDS) : null;
    return framework === null ? null : { framework };
  }
  const record = 'record' in whole ? addedFields(page.record, whole.record, RECORD_FIELDS) : null;
  return record === null ? null : { record };
}

/** A role of a body that only other sources state. */
export type AddedRole =
  | { readonly role: PartyRole; readonly project: Project }
  | { readonly role: 'responsible'; readonly framework: Framework };

/** The roles of a body of the page that only other sources state, in the order of the dataset. */
export function addedRoles(atlas: Atlas, added: Atlas, body: string): readonly AddedRole[] {
  const inProjects = PARTY_ROLES.flatMap((role) => {
    const ofPage = new Set(
      bodyProjects(atlas.dataset, body, role).map(({ project }) => project.id),
    );
    return bodyProjects(added.dataset, body, role).flatMap(({ project }) =>
      ofPage.has(project.id) ? [] : { role, project },
    );
  });
  const ofPage = new Set(bodyFrameworks(atlas.dataset, body).map(({ id }) => id));
  return [
    ...inProjects,
    ...bodyFrameworks(added.dataset, body).flatMap((framework) =>
      ofPage.has(framework.id) ? [] : { role: 'responsible' as const, framework },
    ),
  ];
}

/** The frameworks and other records that only other sources name, in the order of the dataset. */
export function addedRecords(atlas: Atlas, added: Atlas): readonly (Framework | DatasetRecord)[] {
  const ofPage = new Set(
    [...atlas.dataset.frameworks, ...atlas.dataset.records].map(({ id }) => id),
  );
  return [...added.dataset.frameworks, ...added.dataset.records].filter(
    ({ id }) => !ofPage.has(id),
  );
}
