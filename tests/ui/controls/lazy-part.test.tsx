import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { LazyPart } from '../../../src/browser/lazy-part.ts';
import { Boundary } from '../../../src/ui/controls/failure/boundary.tsx';
import { Lazy, useAwaited, usePreloaded } from '../../../src/ui/controls/lazy-part.tsx';

interface Part {
  readonly Word: () => React.ReactNode;
}

const PART: Part = { Word: () => <p>here</p> };

/** A part whose loading the test ends. */
function lazyPart() {
  let there: Part | null = null;
  const waiting: {
    readonly resolve: (part: Part) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  const lazy: LazyPart<Part> = {
    load: vi.fn<() => Promise<Part>>(
      () =>
        new Promise((resolve, reject) => {
          waiting.push({ resolve, reject });
        }),
    ),
    now: () => there,
  };
  return {
    lazy,
    arrive: () => {
      there = PART;
      for (const { resolve } of waiting.splice(0)) resolve(PART);
    },
    fail: () => {
      for (const { reject } of waiting.splice(0)) reject(new Error('no part'));
    },
  };
}

function Place({ lazy, wanted }: { readonly lazy: LazyPart<Part>; readonly wanted: boolean }) {
  return useAwaited(lazy, wanted) ? (
    <Boundary
      renderFailure={(_, again) => (
        <button type="button" onClick={again}>
          again
        </button>
      )}
    >
      <Lazy lazy={lazy}>{({ Word }) => <Word />}</Lazy>
    </Boundary>
  ) : (
    <p>before</p>
  );
}

test('what stands in its place stays until the part is there', async () => {
  const { lazy, arrive } = lazyPart();
  const { rerender } = render(<Place lazy={lazy} wanted={false} />);
  expect(lazy.load).not.toHaveBeenCalled();
  rerender(<Place lazy={lazy} wanted />);
  expect(screen.getByText('before')).toBeVisible();
  arrive();
  expect(await screen.findByText('here')).toBeVisible();
  rerender(<Place lazy={lazy} wanted={false} />);
  rerender(<Place lazy={lazy} wanted />);
  expect(screen.getByText('here')).toBeVisible();
});

test('a part that is wanted from the first has its place at once', () => {
  render(<Place lazy={lazyPart().lazy} wanted />);
  expect(screen.queryByText('before')).toBeNull();
});

test('a failure is said in its place, and the part asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { lazy, arrive, fail } = lazyPart();
  render(<Place lazy={lazy} wanted />);
  fail();
  await userEvent.setup().click(await screen.findByRole('button', { name: 'again' }));
  arrive();
  expect(await screen.findByText('here')).toBeVisible();
});

test('parts that may be wanted are asked for one by one, once a first quiet moment has gone by', () => {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const parts = [lazyPart().lazy, lazyPart().lazy];
  function Page() {
    usePreloaded(parts);
    return null;
  }
  const { unmount } = render(<Page />);
  const askedAfterQuietMoment = (): readonly number[] => {
    for (const callback of waiting.splice(0)) callback();
    return parts.map(({ load }) => vi.mocked(load).mock.calls.length);
  };
  expect(askedAfterQuietMoment()).toEqual([0, 0]);
  expect(askedAfterQuietMoment()).toEqual([1, 0]);
  expect(askedAfterQuietMoment()).toEqual([1, 1]);
  unmount();
  vi.unstubAllGlobals();
});
