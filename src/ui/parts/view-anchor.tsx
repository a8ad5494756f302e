import type { AnchorHTMLAttributes, FocusEvent, MouseEvent } from 'react';
import type { ViewChange } from '../../core/view-state/store.ts';
import { useSession } from '../../session/session-context.ts';
import { useViewAddress } from '../../session/use-view-address.ts';

export interface ViewAnchorProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href' | 'onClick' | 'onPointerDown' | 'onPointerEnter' | 'onContextMenu'
> {
  /** The view that the link leads to, of the one that is shown. */
  readonly change: ViewChange;
  /** Goes there within the page; without it, as a choice of the reader. */
  readonly onFollow?: (change: ViewChange) => void;
}

/**
 * A link to another view of the atlas, in whatever look. A plain press is followed in the page;
 * with a modifier, by the middle button or the menu the browser does what it does with links: a new
 * tab, a copy of the address.
 */
export function ViewAnchor({ change, onFollow, onFocus, children, ...rest }: ViewAnchorProps) {
  const { store } = useSession();
  const { first, link, settle } = useViewAddress(change);
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) {
      settle();
      return;
    }
    event.preventDefault();
    if (onFollow === undefined) store.choose(change);
    else onFollow(change);
  };
  const focus = (event: FocusEvent<HTMLAnchorElement>): void => {
    settle();
    onFocus?.(event);
  };
  return (
    <a
      {...rest}
      ref={link}
      href={first}
      onClick={follow}
      onFocus={focus}
      onPointerEnter={settle}
      onPointerDown={settle}
      onContextMenu={settle}
    >
      {children}
    </a>
  );
}
