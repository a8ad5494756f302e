import type { RefObject } from 'react';
import { withoutIsolates } from '../../core/domain/text/isolated.ts';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { xmlText } from '../../outputs/xml-text.ts';
import styles from './share-dialog.module.css';
import { CopiedText } from './share-section.tsx';
import type { SeenView } from './use-seen-view.ts';
import type { AddressOptions } from '../../session/view-address.ts';

interface ShareLinkProps {
  readonly seen: SeenView;
  readonly options: AddressOptions;
  readonly onOptions: (options: AddressOptions) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The link, what it says beside the view, and the device's own way to send it where it has one. */
export function ShareLink({
  seen: { view, atlas, title: shown },
  options,
  onOptions,
  button,
}: ShareLinkProps) {
  const { words } = useAtlas();
  const { sharing } = words.messages;
  const { links } = useSession();
  const { url, leftOut } = links.shared(view, options);
  const title = withoutIsolates(shown);
  const summary = words.grammar.sentences([
    words.grammar.stopped(title),
    words.text(atlas.dataset.info.title),
  ]);
  const sheet = { title, text: summary, url };
  return (
    <CopiedText
      title={sharing.link}
      text={url}
      html={words.grammar.sentences([
        words.grammar.stopped(`<a href="${xmlText(url)}">${xmlText(title)}</a>`),
        xmlText(words.text(atlas.dataset.info.title)),
      ])}
      code
      leftOut={leftOut}
      button={button}
    >
      <div className={styles['options']}>
        <Option
          name={sharing.inMyLanguage}
          checked={options.language !== null}
          onChange={(checked) => {
            onOptions({ ...options, language: checked ? words.language : null });
          }}
        />
        <Option
          name={sharing.withVersion}
          checked={options.made}
          onChange={(made) => {
            onOptions({ ...options, made });
          }}
        />
        {canShare(sheet) ? (
          <Button
            className={styles['send']}
            onClick={() => {
              void sendBy(sheet);
            }}
          >
            <Icon name="share" size={16} />
            <span>{sharing.send}</span>
          </Button>
        ) : null}
      </div>
    </CopiedText>
  );
}

function Option({
  name,
  checked,
  onChange,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles['option']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>{name}</span>
    </label>
  );
}

const canShare = (data: ShareData): boolean => 'canShare' in navigator && navigator.canShare(data);

/** The reader may close the sheet, which isn't a failure. */
async function sendBy(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // Closed, or refused: the link is still there to be copied.
  }
}
