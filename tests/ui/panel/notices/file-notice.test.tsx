import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { comparedFile } from '../../../../src/core/view-state/compared-file.ts';
import type { FileReference } from '../../../../src/core/view-state/data-reference.ts';
import { renderPanel } from '../render-panel.tsx';
import { Told } from '../told.tsx';

const wanted: FileReference = { kind: 'file', name: 'mine.json', hash8: '0a1b2c3d' };

it('another file than the link’s is told with both names and hashes, until it is closed', async () => {
  const { user } = renderPanel(
    { time: '2017-07' },
    { notices: <Told file={comparedFile(wanted, '<b>other</b>.json', 'ffffffff')} /> },
  );
  const notice = screen.getByRole('region', {
    name: 'This is not the file the link was made with',
  });
  expect(notice).toHaveTextContent('In the link: mine.json 0a1b2c3d');
  expect(notice).toHaveTextContent('Opened here: <b>other</b>.json ffffffff');
  await user.click(screen.getByRole('button', { name: 'Close this message' }));
  expect(notice).not.toBeInTheDocument();
});

it('a file that could not be compared is told as that', () => {
  renderPanel(
    { time: '2017-07' },
    { notices: <Told file={comparedFile(wanted, 'other.json', null)} /> },
  );
  const notice = screen.getByRole('region', {
    name: 'Whether this is the file the link was made with is not known',
  });
  expect(notice).toHaveTextContent('Opened here: other.json');
  expect(notice).toHaveTextContent('which browsers do only on pages that come by https');
});
