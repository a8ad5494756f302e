import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

type ButtonLook = 'outlined' | 'primary' | 'ghost';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  /** Holds an icon alone; it needs an `aria-label` then. */
  readonly square?: boolean;
  readonly ref?: Ref<HTMLButtonElement | null> | undefined;
}

/** A press that does something here. */
export function Button({ look = 'ghost', square = false, className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={buttonClass({ look, square, className })} />;
}

/** The look of a button, for a link that stands among buttons too. */
export function buttonClass({
  look = 'ghost',
  square = false,
  className,
}: Pick<ButtonProps, 'look' | 'square' | 'className'>): string {
  const classes = [
    styles['button'],
    styles[look],
    square ? styles['square'] : undefined,
    className,
  ];
  return classes.filter((name) => name !== undefined).join(' ');
}

interface SegmentsProps<Value extends string> {
  /** Name of the group. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: ReactNode }[];
  /** The pressed one; null where none is. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A few choices of which one is pressed. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: SegmentsProps<Value>) {
  return (
    <fieldset className={styles['segments']} aria-label={label}>
      {options.map((option) => (
        <Button
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => {
            onChoose(option.value);
          }}
        >
          {option.name}
        </Button>
      ))}
    </fieldset>
  );
}
