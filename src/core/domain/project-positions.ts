import type { Project } from './project.ts';

const known = new WeakMap<readonly Project[], ReadonlyMap<string, number>>();

/** Position of the project of an id, from 0; -1 where there is none of it. */
export function projectPosition(projects: readonly Project[], id: string | null): number {
  if (id === null) return -1;
  const positions =
    known.get(projects) ?? new Map(projects.map((project, position) => [project.id, position]));
  known.set(projects, positions);
  return positions.get(id) ?? -1;
}
