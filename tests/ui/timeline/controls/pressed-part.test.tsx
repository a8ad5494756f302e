import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { timelineDialogs } from '../../../../src/ui/timeline/controls/pressed-part.tsx';
import { latePart } from '../../../support/late-part.ts';
import { renderTimeline } from '../render-timeline.tsx';

const opener = (): HTMLElement => screen.getByRole('button', { name: /Type the period/ });
const play = (): HTMLElement => screen.getByRole('button', { name: 'Play' });

test('dialogs are asked for once the pointer comes near, and open when they can be had', async () => {
  const part = latePart(timelineDialogs);
  const { user } = renderTimeline();
  expect(timelineDialogs.load).not.toHaveBeenCalled();
  await user.hover(play());
  expect(timelineDialogs.load).toHaveBeenCalledOnce();
  await user.click(opener());
  expect(opener()).toHaveAttribute('aria-expanded', 'true');
  await act(part.arrive);
  expect(screen.getByRole('textbox', { name: 'From' })).toHaveFocus();
});

test('they are asked for once the focus comes there too', async () => {
  latePart(timelineDialogs);
  const { user } = renderTimeline();
  await user.tab();
  expect(play()).toHaveFocus();
  expect(timelineDialogs.load).toHaveBeenCalledOnce();
});

test('a dialog is not awaited any longer after Esc, a second press, or a press elsewhere', async () => {
  const part = latePart(timelineDialogs);
  const { user } = renderTimeline();
  await user.click(opener());
  await user.keyboard('{Escape}');
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  expect(opener()).toHaveFocus();
  await user.click(opener());
  await user.click(opener());
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  await user.click(opener());
  await user.click(document.body);
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  await act(part.arrive);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a dialog that can’t be had is said, and asked for again; the timeline goes on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = latePart(timelineDialogs);
  const { user } = renderTimeline();
  await user.click(opener());
  await act(part.fail);
  expect(await screen.findByRole('alert')).toHaveTextContent('The timeline broke');
  expect(play()).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it again' }));
  await act(part.arrive);
  expect(screen.getByRole('textbox', { name: 'From' })).toHaveFocus();
});

test('the options of playing that can’t be had are asked for again while it plays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = latePart(timelineDialogs);
  const { user } = renderTimeline();
  await user.click(play());
  await act(part.fail);
  await user.click(await screen.findByRole('button', { name: 'Show it again' }));
  await act(part.arrive);
  expect(screen.getByRole('button', { name: 'Fast' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Pause' }));
});
