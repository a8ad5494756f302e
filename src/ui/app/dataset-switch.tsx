import { useCallback, useId, useRef, useState } from 'react';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { PublishedDataset } from '../../browser/published-datasets.ts';
import { useSession } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { useAnnounce } from '../controls/announce.ts';
import { Icon } from '../controls/icon.tsx';
import { useCloseElsewhere } from '../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../controls/overlay/use-escape.ts';
import { DataText } from '../parts/data-text.tsx';
import styles from './dataset-switch.module.css';

/** The datasets among which a reader may choose, and the way to one of them. */
export interface DatasetChoice {
  readonly published: readonly PublishedDataset[];
  /** The target of a link to a dataset. */
  readonly addressOf: (id: string) => string;
  /** Opens a dataset in this page; false where it can't be had. */
  readonly open: (id: string) => Promise<boolean>;
}

/**
 * A button that says which dataset is shown, and opens the list of those that the site publishes.
 * Nothing where that is one.
 */
export function DatasetSwitch({ choice }: { readonly choice: DatasetChoice }) {
  const { atlas } = useSession();
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setIsOpen(false);
  }, []);
  useCloseElsewhere(whole, isOpen, close);
  const leave = useCallback(() => {
    setIsOpen(false);
    button.current?.focus();
  }, []);
  useEscape(whole, isOpen, leave);
  if (choice.published.length < 2) return null;
  const { title } = atlas.dataset.info;
  return (
    <div ref={whole} className={styles['whole']} data-datasets>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={words.messages.datasets.shown(isolated(words.text(title)))}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Icon name="data" />
        <span className={styles['title']}>
          <DataText of={title} />
        </span>
        <Icon name="down" size={16} />
      </button>
      {isOpen ? <Datasets id={id} choice={choice} /> : null}
    </div>
  );
}

/** The published datasets as links, which open in this page where they are just pressed. */
function Datasets({ id, choice }: { readonly id: string; readonly choice: DatasetChoice }) {
  const { origin, atlas } = useSession();
  const { datasets } = useWords().messages;
  const announce = useAnnounce();
  const [state, setState] = useState<'opening' | 'failed' | null>(null);
  const open = async (dataset: string): Promise<void> => {
    setState('opening');
    announce(datasets.opening);
    if (await choice.open(dataset)) return;
    setState('failed');
    announce(datasets.failed);
  };
  return (
    <div id={id} ref={settle} className={styles['popover']}>
      <ul className={styles['list']} aria-label={datasets.list}>
        {choice.published.map(({ id: dataset, title }) => {
          const isShown = origin.kind === 'published' && dataset === atlas.dataset.info.id;
          return (
            <li key={dataset}>
              <a
                className={styles['dataset']}
                href={choice.addressOf(dataset)}
                aria-current={isShown ? 'page' : undefined}
                onClick={(event) => {
                  const { metaKey, ctrlKey, shiftKey, altKey } = event;
                  if (metaKey || ctrlKey || shiftKey || altKey || event.button !== 0) return;
                  event.preventDefault();
                  if (!isShown && state !== 'opening') void open(dataset);
                }}
              >
                <DataText of={title} />
              </a>
            </li>
          );
        })}
      </ul>
      {state === null ? null : (
        <p className={styles['state']} data-state={state}>
          {datasets[state]}
        </p>
      )}
    </div>
  );
}

/** Distance of a popover from the edge of the window, in px. */
const EDGE_PX = 8;

/** The list moves to the left where the window ends, and takes the focus. */
function settle(popover: HTMLDivElement | null): void {
  if (popover === null) return;
  const beyond =
    popover.getBoundingClientRect().right + EDGE_PX - document.documentElement.clientWidth;
  if (beyond > 0) popover.style.translate = `${String(-beyond)}px`;
  popover.querySelector<HTMLElement>('[aria-current], a')?.focus();
}
