import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { useEscape } from '../controls/overlay/use-escape.ts';
import { ShareCite } from './share-cite.tsx';
import styles from './share-dialog.module.css';
import { ShareDownload } from './share-download.tsx';
import { ShareEmbed } from './share-embed.tsx';
import { ShareLink } from './share-link.tsx';
import { useSeenView } from './use-seen-view.ts';
import { PLAIN_ADDRESS, type AddressOptions } from '../../session/view-address.ts';

interface ShareDialogProps {
  /** Shapes of the map; null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  readonly onClose: () => void;
}

/**
 * Every way to send the view, beside the map: what is chosen there stays in sight, and whatever
 * changes there changes here.
 */
export function ShareDialog({ shapes, onClose }: ShareDialogProps) {
  const { sharing, close } = useAtlas().words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEscape(dialog, true, onClose, 'within');
  // With its first picture: a key pressed then is meant for it.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    first.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} open className={styles['dialog']} aria-label={sharing.title}>
      <div className={styles['title']}>
        <h2>{sharing.title}</h2>
        <Button square aria-label={close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <RegionBoundary part="share">
        <Ways shapes={shapes} first={first} />
      </RegionBoundary>
    </dialog>
  );
}

function Ways({
  shapes,
  first,
}: Pick<ShareDialogProps, 'shapes'> & {
  readonly first: RefObject<HTMLButtonElement | null>;
}) {
  const { sharing } = useAtlas().words.messages;
  const seen = useSeenView();
  const { origin } = useSession();
  const [options, setOptions] = useState<AddressOptions>(PLAIN_ADDRESS);
  return (
    <>
      <p className={styles['promise']}>
        <span>{`${origin.kind === 'file' ? sharing.promiseWithFile : sharing.promise} `}</span>
        <strong>{seen.title}</strong>
      </p>
      <ShareLink seen={seen} options={options} onOptions={setOptions} button={first} />
      <ShareCite seen={seen} options={options} />
      <ShareEmbed seen={seen} options={options} />
      <ShareDownload seen={seen} options={options} shapes={shapes} />
    </>
  );
}
