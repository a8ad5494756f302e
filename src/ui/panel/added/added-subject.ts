import { useAtlas } from '../../../session/use-atlas.ts';
import type { Addition, Subject } from '../../../core/domain/addition.ts';
import { additionsAbout } from '../../../core/domain/layers.ts';
import { additionsAt } from '../../../core/selectors/added/added-here.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';

/** What additions and conflicts are about where something heads the panel; the list «about» speaks of the dataset. Null for a period. */
export function useSubject(page: Heading): Subject | null {
  const { frameworks, info } = useAtlas().atlas.whole;
  switch (page.kind) {
    case 'project':
      return { kind: 'project', id: page.project.id };
    case 'body':
      return { kind: 'organisation', id: page.body.id };
    case 'record':
      return {
        kind: frameworks.some(({ id }) => id === page.id) ? 'framework' : 'record',
        id: page.id,
      };
    case 'place':
      return { kind: 'area', id: page.place };
    case 'about':
      return { kind: 'dataset', id: info.id };
    case 'comparison':
    case 'overlaps':
    case 'gaps':
    case 'period':
      return null;
  }
}

/** The additions about what heads the panel, for a place also those that lie in it. */
export function useAdditionsOf(page: Heading): readonly Addition[] {
  const { whole } = useAtlas().atlas;
  const subject = useSubject(page);
  if (subject === null) return [];
  return subject.kind === 'area' ? additionsAt(whole, subject.id) : additionsAbout(whole, subject);
}
