import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import { closeAll, goUp, openList } from '../../core/view-state/updates.ts';
import type { PanelList } from '../../core/view-state/view-state.ts';
import { AreaLink } from './parts/area-link.tsx';
import styles from './crumbs.module.css';
import { useGo } from './panel-navigation.ts';
import { ViewLink } from './parts/view-link.tsx';

/** The way up from a page. */
export interface Crumb {
  /** Places between it and all projects. */
  readonly above?: readonly AreaId[];
  /** The list that holds it. */
  readonly list?: PanelList;
  readonly here: string;
  /** What the close button closes, where that is called otherwise. */
  readonly name?: string;
}

/** Above the heading of a page: what it lies in, and the way out. */
export function Crumbs({ above, list, here, name = here }: Crumb) {
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
          {above?.map((area) => (
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
