import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DatasetSwitch } from '../../../src/ui/app/dataset-switch.tsx';
import { AnnounceContext } from '../../../src/ui/controls/announce.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const OWN = { id: 'eu-colombia-s3', title: 'Highlights cooperation EU-Colombia' };
const OTHER = { id: 'other', title: { en: 'Another list', es: 'Otra lista' } };

function renderSwitch(published: readonly (typeof OWN | typeof OTHER)[], opens = true) {
  const open = vi.fn<(id: string) => Promise<boolean>>(() => Promise.resolve(opens));
  const said = vi.fn<(text: string) => void>();
  render(
    <InSession session={sessionOf(seedAtlas())}>
      <AnnounceContext value={said}>
        <DatasetSwitch choice={{ published, addressOf: (id) => `?data=${id}`, open }} />
      </AnnounceContext>
    </InSession>,
  );
  return { user: userEvent.setup(), open, said };
}

const button = (): HTMLElement => screen.getByRole('button', { name: /^Dataset: / });

test('is not there while one dataset is published', () => {
  renderSwitch([OWN]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('names what is shown, and leads to the others by keys alone', async () => {
  const { user, open } = renderSwitch([OWN, OTHER]);
  await user.tab();
  expect(button()).toHaveFocus();
  await user.keyboard('{Enter}');
  const list = screen.getByRole('list', { name: 'Datasets' });
  const [own, other] = within(list).getAllByRole('link');
  expect(own).toHaveAttribute('aria-current', 'page');
  expect(own).toHaveFocus();
  expect(other).toHaveTextContent('Another list');
  expect(other).toHaveAttribute('href', '?data=other');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenCalledExactlyOnceWith('other');
});

test('closes with Escape, and gives the focus back', async () => {
  const { user } = renderSwitch([OWN, OTHER]);
  await user.click(button());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('list')).toBeNull();
  expect(button()).toHaveFocus();
});

test('says where a dataset could not be opened, and tries again', async () => {
  const { user, open, said } = renderSwitch([OWN, OTHER], false);
  await user.click(button());
  const other = screen.getByRole('link', { name: 'Another list' });
  await user.click(other);
  expect(await screen.findByText(/^It could not be opened\./)).toBeVisible();
  expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^It could not be opened\./));
  await user.click(other);
  expect(open).toHaveBeenCalledTimes(2);
});
