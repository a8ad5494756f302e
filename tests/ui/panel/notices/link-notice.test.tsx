import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import type { DamagedLink } from '../../../../src/ui/panel/notices/link-notice.tsx';
import { shortened } from '../../../../src/words/sentences/notice-words.ts';
import type { LinkNotice } from '../../../../src/core/view-state/url-notices.ts';
import { period, renderPanel } from '../render-panel.tsx';
import { Told } from '../told.tsx';
import { viewWith } from '../../../support/view.ts';

const damaged = (...notices: LinkNotice[]): DamagedLink => ({
  reading: {
    view: viewWith({ data: 'eu-colombia-s3', time: period('2017-07'), area: 'CO-NAR' as AreaId }),
    notices,
    kept: [
      { name: 'time', value: '2017-07' },
      { name: 'area', value: 'CO-NAR' },
    ],
  },
  mended: 'https://atlas.example.org/?area=CO-NAR',
});
const UNKNOWN_PROJECT: LinkNotice = { name: 'project', raw: 'innovakt', reason: 'unknown-project' };
const title = 'Part of this link could not be read';

describe('the notice of a damaged link', () => {
  it('stands above the heading, with what was kept and what was dropped and why', () => {
    renderPanel(
      { time: '2017-07' },
      {
        notices: (
          <Told
            damage={damaged(UNKNOWN_PROJECT, {
              name: 'time',
              raw: '2017-13',
              reason: 'not-a-month',
            })}
          />
        ),
      },
    );
    const notice = screen.getByRole('region', { name: title });
    const [kept, place, project, time] = within(notice).getAllByRole('listitem');
    expect(kept).toHaveTextContent('KeptJuly 2017time=2017-07');
    expect(place).toHaveTextContent('KeptNariñoarea=CO-NAR');
    expect(project).toHaveTextContent(
      'DroppedProject: no project here has this idproject=innovakt',
    );
    expect(time).toHaveTextContent('DroppedPeriod: not a month, like 2017-07time=2017-13');
    expect(notice).toHaveTextContent('https://atlas.example.org/?area=CO-NAR');
    expect(notice.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.getAllByRole('heading')[0]).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says with code and place why what stands at the address of the data is no dataset', () => {
    const address: LinkNotice = {
      name: 'data',
      raw: 'https://data.example.org/list.json',
      reason: 'unsupported',
      form: 'address',
    };
    renderPanel(
      { time: '2017-07' },
      {
        notices: (
          <Told
            damage={{
              ...damaged(address),
              refused: 'E002, line 4: The file is not well-formed JSON.',
            }}
          />
        ),
      },
    );
    expect(screen.getByRole('region', { name: title })).toHaveTextContent(
      'Data: what stands at this address can’t be shown. E002, line 4: The file is not well-formed JSON.',
    );
  });

  it('copies the mended link and says so where it stands', async () => {
    const onCopyMended = vi.fn<(mended: string) => Promise<boolean>>().mockResolvedValue(true);
    const { user } = renderPanel(
      { time: '2017-07' },
      { notices: <Told damage={damaged(UNKNOWN_PROJECT)} onCopyMended={onCopyMended} /> },
    );
    await user.click(screen.getByRole('button', { name: 'Copy mended link' }));
    expect(onCopyMended).toHaveBeenCalledExactlyOnceWith('https://atlas.example.org/?area=CO-NAR');
    expect(await screen.findByRole('button', { name: 'Link copied' })).toHaveFocus();
  });

  it('says so when the browser refuses to copy', async () => {
    const { user } = renderPanel(
      { time: '2017-07' },
      {
        notices: (
          <Told damage={damaged(UNKNOWN_PROJECT)} onCopyMended={() => Promise.resolve(false)} />
        ),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Copy mended link' }));
    expect(
      await screen.findByText('Copying was refused. Select the link and copy it.'),
    ).toBeVisible();
  });

  it('closes, and gives the focus to the heading', async () => {
    const { user } = renderPanel(
      { time: '2017-07' },
      { notices: <Told damage={damaged(UNKNOWN_PROJECT)} /> },
    );
    await user.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('region', { name: title })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('shows text of the link as text, and cuts it in the middle where it is long', () => {
    const raw = `<img src=x onerror=alert(1)>${'a'.repeat(5000)}END`;
    renderPanel(
      { time: '2017-07' },
      { notices: <Told damage={damaged({ name: 'area', raw, reason: 'unknown-place' })} /> },
    );
    const notice = screen.getByRole('region', { name: title });
    expect(notice.querySelector('img')).toBeNull();
    expect(notice).toHaveTextContent('area=<img src=x onerror=alert(1)>');
    expect(notice).toHaveTextContent(/…a+END/);
    expect(notice.textContent.length).toBeLessThan(400);
  });

  it('never cuts a character in two', () => {
    expect(shortened('🌎'.repeat(200))).toBe(`${'🌎'.repeat(39)}…${'🌎'.repeat(39)}`);
  });

  it('has a sentence for every reason', () => {
    const reasons: LinkNotice[] = [
      { name: 'data', raw: '', reason: 'unreadable' },
      { name: 'time', raw: '2018/2017', reason: 'ends-before-it-starts' },
      {
        name: 'time',
        raw: '1800-01',
        reason: 'out-of-range',
        months: { first: month('1900-01'), last: month('2199-12') },
      },
      { name: 'data', raw: 'other', reason: 'unknown-dataset' },
      { name: 'map', raw: 'moon', reason: 'unknown-extent', offered: ['latin-america', 'both'] },
      { name: 'map', raw: '0,0,999,1', reason: 'off-the-globe' },
      { name: 'map', raw: '0,1,0,1', reason: 'not-a-box' },
      { name: 'data', raw: 'file:a', reason: 'unsupported', form: 'file' },
      { name: 'v', raw: '3', reason: 'newer-grammar', grammar: 3, known: 1 },
    ];
    renderPanel({ time: '2017-07' }, { notices: <Told damage={damaged(...reasons)} /> });
    const notice = screen.getByRole('region', { name: title });
    for (const sentence of [
      'Data: not in a form that can be read',
      'Period: it ends before it begins',
      'Period: outside January 1900 to December 2199',
      'Data: these data aren’t on this site',
      'Map frame: no frame has this name; there are Latin America, Both sides of the Atlantic',
      'Map frame: its degrees lie outside the globe',
      'Map frame: its four numbers make no box',
      'Data: a file on the sender’s computer, which isn’t open here',
      'Form of the link: written in form 3; this page knows form 1 and read what it knows',
    ]) {
      expect(within(notice).getByText(sentence)).toBeVisible();
    }
  });
});

function month(text: string) {
  const months = period(text);
  if (months === 'all') throw new Error(text);
  return months.first;
}
