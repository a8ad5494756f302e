import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderTimeline } from '../render-timeline.tsx';

const opener = (): HTMLElement => screen.getByRole('button', { name: /Type the period/ });
const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Type the period' });
const field = (name: 'From' | 'To'): HTMLElement => within(dialog()).getByRole('textbox', { name });

describe('a press on the date', () => {
  test('opens two fields with its months, the first ready to be typed over', async () => {
    const { user } = renderTimeline({ time: '2017-05/2018-09' });
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener());
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    expect(field('From')).toHaveFocus();
    expect([field('From'), field('To')].map((input) => (input as HTMLInputElement).value)).toEqual([
      '2017-05',
      '2018-09',
    ]);
  });

  test('Enter looks at what was typed, and the focus goes back', async () => {
    const { user, time, changes } = renderTimeline();
    await user.click(opener());
    await user.keyboard('March 2018');
    await user.clear(field('To'));
    await user.type(field('To'), '2019{Enter}');
    expect([time(), changes]).toEqual(['2018-03/2019-12', ['choice']]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  test('Escape leaves the period as it was and tells nobody else', async () => {
    const { user, time } = renderTimeline();
    const heard: string[] = [];
    const listening = new AbortController();
    document.addEventListener('keydown', (event) => heard.push(event.key), listening);
    await user.click(opener());
    await user.keyboard('2019{Escape}');
    listening.abort();
    expect([time(), heard]).toEqual(['2017-07', []]);
    expect(opener()).toHaveFocus();
  });

  test('what is no month gets a message that says how, in the field that it is about', async () => {
    const { user, time } = renderTimeline();
    await user.click(opener());
    await user.keyboard('soon{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This is not a month. Write it as 2017-07 or July 2017.',
    );
    expect(field('From')).toHaveFocus();
    expect(field('From')).toBeInvalid();
    expect(field('From')).toHaveAccessibleDescription(/Write it as/);
    await user.clear(field('From'));
    await user.type(field('From'), '2019{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('ends before it begins');
    expect(time()).toBe('2017-07');
  });

  test('again, and a press elsewhere, close it', async () => {
    const { user } = renderTimeline();
    await user.click(opener());
    await user.click(opener());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(opener());
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('Enter on a slider opens it too', async () => {
    const { user } = renderTimeline();
    screen.getByRole('slider', { name: 'Period' }).focus();
    await user.keyboard('{Enter}');
    expect(field('From')).toHaveFocus();
  });
});
