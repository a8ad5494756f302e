import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Icon } from '../../controls/icon.tsx';
import { useEscape } from '../../controls/overlay/use-escape.ts';
import { NARROW, useMedia } from '../../controls/use-media.ts';
import { isAddedFact } from '../../../core/domain/field-rules.ts';
import type { Fact } from '../../../core/domain/project.ts';
import type { DoubtfulMonths } from '../project/month-cells.tsx';
import { sourceCard } from './source-card-part.ts';
import { Lazy } from '../../controls/lazy-part.tsx';
import styles from './source-mark.module.css';
import { useOpenCard } from './source-tools.ts';
import { useCardPlace } from './use-card-place.ts';

export interface SourceMarkProps {
  /** Name of the field, as it is shown: «When». */
  readonly field: string;
  /**
   * Where the value comes from; those with the same words once. Nothing is drawn for an empty list.
   */
  readonly facts: readonly Fact[];
  /** What we read, as the page shows it; the verbatim words where it is absent. */
  readonly reading?: ReactNode;
  /** The months that a date in doubt allows. */
  readonly months?: DoubtfulMonths | undefined;
}

/**
 * The mark beside a stated value: opens the words that it comes from. Doubt shows on it unpressed.
 */
export function SourceMark({ field, facts, reading, months }: SourceMarkProps) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const distinct = oncePerText(facts);
  if (distinct.length === 0) return null;
  const readings = new Set(distinct.map((fact) => fact.reading));
  const kind = readings.has('inferred')
    ? 'inferred'
    : readings.has('corrected')
      ? 'corrected'
      : null;
  const added = distinct.every((fact) => isAddedFact(fact, atlas.dataset.info.primarySource));
  const word = added ? source.added : kind === null ? null : source.kinds[kind];
  return (
    <Mark field={field} sign={added ? 'plus' : 'quote'} word={word}>
      <Lazy lazy={sourceCard}>
        {({ SourceWords }) => <SourceWords facts={distinct} reading={reading} months={months} />}
      </Lazy>
    </Mark>
  );
}

/** Each fact once; of facts with the same words those whose reading is in doubt: they say more. */
function oncePerText(facts: readonly Fact[]): readonly Fact[] {
  const distinct = facts.filter(
    (fact, position) =>
      facts.findIndex(({ text, reading }) => text === fact.text && reading === fact.reading) ===
      position,
  );
  return distinct.filter(
    ({ text, reading }) =>
      reading !== 'literal' ||
      !distinct.some((other) => other.text === text && other.reading !== 'literal'),
  );
}

interface DerivedMarkProps {
  readonly field: string;
  /** The rule, what it gives, what it is applied to, and why we need it. */
  readonly rule: ReactNode;
  readonly gives?: ReactNode;
  readonly from?: ReactNode;
  readonly why?: ReactNode;
}

/** The mark beside something that we computed: opens the rule. */
export function DerivedMark({ field, ...rows }: DerivedMarkProps) {
  const { words } = useAtlas();
  return (
    <Mark field={field} sign="equals" word={words.messages.source.derived}>
      <Lazy lazy={sourceCard}>{({ DerivedWords }) => <DerivedWords {...rows} />}</Lazy>
    </Mark>
  );
}

interface MarkProps {
  readonly field: string;
  readonly sign: 'quote' | 'equals' | 'plus' | 'differ';
  /** Beside the sign; null for the sign alone. */
  readonly word: string | null;
  /** What the card holds. */
  readonly children: ReactNode;
}

/** A button with a sign, and the card that it opens. */
export function Mark({ field, sign, word, children }: MarkProps) {
  const { words } = useAtlas();
  const { source, close } = words.messages;
  const id = useId();
  const card = useOpenCard();
  const button = useRef<HTMLButtonElement>(null);
  const narrow = useMedia(NARROW);
  const isOpen = card.id === id;
  const shut = (): void => {
    card.open(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={[styles['mark'], styles[sign], word === null ? '' : styles['worded']].join(' ')}
        aria-label={source.of(field, word)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}card` : undefined}
        onClick={() => {
          card.open(isOpen ? null : id);
        }}
      >
        <span className={styles['pill']}>
          <Sign sign={sign} />
          {word === null ? null : <span>{word}</span>}
        </span>
      </button>
      {isOpen ? (
        <Card
          key={String(narrow)}
          id={`${id}card`}
          mark={button}
          label={source.of(field, null)}
          floating={!narrow}
          onClose={shut}
        >
          <div className={styles['head']}>
            <span className={`${styles['layer'] ?? ''} ${styles[sign] ?? ''}`}>
              <Sign sign={sign} />
              <span>{source.layers[sign]}</span>
            </span>
            <bdi className={styles['field']} dir="auto">
              {field}
            </bdi>
            <button type="button" className={styles['close']} aria-label={close} onClick={shut}>
              <Icon name="close" size={16} />
            </button>
          </div>
          {children}
        </Card>
      ) : null}
    </>
  );
}

interface CardProps {
  readonly id: string;
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  /** Beside the panel, over the map; else unfolded below the row. */
  readonly floating: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The card stands after its mark in the page, wherever it is drawn, so that Tab goes from one into
 * the other.
 */
function Card({ id, mark, label, floating, onClose, children }: CardProps) {
  const card = useRef<HTMLDialogElement>(null);
  useCardPlace(card, mark, floating);
  useEscape(card, true, onClose);
  return (
    <dialog
      ref={card}
      id={id}
      open={!floating}
      aria-label={label}
      popover={floating ? 'manual' : undefined}
      className={floating ? styles['floating'] : styles['unfolded']}
    >
      <div className={styles['content']}>{children}</div>
    </dialog>
  );
}

function Sign({ sign }: { readonly sign: MarkProps['sign'] }) {
  return (
    <svg className={styles['sign']} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {sign === 'quote' ? (
        <path
          className={styles['solid']}
          d="M5.2 2.6C3 3.2 1.4 4.8 1.4 7.2c0 1.4.9 2.4 2.1 2.4 1 0 1.8-.8 1.8-1.8S4.6 6 3.7 6c-.2 0-.3 0-.4.1.2-1 1-1.8 2.2-2.3zm5.3 0C8.3 3.2 6.7 4.8 6.7 7.2c0 1.4.9 2.4 2.1 2.4 1 0 1.8-.8 1.8-1.8S9.9 6 9 6c-.2 0-.3 0-.4.1.2-1 1-1.8 2.2-2.3z"
        />
      ) : null}
      {sign === 'equals' ? <path d="M2 4.2h8M2 7.8h8" /> : null}
      {sign === 'differ' ? <path d="M2 4.2h8M2 7.8h8M8.6 1.6 3.4 10.4" /> : null}
      {sign === 'plus' ? <path d="M6 1.5v9M1.5 6h9" /> : null}
    </svg>
  );
}
