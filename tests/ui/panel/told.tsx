import { useState } from 'react';
import { LinkNotices } from '../../../src/ui/panel/notices/link-notices.tsx';
import { NOTHING_TOLD, type ToldOfLink } from '../../../src/ui/panel/notices/told-of-link.ts';

interface ToldProps extends Partial<ToldOfLink> {
  readonly onCopyMended?: (mended: string) => Promise<boolean>;
}

/** The notices of a link as the page keeps them: what is closed stays closed. */
export function Told({ onCopyMended, ...told }: ToldProps) {
  const [closed, setClosed] = useState<ReadonlySet<object>>(new Set());
  return (
    <LinkNotices
      told={{ ...NOTHING_TOLD, ...told }}
      closed={closed}
      onClose={(notice) => {
        setClosed(new Set([...closed, notice]));
      }}
      onCopyMended={onCopyMended}
    />
  );
}
