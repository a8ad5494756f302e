import { ViewAnchor, type ViewAnchorProps } from '../../parts/view-anchor.tsx';
import { useGo } from '../panel-navigation.ts';
import { useRowStop } from './row-stop.ts';
import styles from './view-link.module.css';

/**
 * A link of the panel to another view, in the look of a link unless it is given another: the focus
 * goes to the heading with it.
 */
export function ViewLink({
  className = styles['link'],
  ...rest
}: Omit<ViewAnchorProps, 'onFollow'>) {
  const go = useGo();
  const rowStop = useRowStop();
  return <ViewAnchor className={className} {...rowStop} {...rest} onFollow={go} />;
}
