import { useAtlas } from '../../../session/use-atlas.ts';
import type { Project } from '../../../core/domain/project.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { addedProject, addedRecord } from '../../../core/selectors/added/added-values.ts';
import { addedFrameworkRows, addedRecordRows } from './added-record-rows.tsx';
import { addedProjectRows, type ProjectField } from './added-project-rows.tsx';
import { AddedRows, type AddedRow } from './added-rows.tsx';
import page from '../page.module.css';

/** What other sources alone state of the fields of an open project, framework or record. */
export function AddedValues({ of }: { readonly of: Heading }) {
  const { words } = useAtlas();
  const rows = useAddedRows(of);
  if (rows.length === 0) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{words.messages.added.values}</h2>
      <AddedRows rows={rows} />
    </section>
  );
}

/** The same on the card of a project, of the fields that it shows. */
export function AddedCardValues({
  project,
  fields,
}: {
  readonly project: Project;
  readonly fields: readonly ProjectField[];
}) {
  const { added: atlas, words } = useAtlas();
  const added = atlas === undefined ? null : addedProject(atlas, project);
  return atlas === undefined || added === null ? null : (
    <AddedRows rows={addedProjectRows({ added, atlas, words }, fields)} />
  );
}

function useAddedRows(of: Heading): readonly AddedRow[] {
  const { atlas: pageAlone, added: atlas, words } = useAtlas();
  if (atlas === undefined) return [];
  if (of.kind === 'project') {
    const added = addedProject(atlas, of.project);
    return added === null ? [] : addedProjectRows({ added, atlas, words }, null);
  }
  const found = of.kind === 'record' ? addedRecord(pageAlone, atlas, of.id) : null;
  if (found === null) return [];
  return 'framework' in found
    ? addedFrameworkRows(found.framework, words, atlas.dataset)
    : addedRecordRows(found.record, words, atlas.dataset);
}
