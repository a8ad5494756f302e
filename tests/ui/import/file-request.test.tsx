import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReadingOptions } from '../../../src/browser/reading.ts';
import { FileRequest } from '../../../src/ui/import/file-request.tsx';
import { loadFile, type FileProblem } from '../../../src/session/load-file.ts';
import type { FileReference } from '../../../src/core/view-state/data-reference.ts';
import { seedGazetteerData } from '../../support/seed-atlas.ts';
import { InEnglish } from '../../support/in-english.tsx';

const wanted: FileReference = {
  kind: 'file',
  name: '<img src=x onerror=alert(1)>.json',
  hash8: '0a1b2c3d',
};
const title = 'This link is about a file on its sender’s computer';
const field = (): HTMLElement => screen.getByLabelText('Open the file');
const file = (name: string, text = '{}'): File =>
  new File([text], name, { type: 'application/json' });

function renderRequest(
  onFile: (file: File, options: ReadingOptions) => Promise<FileProblem | null> = () =>
    Promise.resolve(null),
) {
  const opened = vi.fn<typeof onFile>(onFile);
  const ownData = vi.fn<() => void>();
  const { unmount } = render(<FileRequest wanted={wanted} onFile={opened} onOwnData={ownData} />, {
    wrapper: InEnglish,
  });
  return { user: userEvent.setup(), opened, ownData, unmount };
}

const gazetteerData = seedGazetteerData();

/** What comes of loading the file. */
async function problemOf(chosen: File): Promise<FileProblem | null> {
  const loading = await loadFile(chosen, wanted, gazetteerData, '');
  return 'problem' in loading ? loading.problem : null;
}

describe('the request for the file of a link', () => {
  it('names the file as text, and says where it stays', () => {
    renderRequest();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.getByText(wanted.name)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect(
      screen.getByText(
        'Ask the sender for it and open it here. The file stays on this computer; nothing is uploaded.',
      ),
    ).toBeVisible();
  });

  it('opens a file that is chosen, once', async () => {
    const { user, opened } = renderRequest(() => new Promise<null>(() => undefined));
    await user.upload(field(), file('mine.json'));
    expect(opened.mock.calls.map(([{ name }]) => name)).toEqual(['mine.json']);
    await user.upload(screen.getByLabelText('Opening the file…'), file('second.json'));
    expect(opened).toHaveBeenCalledOnce();
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  });

  it('opens a file that is dropped anywhere, in the place of which the browser would show it', () => {
    const { opened } = renderRequest();
    expect(fireEvent.dragOver(document.body)).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer: { files: [file('dropped.json')] } })).toBe(
      false,
    );
    expect(opened.mock.calls.map(([{ name }]) => name)).toEqual(['dropped.json']);
  });

  it('keeps the request after a faulty file, says where and how to mend it, and takes the mended file of the same name', async () => {
    // Node's hashes don't take jsdom's bytes; nothing here depends on them.
    vi.stubGlobal('crypto', {});
    const { user, opened } = renderRequest(problemOf);
    await user.upload(
      field(),
      file('mine.json', '{\n  "format": "cooperation-atlas/1",\n  "projects": ]\n}'),
    );
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('mine.json could not be opened');
    expect(told).toHaveTextContent(
      /E002, line 3, column 15: The file is not well-formed JSON: a value is missing/,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await user.upload(field(), file('mine.json', '{"format":"cooperation-atlas/1"}'));
    expect(opened).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells how much is read, and leaves a file that is cancelled whatever comes of it', async () => {
    const answers: ((problem: FileProblem) => void)[] = [];
    const { user, opened } = renderRequest(
      () => new Promise<FileProblem>((resolve) => answers.push(resolve)),
    );
    await user.upload(field(), file('mine.json', 'x'.repeat(2_000_000)));
    const progress = screen.getByRole('progressbar', { name: 'How much of the file is read' });
    expect(progress).toHaveAttribute('aria-valuetext', '0 of 2\u00A0MB read');
    const [, options] = opened.mock.calls[0] ?? [];
    act(() => options?.onProgress?.({ done: 3, of: 4 }));
    expect(progress).toHaveAttribute('value', '0.75');
    expect(screen.getByText('1 of 2 MB read')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(options?.signal?.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(field()).toHaveFocus();
    await act(async () => {
      options?.onProgress?.({ done: 4, of: 4 });
      for (const answer of answers) answer('unreadable');
      await Promise.resolve();
    });
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.upload(field(), file('second.json'));
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('stops a reading when another page comes in its place', async () => {
    const { user, opened, unmount } = renderRequest(() => new Promise<null>(() => undefined));
    await user.upload(field(), file('mine.json'));
    unmount();
    expect(opened.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });

  it('says so when the browser can’t read the file', async () => {
    const { user } = renderRequest(() => Promise.resolve('unreadable'));
    await user.upload(field(), file('folder.json'));
    expect(await screen.findByRole('alert')).toHaveTextContent('folder.json could not be opened');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose it again.');
    expect(field()).toHaveFocus();
  });

  it('shows the atlas’s own data instead', async () => {
    const { user, ownData } = renderRequest();
    await user.click(screen.getByRole('button', { name: 'Show the atlas’s own data instead' }));
    expect(ownData).toHaveBeenCalledOnce();
  });
});
