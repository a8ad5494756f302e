import { useId, useRef, type ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { NARROW, useMedia } from '../../controls/use-media.ts';
import { isAddedFact } from '../../../core/domain/fields/field-rules.ts';
import type { Fact } from '../../../core/domain/project.ts';
import type { DoubtfulMonths } from '../project/month-cells.tsx';
import { Sign, type MarkSign } from './mark-sign.tsx';
import { sourceCard, type SourceCardCode } from './source-card-part.ts';
import { Lazy } from '../../controls/lazy-part.tsx';
import styles from './source-mark.module.css';
import { useOpenCard } from './source-tools.ts';

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
      {({ SourceWords }) => <SourceWords facts={distinct} reading={reading} months={months} />}
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
      {({ DerivedWords }) => <DerivedWords {...rows} />}
    </Mark>
  );
}

interface MarkProps {
  readonly field: string;
  readonly sign: MarkSign;
  /** Beside the sign; null for the sign alone. */
  readonly word: string | null;
  /** What the card holds, drawn by the code of cards. */
  readonly children: (code: SourceCardCode) => ReactNode;
}

/** A button with a sign, and the card that it opens. */
export function Mark({ field, sign, word, children }: MarkProps) {
  const { words } = useAtlas();
  const { source } = words.messages;
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
        <Lazy lazy={sourceCard}>
          {(code) => (
            <code.MarkCard
              key={String(narrow)}
              id={`${id}card`}
              mark={button}
              field={field}
              sign={sign}
              floating={!narrow}
              onClose={shut}
            >
              {children(code)}
            </code.MarkCard>
          )}
        </Lazy>
      ) : null}
    </>
  );
}
