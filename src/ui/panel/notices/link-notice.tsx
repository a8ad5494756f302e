import type { ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { useCopied } from '../../controls/use-copied.ts';
import type { LinkReading } from '../../../core/view-state/url.ts';
import styles from './link-notice.module.css';
import { keptWords, noticeSentence, shortened } from '../../../words/sentences/notice-words.ts';
import { NoticeBox } from './notice-box.tsx';
import { Tag } from '../parts/tag.tsx';

/** What was read of a link of which a part couldn't be, and the link without that part. */
export interface DamagedLink {
  readonly reading: Pick<LinkReading, 'view' | 'notices' | 'kept'>;
  /** The whole address, to be copied. */
  readonly mended: string;
  /** Why what stands at the address of the data is no dataset, with code and place. */
  readonly refused?: string | null;
}

interface LinkNoticeProps {
  readonly link: DamagedLink;
  /** Copies the mended link; false where the browser refuses. */
  readonly onCopy: ((mended: string) => Promise<boolean>) | undefined;
  readonly onClose: () => void;
}

/**
 * At the top of the panel after a damaged link: what was kept, what was dropped and why, and a
 * mended link.
 */
export function LinkNotice({
  link: { reading, mended, refused = null },
  onCopy,
  onClose,
}: LinkNoticeProps) {
  const { atlas, words } = useAtlas();
  const { notice } = words.messages;
  const onlyNewer = reading.notices.every(({ reason }) => reason === 'newer-grammar');
  return (
    <NoticeBox title={onlyNewer ? notice.newerTitle : notice.title} onClose={onClose}>
      <ul className={styles['rows']}>
        {reading.kept
          .filter(({ name }) => name !== 'embed')
          .map(({ name, value }) => (
            <Row
              key={name}
              tag={<Tag tone="certain">{notice.kept}</Tag>}
              says={keptWords(name, reading.view, atlas, words) ?? notice.names[name]}
              raw={`${name}=${value}`}
            />
          ))}
        {reading.notices.map((entry) => (
          <Row
            key={`${entry.name} ${entry.reason}`}
            tag={
              entry.reason === 'newer-grammar' ? (
                <Tag tone="plain">{notice.note}</Tag>
              ) : (
                <Tag tone="bad">{notice.dropped}</Tag>
              )
            }
            says={
              refused !== null && entry.name === 'data' && entry.reason === 'unsupported'
                ? notice.noDataset(refused)
                : noticeSentence(entry, words)
            }
            raw={`${entry.name}=${entry.reason === 'unknown-option' ? entry.ids.join(',') : entry.raw}`}
          />
        ))}
      </ul>
      <div className={styles['mended']}>
        <p className={styles['raw']} translate="no">
          {mended}
        </p>
        {onCopy === undefined ? null : <CopyMended mended={mended} onCopy={onCopy} />}
      </div>
    </NoticeBox>
  );
}

/** Text from the link is text here and nothing else: React writes it as a text node. */
function Row({
  tag,
  says,
  raw,
}: {
  readonly tag: ReactNode;
  readonly says: string;
  readonly raw: string;
}) {
  return (
    <li className={styles['row']}>
      <span>{tag}</span>
      <span className={styles['says']}>{says}</span>
      <code className={styles['raw']} translate="no">
        {shortened(raw)}
      </code>
    </li>
  );
}

function CopyMended({
  mended,
  onCopy,
}: {
  readonly mended: string;
  readonly onCopy: (mended: string) => Promise<boolean>;
}) {
  const { words } = useAtlas();
  const { outcome, press } = useCopied(mended, onCopy);
  const { notice, copyFailed } = words.messages;
  return (
    <>
      <Button look="primary" onClick={() => void press()}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        <span>{outcome === 'copied' ? notice.copied : notice.copyMended}</span>
      </Button>
      {outcome === 'refused' ? <p className={styles['refused']}>{copyFailed}</p> : null}
    </>
  );
}
