import { cleanup, render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FileRequest } from '../../../src/ui/import/file-request.tsx';
import { LoadFailure } from '../../../src/ui/app/load-failure.tsx';
import { PageFailure } from '../../../src/ui/app/page-failure.tsx';
import { InEnglish } from '../../support/in-english.tsx';

beforeEach(() => {
  document.title = '3 projects active in July 2017 · Cooperation Atlas';
});

test('a page that shows no view says in its title what it is', () => {
  render(
    <LoadFailure error={new Error('offline')} onAgain={() => Promise.resolve()} plain={null} />,
    { wrapper: InEnglish },
  );
  expect(document.title).toBe('The atlas could not be loaded · Cooperation Atlas');
  cleanup();
  render(<PageFailure failure={{ error: new Error('broken'), where: '' }} />, {
    wrapper: InEnglish,
  });
  expect(document.title).toBe('The page broke · Cooperation Atlas');
  cleanup();
  render(
    <FileRequest
      wanted={{ kind: 'file', name: 'mine.json', hash8: '0a1b2c3d' }}
      onFile={() => Promise.resolve(null)}
      onOwnData={() => undefined}
    />,
    { wrapper: InEnglish },
  );
  expect(document.title).toBe(
    'This link is about a file on its sender’s computer · Cooperation Atlas',
  );
});
