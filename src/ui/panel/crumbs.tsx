import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import type { Project } from '../../core/domain/project.ts';
import { placesAbove } from '../../core/selectors/places/place-page.ts';
import { closeAll, goUp, openList } from '../../core/view-state/updates.ts';
import type { Organisation } from '../../core/domain/dataset.ts';
import type { LocalText } from '../../core/domain/text/text.ts';
import type { PanelList } from '../../core/view-state/view-state.ts';
import { AreaLink } from './parts/area-link.tsx';
import styles from './crumbs.module.css';
import { useGo } from './panel-navigation.ts';
import { ViewLink } from './parts/view-link.tsx';

/** Above the heading of a place: the places that it lies in, and the way out. */
export function PlaceCrumbs({ place }: { readonly place: AreaId }) {
  const { atlas, words } = useAtlas();
  return (
    <Crumbs
      above={placesAbove(atlas, place)}
      here={words.areas.of(place)}
      name={words.areas.of(place)}
    />
  );
}

/** Above the heading of a project. A place that is still selected stands between. */
export function ProjectCrumbs({ project }: { readonly project: Project }) {
  const { words } = useAtlas();
  const area = useView((view) => view.area);
  return (
    <Crumbs
      above={area === null ? [] : [area]}
      here={words.messages.panel.project}
      name={words.projectName(project)}
    />
  );
}

/** Above the heading of a body. */
export function BodyCrumbs({ body }: { readonly body: Organisation }) {
  const { words } = useAtlas();
  return <Crumbs above={[]} here={words.messages.panel.body} name={words.bodyName(body)} />;
}

/** Above the heading of a record. The list that holds it stands between. */
export function RecordCrumbs({ title }: { readonly title: LocalText }) {
  const { words } = useAtlas();
  return (
    <Crumbs above={[]} list="about" here={words.messages.panel.record} name={words.text(title)} />
  );
}

/** Above the heading of the page about all. */
export function AboutCrumbs() {
  const { words } = useAtlas();
  const name = words.messages.heading.lists.about;
  return <Crumbs above={[]} here={name} name={name} />;
}

/** Above the heading of a comparison; closing it ends the comparison. */
export function ComparisonCrumbs() {
  const { comparison } = useAtlas().words.messages;
  return <Crumbs above={[]} here={comparison.crumb} name={comparison.crumb} />;
}

interface CrumbsProps {
  readonly above: readonly AreaId[];
  readonly list?: PanelList;
  readonly here: string;
  /** What the close button closes. */
  readonly name: string;
}

function Crumbs({ above, list, here, name }: CrumbsProps) {
  const { words } = useAtlas();
  const go = useGo();
  const { panel } = words.messages;
  return (
    <div className={styles['row']}>
      <nav className={styles['nav']} aria-label={panel.wayUp}>
        <ol className={styles['crumbs']}>
          <li>
            <ViewLink change={closeAll}>{panel.allProjects}</ViewLink>
          </li>
          {above.map((area) => (
            <li key={area}>
              <AreaLink area={area} />
            </li>
          ))}
          {list === undefined ? null : (
            <li>
              <ViewLink change={(view) => openList(view, list)}>
                {words.messages.heading.lists[list]}
              </ViewLink>
            </li>
          )}
          <li aria-current="page" className={styles['here']} dir="auto">
            {here}
          </li>
        </ol>
      </nav>
      <Button
        square
        className={styles['close']}
        aria-label={panel.closePage(name)}
        onClick={() => {
          go(goUp);
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
