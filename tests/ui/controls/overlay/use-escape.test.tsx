import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useEscape, usePageEscape } from '../../../../src/ui/controls/overlay/use-escape.ts';

const closed = vi.fn<(what: string) => void>();
beforeEach(() => {
  closed.mockReset();
});

function Opened({ name, scope }: { readonly name: string; readonly scope?: 'within' }) {
  const element = useRef<HTMLDivElement>(null);
  useEscape(
    element,
    true,
    (isWithin) => {
      closed(isWithin ? `${name}, focused` : name);
    },
    scope,
  );
  return (
    <div ref={element}>
      <input aria-label={name} />
    </div>
  );
}

function Page({ opened }: { readonly opened: readonly string[] }) {
  usePageEscape(() => {
    closed('page');
  });
  return (
    <>
      <input aria-label="elsewhere" />
      {opened.map((name) =>
        name === 'dialog' ? (
          <Opened key={name} name={name} scope="within" />
        ) : (
          <Opened key={name} name={name} />
        ),
      )}
    </>
  );
}

async function escapeIn(name: string): Promise<void> {
  screen.getByLabelText(name).focus();
  await userEvent.keyboard('{Escape}');
}

test('what was opened last is closed first, wherever it stands in the page, and nothing behind it', async () => {
  const { rerender } = render(<Page opened={['list']} />);
  rerender(<Page opened={['card', 'list']} />);
  await escapeIn('elsewhere');
  expect(closed.mock.calls).toEqual([['card']]);
  rerender(<Page opened={['list']} />);
  await escapeIn('list');
  expect(closed.mock.calls.at(-1)).toEqual(['list, focused']);
  rerender(<Page opened={[]} />);
  await escapeIn('elsewhere');
  expect(closed.mock.calls.at(-1)).toEqual(['page']);
});

test('a dialog beside the page is closed only from within', async () => {
  const { rerender } = render(<Page opened={['card']} />);
  rerender(<Page opened={['card', 'dialog']} />);
  await escapeIn('elsewhere');
  expect(closed.mock.calls).toEqual([['card']]);
  await escapeIn('dialog');
  expect(closed.mock.calls.at(-1)).toEqual(['dialog, focused']);
});

test('Escape that an input method or somebody else has taken closes nothing', () => {
  render(<Page opened={['card']} />);
  fireEvent.keyDown(screen.getByLabelText('card'), { key: 'Escape', isComposing: true });
  expect(closed).not.toHaveBeenCalledWith('card');
  closed.mockReset();
  const taken = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
  taken.preventDefault();
  fireEvent(screen.getByLabelText('card'), taken);
  expect(closed).not.toHaveBeenCalled();
});
