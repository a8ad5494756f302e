import type { HTMLAttributes, ReactNode, Ref } from 'react';

// ARIA's listbox as fields and the map use it: one element has the focus and the keys, and names
// the active option by its id. HTML has no element for it: a select can't hold marks and details,
// nor be open by itself.

interface ListBoxProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role'> {
  readonly ref?: Ref<HTMLDivElement>;
  readonly 'aria-label': string;
}

/** A list of options; whoever has the focus moves through it. */
export function ListBox(props: ListBoxProps) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
  return <div {...props} role="listbox" />;
}

/** Options that belong together under a name; an empty name is none. */
export function ListBoxGroup({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset can't be in a listbox
    <div role="group" aria-label={name === '' ? undefined : name}>
      {children}
    </div>
  );
}

interface ListBoxOptionProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role' | 'onClick'> {
  readonly id: string;
  /** The one that the keys have reached. */
  readonly selected: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

/** A line of the list: a press chooses it; the keys are those of whoever has the focus. */
export function ListBoxOption({
  selected,
  disabled = false,
  onChoose,
  ...rest
}: ListBoxOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      {...rest}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-disabled={disabled ? true : undefined}
      onClick={onChoose}
    />
  );
}
