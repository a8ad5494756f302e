import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DamagedLink } from '../../../../src/ui/panel/notices/link-notice.tsx';
import { changesSince } from '../../../../src/core/selectors/records/changes-since.ts';
import { viewWith } from '../../../support/view.ts';
import { period, renderPanel } from '../render-panel.tsx';
import { Told } from '../told.tsx';

const title = 'The data have changed since this link was made';
const CHANGES = [
  {
    version: '1.10.0',
    text: 'The end of <b>INNOVACT</b> is now October 2018.',
    projects: ['innovact'],
  },
  { version: '1.9.0', text: 'Names of places follow the new list.', projects: [] },
  { version: '1.9.0', text: 'IUC has a homepage.', projects: ['iuc'] },
  { version: '1.8.0', text: 'A project was taken out.', projects: ['gone'] },
];
const since = (made: string, seen: readonly string[], version = '1.10.0', changes = CHANGES) =>
  changesSince({ version, changes }, made, new Set(seen));

describe('the notice of a link made on other data', () => {
  it('says what changed for its view since then, each change with its projects, and how many changes are elsewhere', async () => {
    const { user, store } = renderPanel(
      { time: '2017-07' },
      { notices: <Told changes={since('1.8.0', ['innovact'])} /> },
    );
    const notice = screen.getByRole('region', { name: title });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '1.9.0: Names of places follow the new list.',
      '1.10.0: The end of <b>INNOVACT</b> is now October 2018.INNOVACT',
      '1 further change outside this view',
    ]);
    expect(notice).toHaveTextContent('Version 1.8.0 when the link was made, version 1.10.0 now.');
    expect(notice.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await user.click(within(notice).getByRole('link', { name: 'INNOVACT' }));
    expect(store.getState().project).toBe('innovact');
  });

  it('names a project that is gone by the words of the change alone', () => {
    renderPanel({ time: '2017-07' }, { notices: <Told changes={since('1.0.0', ['gone'])} /> });
    const notice = screen.getByRole('region', { name: title });
    expect(
      within(notice).getByText('A project was taken out.', { exact: false }).closest('li'),
    ).toHaveTextContent(/^1\.8\.0: A project was taken out\.$/);
    expect(within(notice).getByText('2 further changes outside this view')).toBeVisible();
  });

  it('says so where nothing of the view has changed', () => {
    renderPanel({ time: '2017-07' }, { notices: <Told changes={since('1.9.0', [])} /> });
    const notice = screen.getByRole('region', { name: title });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1 change outside this view']);
  });

  it('guesses nothing where the list is silent', () => {
    renderPanel({ time: '2017-07' }, { notices: <Told changes={since('1.10.0', [], '2.0.0')} /> });
    const notice = screen.getByRole('region', { name: title });
    expect(notice).toHaveTextContent(
      'The link was made with version 1.10.0. The data are now version 2.0.0; their list of changes tells nothing of it.',
    );
    expect(within(notice).queryByRole('list')).toBeNull();
  });

  it('says that the link is newer than the data, and cuts a version of any length', () => {
    renderPanel(
      { time: '2017-07' },
      { notices: <Told changes={since(`9${'9'.repeat(500)}`, [])} /> },
    );
    const notice = screen.getByRole('region', { name: 'This link was made with newer data' });
    expect(notice).toHaveTextContent(
      'The data here are version 1.10.0, so they may lack what its sender saw.',
    );
    expect(notice.textContent.length).toBeLessThan(300);
  });

  it('stands below the notice of a damaged link, and each closes by itself', async () => {
    const damage: DamagedLink = {
      reading: {
        view: viewWith({ data: 'eu-colombia-s3', time: period('2017-07') }),
        notices: [{ name: 'project', raw: 'x', reason: 'unknown-project' }],
        kept: [],
      },
      mended: 'https://atlas.example.org/',
    };
    const { user } = renderPanel(
      { time: '2017-07' },
      { notices: <Told damage={damage} changes={since('1.0.0', [])} /> },
    );
    const [first, second] = screen.getAllByRole('button', { name: 'Close this message' });
    expect(first).toHaveAccessibleDescription('Part of this link could not be read');
    expect(second).toHaveAccessibleDescription(title);
    await user.click(screen.getByRole('button', { description: title }));
    expect(screen.queryByRole('region', { name: title })).toBeNull();
    expect(
      screen.getByRole('region', { name: 'Part of this link could not be read' }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
