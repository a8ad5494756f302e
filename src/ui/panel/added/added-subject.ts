import { useAtlas } from '../../../session/use-atlas.ts';
import type { Addition, Subject } from '../../../core/domain/addition.ts';
import { additionsAbout } from '../../../core/domain/layers.ts';
import { additionsAt } from '../../../core/selectors/added/added-here.ts';
import { headingSubject } from '../../../core/selectors/added/heading-subject.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';

/** What additions and conflicts are about where something heads the panel. */
export const useSubject = (page: Heading): Subject | null =>
  headingSubject(page, useAtlas().atlas.whole);

/** The additions about what heads the panel, for a place also those that lie in it. */
export function useAdditionsOf(page: Heading): readonly Addition[] {
  const { whole } = useAtlas().atlas;
  const subject = headingSubject(page, whole);
  if (subject === null) return [];
  return subject.kind === 'area' ? additionsAt(whole, subject.id) : additionsAbout(whole, subject);
}
