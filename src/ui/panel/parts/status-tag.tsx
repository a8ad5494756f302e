import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Project, ProjectStatus } from '../../../core/domain/project.ts';
import { toldStatus } from '../../../core/selectors/projects/told-status.ts';
import { Tag, type TagTone } from './tag.tsx';

const TONES: Readonly<Record<ProjectStatus, TagTone>> = {
  cancelled: 'bad',
  suspended: 'possible',
  closed: 'plain',
  pipeline: 'plain',
  active: 'plain',
  finalising: 'plain',
};

/** The status of a project that its dates don't tell: «Cancelled». Nothing for all others. */
export function StatusTag({ project }: { readonly project: Project }) {
  const atlas = useHeaded();
  const words = useWords();
  const status = toldStatus(atlas, project);
  return status === null ? null : (
    <Tag tone={TONES[status]}>{words.messages.filters.words[status]}</Tag>
  );
}
