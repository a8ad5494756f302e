import type { MouseEvent, ReactNode } from 'react';
import { useView } from '../controls/atlas-context.ts';
import type { ViewChange } from '../view-state/store.ts';
import { CODECS, VIEW_NAMES } from '../view-state/url-codecs.ts';
import { joinQuery } from '../view-state/url-encoding.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { useGo } from './panel-navigation.ts';
import { useRowStop } from './row-stop.ts';
import styles from './view-link.module.css';

interface ViewLinkProps {
  /** The view that the link leads to; the address of that view is its target, so it can be opened in a tab of its own. */
  readonly change: ViewChange;
  readonly children: ReactNode;
}

/** A link to another view of the atlas: followed in the page, unless the reader asks for a new tab. */
export function ViewLink({ change, children }: ViewLinkProps) {
  const go = useGo();
  const rowStop = useRowStop();
  const href = useView((view) => addressOf({ ...view, ...change(view) }));
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a className={styles['link']} href={href} onClick={follow} {...rowStop}>
      {children}
    </a>
  );
}

/** The long form of a link, which needs to know no defaults and opens as the same view. */
const addressOf = (view: ViewState): string => `?${joinQuery(VIEW_NAMES.map((name) => ({ name, value: formatField(name, view[name]) })))}`;

const formatField = <Name extends keyof ViewState>(name: Name, value: ViewState[Name]): string => CODECS[name].format(value) ?? '';
