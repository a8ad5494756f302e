import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MapStrip } from '../../../src/ui/map/map-strip.tsx';
import type { MapTrouble } from '../../../src/render/map-trouble.ts';
import { renderInAtlas } from './in-atlas.tsx';

const strip = (
  trouble: MapTrouble,
  rest: { readonly isDrawn?: boolean; readonly cause?: string } = {},
  onAgain: () => void = () => undefined,
) =>
  renderInAtlas(
    <MapStrip
      trouble={trouble}
      problem={rest.cause === undefined ? null : { cause: rest.cause }}
      isDrawn={rest.isDrawn ?? true}
      isTrying={false}
      onAgain={onAgain}
    />,
    { time: '2017-07' },
  );

describe('the strip over the map', () => {
  test.each<[MapTrouble, RegExp, boolean]>([
    ['no-webgl', /WebGL switched off/, false],
    ['lost', /graphics card stopped/, true],
    ['part', /part of the map could not be loaded/, true],
    ['closed', /sandbox/, false],
    ['slow', /still loading/, true],
  ])(
    'says of %s what is so, and offers another try only where it may help',
    async (trouble, words, offers) => {
      const onAgain = vi.fn<() => void>();
      const { user } = strip(trouble, {}, onAgain);
      expect(screen.getByText(words)).toBeVisible();
      expect(document.body.textContent.includes('WebGL')).toBe(trouble === 'no-webgl');
      const again = screen.queryByRole('button', { name: 'Try again' });
      expect(again !== null).toBe(offers);
      if (again === null) return;
      await user.click(again);
      expect(onAgain).toHaveBeenCalledOnce();
    },
  );

  test('says of missing shapes why, and speaks of a drawn map only where there is one', () => {
    strip('shapes', {
      cause: 'The shapes of countries could not be loaded: the file arrived empty.',
      isDrawn: false,
    });
    expect(
      screen.getByText(/the file arrived empty\. Without them there is no map of this view\./),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent('as it was drawn');
  });
});
