import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { period, renderPanel } from '../render-panel.tsx';

const panel = (): HTMLElement => screen.getByRole('region', { name: 'Panel' });
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const row = (name: string): HTMLElement => {
  const found = screen.getByText(name, { selector: 'dt' }).parentElement;
  if (found === null) throw new Error(name);
  return found;
};

describe('the panel with a record open', () => {
  it('says of a framework who is responsible and that no project is under it', async () => {
    const { user, store } = renderPanel({ time: '2017-07', record: 'research-innovation' });
    expect(heading()).toBe('International Cooperation framework for Research and Innovation');
    expect(panel()).toHaveTextContent('Responsible European Commission service: DG RTD');
    expect(panel()).toHaveTextContent('The page ties no project to it.');
    await user.click(screen.getByRole('link', { name: 'DG RTD' }));
    expect(store.getState()).toMatchObject({ body: 'dg-rtd', record: null });
  });

  it('lists the projects that name a framework', async () => {
    const atlas = seedAtlas((page) => ({
      ...page,
      projects: page.projects.map((project) =>
        project.id === 'iuc' ? project : { ...project, frameworks: ['business'] },
      ),
    }));
    const { user, store } = renderPanel({ time: '2017-07', record: 'business' }, {}, atlas);
    const links = within(screen.getByRole('list', { name: 'Projects under it' })).getAllByRole(
      'link',
    );
    expect(links.map(({ textContent }) => textContent)).toEqual(['INNOVACT', 'INNOVAL']);
    await user.click(screen.getByRole('link', { name: 'INNOVAL' }));
    expect(store.getState()).toMatchObject({ project: 'innoval', record: null });
  });

  it('has a row for every question about a call', async () => {
    const { user, store } = renderPanel({ time: '2017-07', record: 's3p-open-call' });
    expect(panel()).toHaveTextContent('Open call: registration in the S3 Platform.');
    expect(row('For')).toHaveTextContent(
      'public authorities in charge of innovation and competitiveness policies',
    );
    expect(row('How')).toHaveTextContent(
      'HowExpressions of interest for becoming member of the S3 platform can be fulfilled here.',
    );
    for (const name of ['Opens', 'Deadline']) expect(row(name)).toHaveTextContent('not stated');
    await user.click(within(row('Organiser')).getByRole('link', { name: 'S3 Platform' }));
    expect(store.getState().body).toBe('s3p');
  });

  it('leads from a dated event to its months on the timeline, and stays', async () => {
    const { user, store } = renderPanel({ time: '2017-07', record: 'ev-lasa-panel' });
    expect(panel()).toHaveTextContent('2018, Barcelona · on the timeline');
    await user.click(screen.getByRole('link', { name: 'on the timeline' }));
    expect(store.getState()).toMatchObject({
      time: period('2018-01/2018-12'),
      record: 'ev-lasa-panel',
    });
  });

  it('says that an event has no date, and has no way to the timeline', () => {
    renderPanel({ time: '2017-07', record: 'ev-latam-conference' });
    expect(panel()).toHaveTextContent('No date stated');
    expect(screen.queryByRole('link', { name: 'on the timeline' })).toBeNull();
  });

  it('tells what we remark on the words of the page', () => {
    renderPanel({ time: '2017-07', record: 's3p-support' });
    const remarks = within(screen.getByRole('list', { name: 'Remarks on the words' })).getAllByRole(
      'listitem',
    );
    expect(remarks.map(({ textContent }) => textContent)).toEqual([
      '«concretelly» is the page’s spelling of concretely.',
      'A noun is missing after «peer-to-peer»; not repaired.',
    ]);
  });
});
