import { createLazyPart } from '../../../browser/lazy-part.ts';
import { Lazy } from '../../controls/lazy-part.tsx';
import type { LinkNoticesProps } from './told-notices.tsx';

/** Most links are read whole, and nothing is told of them. */
export const toldNotices = createLazyPart('told-notices', () => import('./told-notices.tsx'));

/** What is told of the link that was opened, once its code is there. */
export function LinkNotices(props: LinkNoticesProps) {
  const { damage, changes, file, findings } = props.told;
  return damage === null && changes === null && file === null && findings === null ? null : (
    <Lazy lazy={toldNotices}>{({ ToldNotices }) => <ToldNotices {...props} />}</Lazy>
  );
}
