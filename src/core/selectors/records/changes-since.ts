import type { DatasetChange, DatasetInfo } from '../../domain/dataset.ts';
import { compareVersions } from '../../domain/version.ts';

/** What a link made on another version of the data is told. */
export interface ChangesSince {
  /** The version that the link was made with, and the one that is shown. */
  readonly from: string;
  readonly to: string;
  /** The link was made with a later version than the one that is shown. */
  readonly isNewer: boolean;
  /**
   * Later changes that are about a project of the view, or about no single one; the earliest first.
   */
  readonly own: readonly DatasetChange[];
  /** How many later changes are about other projects alone. */
  readonly others: number;
}

/**
 * What the dataset's change list says of the time since a link was made; null where the link names
 * no version or the one that is shown. `seen` are the ids of the projects of its view. Both are
 * empty where the list says nothing: then nothing is known of what changed.
 */
export function changesSince(
  { version, changes }: Pick<DatasetInfo, 'version' | 'changes'>,
  made: string | null,
  seen: ReadonlySet<string>,
): ChangesSince | null {
  const order = made === null ? 0 : compareVersions(made, version);
  if (made === null || order === 0) return null;
  const later = changes
    .filter((change) => compareVersions(change.version, made) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const own = later.filter(
    ({ projects }) => projects.length === 0 || projects.some((id) => seen.has(id)),
  );
  return { from: made, to: version, isNewer: order > 0, own, others: later.length - own.length };
}
