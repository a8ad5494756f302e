import { createLazyPart } from '../../../browser/lazy-part.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Lazy } from '../../controls/lazy-part.tsx';
import { Switch } from '../../controls/switch.tsx';
import { addsAnything } from '../../../core/domain/layers.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { holdsOpen } from '../../../core/selectors/projects/holds-open.ts';
import { showLayer } from '../../../core/view-state/updates.ts';
import type { Project } from '../../../core/domain/project.ts';
import type { ProjectField } from './added-project-rows.tsx';
import styles from './added-layer.module.css';

interface AddedProps {
  /** What heads the panel. */
  readonly page: Heading;
}

/** What is shown while the layer is on. */
export const addedPart = createLazyPart('added-part', () => import('./added-part.tsx'));

/**
 * The switch of the layer, and while it is on what it changes: both numbers, and where the sources
 * disagree. Nothing where no source adds anything.
 */
export function AddedLayer({ page }: AddedProps) {
  const { atlas, added, store, words } = useAtlas();
  const on = added !== undefined;
  if (!addsAnything(atlas.whole)) return null;
  const toggle = (): void => {
    store.choose((view) =>
      showLayer(view, on ? 'page' : 'added', !on || holdsOpen(atlas.dataset, view)),
    );
  };
  const { added: said } = words.messages;
  return (
    <section
      className={`${styles['box'] ?? ''} ${on ? (styles['on'] ?? '') : ''}`}
      aria-label={said.layer}
      data-layer={on ? 'added' : undefined}
    >
      <Switch on={on} onToggle={toggle}>
        {said.show}
      </Switch>
      {on ? (
        <Lazy lazy={addedPart}>{({ AddedNumbers }) => <AddedNumbers page={page} />}</Lazy>
      ) : null}
    </section>
  );
}

/**
 * What other sources add to what heads the panel, below what the page says; nothing while the layer
 * is off.
 */
export function AddedContent({ page }: AddedProps) {
  const { added } = useAtlas();
  return added === undefined ? null : (
    <Lazy lazy={addedPart}>{(part) => <part.AddedContent page={page} />}</Lazy>
  );
}

/** The paired regions of an open project; nothing while the layer is off. */
export function AddedPairs({ page }: AddedProps) {
  const { added } = useAtlas();
  return added === undefined ? null : (
    <Lazy lazy={addedPart}>{(part) => <part.AddedPairs page={page} />}</Lazy>
  );
}

interface AddedCardProps {
  readonly project: Project;
  readonly fields: readonly ProjectField[];
}

/**
 * What other sources alone state of the fields that the card of a project shows; nothing while the
 * layer is off.
 */
export function AddedCardValues(card: AddedCardProps) {
  const { added } = useAtlas();
  return added === undefined ? null : (
    <Lazy lazy={addedPart}>{(part) => <part.AddedCardValues {...card} />}</Lazy>
  );
}
