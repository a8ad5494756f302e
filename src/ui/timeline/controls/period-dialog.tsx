import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type RefObject,
} from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { useCloseElsewhere } from '../../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../../controls/overlay/use-escape.ts';
import { formatMonth } from '../../../core/domain/month.ts';
import { LINK_MONTHS } from '../../../core/view-state/period.ts';
import styles from './period-dialog.module.css';
import { readTypedPeriod, type TypedPeriod } from './typed-period.ts';
import { useCompact } from '../use-compact.ts';
import { useToday } from './use-today.ts';
import { CompareButton } from './compare-button.tsx';
import { toMonths, windowOf, type WindowName } from '../window/windows.ts';

type Problem = Exclude<TypedPeriod, { period: unknown }>;

interface PeriodDialogProps {
  /** The window whose months are typed. */
  readonly name: WindowName;
  readonly onClose: (refocus: boolean) => void;
}

/** Two months to type, for whoever doesn't drag. Enter shows them, Escape leaves all as it was. */
export function PeriodDialog({ name: of, onClose }: PeriodDialogProps) {
  const { atlas, store, words } = useAtlas();
  const { timeline } = words.messages;
  const compact = useCompact();
  const months = windowOf(store.getState(), atlas, of);
  const [from, setFrom] = useState(formatMonth(months.first));
  const [to, setTo] = useState(formatMonth(months.last));
  const [problem, setProblem] = useState<Problem | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const hint = useId();
  const goToToday = useToday();

  const { from: firstField } = fields;
  // With its first picture: a key pressed then is meant for it.
  useLayoutEffect(() => {
    firstField.current?.select();
    firstField.current?.focus();
  }, [firstField]);
  useClosing(dialog, onClose);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = readTypedPeriod(from, to, words.language);
    if ('period' in typed) {
      store.choose(toMonths(of, typed.period));
      onClose(true);
      return;
    }
    setProblem(typed);
    fields[typed.field].current?.focus();
  };
  const field = (name: 'from' | 'to', value: string, set: (value: string) => void) => (
    <label className={styles['field']}>
      <span>{timeline.typing[name]}</span>
      <input
        ref={fields[name]}
        className={styles['input']}
        value={value}
        size={14}
        autoComplete="off"
        aria-describedby={hint}
        aria-invalid={problem?.field === name}
        onChange={(event) => {
          set(event.target.value);
          setProblem(null);
        }}
      />
    </label>
  );

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      open
      aria-label={of === 'time' ? timeline.typing.title : timeline.typing.comparedTitle}
    >
      <form className={styles['form']} onSubmit={submit} noValidate>
        {field('from', from, setFrom)}
        {field('to', to, setTo)}
        <Button look="primary" type="submit">
          {timeline.typing.show}
        </Button>
        {compact ? <CompareButton /> : null}
        {of === 'compare' ? null : (
          <Button
            look="outlined"
            aria-label={timeline.todayIs(words.dates.month(atlas.today))}
            onClick={() => {
              goToToday();
              onClose(true);
            }}
          >
            {timeline.today}
          </Button>
        )}
      </form>
      <p
        id={hint}
        className={problem === null ? styles['hint'] : styles['problem']}
        role={problem === null ? undefined : 'alert'}
      >
        {problem === null ? timeline.typing.hint : problemText()}
      </p>
    </dialog>
  );

  function problemText(): string {
    switch (problem?.problem) {
      case 'order':
        return timeline.typing.order;
      case 'range':
        return timeline.typing.range(
          words.dates.month(LINK_MONTHS.first),
          words.dates.month(LINK_MONTHS.last),
        );
      case 'not-a-month':
      case undefined:
        return timeline.typing.notAMonth;
    }
  }
}

/**
 * Escape closes the dialog; so does a press or a focus elsewhere, and then the focus stays where it
 * went.
 */
function useClosing(
  dialog: RefObject<HTMLElement | null>,
  onClose: (refocus: boolean) => void,
): void {
  useEscape(
    dialog,
    true,
    () => {
      onClose(true);
    },
    'within',
  );
  const closeElsewhere = useCallback(
    (target: Element) => {
      // The button that opened it closes it by itself.
      if (target.closest('[aria-haspopup="dialog"]') === null) onClose(false);
    },
    [onClose],
  );
  useCloseElsewhere(dialog, true, closeElsewhere);
  useEffect(() => {
    // The timeline's and the page's keys mean nothing in a field.
    const keep = (event: KeyboardEvent): void => {
      event.stopPropagation();
    };
    const { current } = dialog;
    current?.addEventListener('keydown', keep);
    return () => {
      current?.removeEventListener('keydown', keep);
    };
  }, [dialog]);
}
