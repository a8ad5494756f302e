import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { UnionInset } from '../../../src/ui/map/union-inset.tsx';
import { partnerRegions } from '../../../src/core/scene/map/added-scene.ts';
import { areaId } from '../../../src/core/domain/area.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';
import { addedSceneOf, renderInAtlas } from './in-atlas.tsx';

const PICTURE = '<svg class="map-svg" viewBox="0 0 268 200"></svg>';
const show = (time: string, project?: string, atlas = seedAtlas()) => {
  const onChoose = vi.fn<() => void>();
  const { user } = renderInAtlas(
    <UnionInset union={areaId('EU')} svg={PICTURE} onChoose={onChoose} />,
    { time, ...(project === undefined ? {} : { project }) },
    atlas,
  );
  return { user, onChoose };
};
const card = (): HTMLElement => screen.getByRole('region', { name: 'European Union' });

describe('the picture of Europe', () => {
  it('counts the members, and says who takes part unnamed', () => {
    show('2017-07');
    expect(within(card()).getByRole('paragraph')).toHaveTextContent(
      '28 member states in July 2017. 18 regions take part in International Urban Cooperation; the source doesn’t name them.',
    );
  });

  it('names a state that leaves inside the period', () => {
    show('2020-01');
    expect(within(card()).getByRole('paragraph')).toHaveTextContent(
      /^28 member states in January 2020. The United Kingdom leaves in January 2020.$/,
    );
  });

  it('counts the members of any day of a longer period', () => {
    show('2017-07/2020-06');
    expect(card()).toHaveTextContent(
      '28 member states in this period. The United Kingdom leaves in January 2020.',
    );
  });

  it('counts those that are left', () => {
    show('2020-02');
    expect(within(card()).getByRole('paragraph')).toHaveTextContent(
      /^27 member states in February 2020.$/,
    );
  });

  it('names a state that joins inside the period', () => {
    show('2013-01/2013-12');
    expect(card()).toHaveTextContent(
      '28 member states in this period. Croatia joins in July 2013.',
    );
  });

  it('counts who joins and leaves over a long time, and tells them at a press', async () => {
    const { user } = show('1957-01/2026-11');
    const said = within(card()).getByRole('paragraph').textContent;
    expect(said).toMatch(/^28 member states in this period\. 28 states join and 1 leaves\./);
    expect(said.length).toBeLessThan(240);
    expect(within(card()).queryByRole('list')).toBeNull();
    const button = within(card()).getByRole('button', {
      name: 'Show who and when',
      expanded: false,
    });
    await user.click(button);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const changes = within(card())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(changes).toHaveLength(29);
    expect(changes.at(-1)).toBe('The United Kingdom leaves in January 2020.');
    await user.click(button);
    expect(within(card()).queryByRole('list')).toBeNull();
  });

  it('speaks of an open project alone', () => {
    show('2017-07', 'innoval');
    expect(card()).toHaveTextContent(
      '28 member states in July 2017. The EU is the cooperating side of INNOVAL.',
    );
    expect(card()).not.toHaveTextContent('International Urban Cooperation');
  });

  it('gives a number where many projects have unnamed partners', () => {
    show('2018-01', undefined, generatedAtlas(300));
    expect(card()).toHaveTextContent(
      /Partners in the EU take part in \d+ projects without being named\.$|member states in January 2018\.Show Europe$/,
    );
  });

  it('leads to Europe by a press on it', async () => {
    const { user, onChoose } = show('2017-07');
    const button = within(card()).getByRole('button', { name: 'Show Europe' });
    expect(button.querySelector('svg')).not.toBeNull();
    await user.click(button);
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('counts the partner regions that other sources name', () => {
    const atlas = seedAtlas();
    const { added } = addedSceneOf(atlas, '2017-07', 'iuc');
    renderInAtlas(
      <UnionInset
        union={areaId('EU')}
        svg={PICTURE}
        partners={added === null ? 0 : partnerRegions(added).length}
        onChoose={vi.fn<() => void>()}
      />,
      { time: '2017-07', project: 'iuc', layer: 'added' },
      atlas,
    );
    expect(within(card()).getByRole('paragraph')).toHaveTextContent(/^16 partner regions, added$/);
  });

  it('stays as it is where other sources name no partner', () => {
    const atlas = seedAtlas();
    const { added } = addedSceneOf(atlas, '2020-06', 'innoval-ii');
    renderInAtlas(
      <UnionInset
        union={areaId('EU')}
        svg={PICTURE}
        partners={added === null ? 0 : partnerRegions(added).length}
        onChoose={vi.fn<() => void>()}
      />,
      { time: '2020-06', project: 'innoval-ii', layer: 'added' },
      atlas,
    );
    expect(within(card()).getByRole('paragraph')).toHaveTextContent(
      /^27 member states in June 2020.$/,
    );
  });
});
