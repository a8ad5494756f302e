import { useState } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { cardOrder } from '../../../core/selectors/projects/card-order.ts';
import { dateDoubt } from '../../../core/selectors/projects/date-doubt.ts';
import { doubtSentence } from '../../../words/sentences/doubt-words.ts';
import type { PlaceProject } from '../../../core/selectors/places/place-page.ts';
import { PlaceProjectCard } from './place-project-card.tsx';
import { ProjectList } from '../parts/project-list.tsx';

/** So many cards are drawn at once. */
const STEP = 100;

interface PlaceProjectsProps {
  readonly place: AreaId;
  readonly period: MonthInterval;
  readonly projects: readonly PlaceProject[];
}

/**
 * The projects that reach a place as cards; where they are very many, the first hundred and a way
 * to more.
 */
export function PlaceProjects({ place, period, projects }: PlaceProjectsProps) {
  const { atlas, words } = useAtlas();
  const [shown, setShown] = useState(STEP);
  const more = Math.min(projects.length - shown, STEP);
  return (
    <>
      <ProjectList label={words.messages.panel.projects}>
        {cardOrder(atlas, projects)
          .slice(0, shown)
          .map((listed) => {
            const { project, index } = listed;
            const doubt = dateDoubt(project, atlas.bounds[index] ?? null, period);
            return (
              <PlaceProjectCard
                key={project.id}
                place={place}
                listed={listed}
                doubt={doubt === null ? null : doubtSentence(doubt, words)}
              />
            );
          })}
      </ProjectList>
      {more <= 0 ? null : (
        <Button
          look="outlined"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {words.messages.overlaps.more(more)}
        </Button>
      )}
    </>
  );
}
