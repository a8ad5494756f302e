import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { months } from '../../core/view-state/link-context.ts';
import { renderTimeline } from './render-timeline.tsx';

const slider = (name: string): HTMLElement => screen.getByRole('slider', { name });

describe('the second window', () => {
  test('begins beside the first one and ends by one button', async () => {
    const { user, store } = renderTimeline();
    expect(screen.queryByRole('slider', { name: 'Compared period' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(store.getState().compare).toEqual(months('2017-08'));
    expect(slider('Compared period')).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('August 2017'),
    );
    await user.click(screen.getByRole('button', { name: 'End comparison' }));
    expect(store.getState().compare).toBeNull();
  });

  test('begins before the first one where the axis has no room after it', async () => {
    const { user, store } = renderTimeline({ time: '2020-12' });
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(store.getState().compare).toEqual(months('2020-11'));
  });

  test('is moved by its own sliders, and leaves the first one where it is', async () => {
    const { store } = renderTimeline({ compare: '2018-12' });
    fireEvent.keyDown(slider('Compared period'), { key: 'ArrowLeft' });
    expect(store.getState()).toMatchObject({ time: months('2017-07'), compare: months('2018-11') });
    fireEvent.keyDown(slider('First month compared'), { key: 'PageDown' });
    await waitFor(() => {
      expect(store.getState().compare).toEqual(months('2017-11/2018-11'));
    });
    fireEvent.keyDown(slider('Last month compared'), { key: 'ArrowLeft' });
    await waitFor(() => {
      expect(store.getState().compare).toEqual(months('2017-11/2018-10'));
    });
    expect(screen.getByText('compared with Nov 2017 – Oct 2018')).toBeVisible();
  });

  test('is typed too', async () => {
    const { user, store } = renderTimeline({ compare: '2018-12' });
    fireEvent.keyDown(slider('Compared period'), { key: 'Enter' });
    expect(screen.getByRole('dialog', { name: 'Type the compared period' })).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'To' }));
    await user.type(screen.getByRole('textbox', { name: 'To' }), '2019-02{Enter}');
    expect(store.getState()).toMatchObject({
      time: months('2017-07'),
      compare: months('2018-12/2019-02'),
    });
  });
});
