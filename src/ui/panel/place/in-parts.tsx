import { useState } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { cardOrder } from '../../../core/selectors/projects/card-order.ts';
import type { PartProject } from '../../../core/selectors/places/place-page.ts';
import { Card } from '../parts/card.tsx';
import { Derived } from '../source/derived.tsx';
import page from '../page.module.css';
import { ProjectList } from '../parts/project-list.tsx';
import { Tag } from '../parts/tag.tsx';
import { whenInWords } from '../../../words/sentences/unread-words.ts';
import { partsSentence } from '../../../words/sentences/way-words.ts';

/** So many cards are drawn at once. */
const STEP = 100;

/**
 * Projects that reach some parts of a group or cross-border area and not the others: shown, not
 * counted.
 */
export function InParts({ projects }: { readonly projects: readonly PartProject[] }) {
  const { atlas, words } = useAtlas();
  const { panel, source, overlaps } = words.messages;
  const [shown, setShown] = useState(STEP);
  const more = Math.min(projects.length - shown, STEP);
  if (projects.length === 0) return null;
  return (
    <section className={page['section']}>
      <Derived by={{ field: panel.ways.inParts, rule: source.inPartsRule }}>
        <h2 className={page['title']}>{panel.ways.inParts}</h2>
      </Derived>
      <p className={page['note']}>{panel.ways.inPartsNote}</p>
      <ProjectList label={panel.ways.inParts} titled>
        {cardOrder(atlas, projects)
          .slice(0, shown)
          .map((listed) => (
            <Card
              key={listed.project.id}
              project={listed.project}
              index={listed.index}
              certainty={listed.certainty}
              tag={
                listed.certainty === 'possible' ? (
                  <Tag tone="possible">{panel.possible}</Tag>
                ) : undefined
              }
            >
              <p className={page['note']}>{whenInWords(listed.project, words)}</p>
              <p className={page['note']}>{partsSentence(listed, words)}</p>
            </Card>
          ))}
      </ProjectList>
      {more <= 0 ? null : (
        <Button
          look="outlined"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {overlaps.more(more)}
        </Button>
      )}
    </section>
  );
}
