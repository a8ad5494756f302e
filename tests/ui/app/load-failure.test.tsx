import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LoadError } from '../../../src/formats/load-error.ts';
import { LoadFailure } from '../../../src/ui/app/load-failure.tsx';
import { InEnglish } from '../../support/in-english.tsx';

let finish: () => void;

const PLAIN = { kind: 'area', href: 'view/area-CO.html?plain' } as const;

test('what failed is told in our own words, with the plain page of the view', () => {
  render(
    <LoadFailure
      error={new LoadError('data', { kind: 'damaged', line: 42, column: 14 })}
      onAgain={() => Promise.resolve()}
      plain={PLAIN}
    />,
    { wrapper: InEnglish },
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'The atlas could not be loaded',
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The data could not be loaded: the file arrived cut or damaged (line 42, column 14).',
  );
  expect(screen.getByRole('link', { name: 'Read this place as a plain page' })).toHaveAttribute(
    'href',
    PLAIN.href,
  );
});

test('an error of the browser’s own is never shown', () => {
  render(
    <LoadFailure
      error={new SyntaxError('Unterminated string in JSON at position 7')}
      onAgain={() => Promise.resolve()}
      plain={null}
    />,
    { wrapper: InEnglish },
  );
  expect(document.body).not.toHaveTextContent('Unterminated');
  expect(screen.queryByRole('link')).toBeNull();
});

test('«Try again» tries once at a time, and keeps the focus', async () => {
  const onAgain = vi.fn<() => Promise<void>>(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  render(
    <LoadFailure
      error={new LoadError('places', { kind: 'unreachable' })}
      onAgain={onAgain}
      plain={null}
    />,
    { wrapper: InEnglish },
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(screen.getByRole('button', { name: 'Trying again…' }));
  expect(onAgain).toHaveBeenCalledOnce();
  finish();
  expect(await screen.findByRole('button', { name: 'Try again' })).toHaveFocus();
});
