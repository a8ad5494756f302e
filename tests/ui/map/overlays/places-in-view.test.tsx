import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { PlacesInView } from '../../../../src/ui/map/overlays/places-in-view.tsx';
import { id, renderInAtlas } from '../in-atlas.tsx';

const PLACES = ['CO-NAR', 'EC-C', 'CO-CAU', 'BR-BA', 'CL-NB', 'EC-E', '_unknown'].map(id);

beforeAll(() => {
  // jsdom lays nothing out and so has no scrolling.
  Element.prototype.scrollIntoView = () => undefined;
});

function show(places: readonly AreaId[] = PLACES) {
  const calls = {
    onChoose: vi.fn<(place: AreaId) => void>(),
    onClose: vi.fn<() => void>(),
    onLeave: vi.fn<() => void>(),
  };
  const outer = vi.fn<() => void>();
  const { user } = renderInAtlas(
    <div onKeyDown={outer} role="presentation">
      <PlacesInView places={places} {...calls} />
      <button type="button">elsewhere</button>
    </div>,
    { time: '2017-07' },
  );
  return { user, outer, ...calls };
}
const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Places in view' });
const names = (): (string | null)[] =>
  within(list())
    .getAllByRole('option')
    .map((option) => option.textContent);
const active = (): string | null => {
  const selected = within(list()).getByRole('option', { selected: true });
  expect(list()).toHaveAttribute('aria-activedescendant', selected.id);
  return selected.textContent.split(',')[0] ?? null;
};

describe('the list of places in view', () => {
  it('has the focus and lists places by name, with country and projects', () => {
    show();
    expect(list()).toHaveFocus();
    expect(names()).toEqual([
      'Bahia, Brazil · 1 possible',
      'Carchi, Ecuador · 1 project',
      'Cauca, Colombia · 1 project, 1 more possible',
      'Esmeraldas, Ecuador · 1 project',
      'Nariño, Colombia · 2 projects, 1 more possible',
      'Ñuble, Chile · 1 project, 1 more possible',
    ]);
    expect(active()).toBe('Bahia');
  });

  it('begins with what is reached, whatever its name', () => {
    show(['AW', 'CO-NAR', 'BO', 'BR-BA'].map(id));
    expect(names().map((name) => name?.split(' · ')[0])).toEqual([
      'Bahia, Brazil',
      'Nariño, Colombia',
      'Aruba',
      'Bolivia',
    ]);
  });

  it('moves by arrows, Home and End, and stops at its ends', async () => {
    const { user } = show();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Bahia');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Cauca');
    await user.keyboard('{End}');
    expect(active()).toBe('Ñuble');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Ñuble');
    await user.keyboard('{Home}');
    expect(active()).toBe('Bahia');
  });

  it('finds a place by its first letters, accents and case aside', async () => {
    const { user } = show();
    await user.keyboard('cau');
    expect(active()).toBe('Cauca');
  });

  it('goes from one place to the next by one letter', async () => {
    const { user } = show();
    await user.keyboard('n');
    expect(active()).toBe('Nariño');
    await user.keyboard('N');
    expect(active()).toBe('Ñuble');
    await user.keyboard('n');
    expect(active()).toBe('Nariño');
  });

  it('stays where it is for letters that begin no place', async () => {
    const { user, onChoose } = show();
    await user.keyboard('xyz');
    expect(active()).toBe('Bahia');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('chooses by Enter and by a press, and goes back by Esc; the map below hears none of its keys', async () => {
    const { user, outer, onChoose, onClose, onLeave } = show();
    await user.keyboard('{End}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('CL-NB');
    await user.click(within(list()).getByRole('option', { name: /^Carchi/ }));
    expect(onChoose).toHaveBeenLastCalledWith('EC-C');
    expect(onLeave).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });

  it('tells when the focus goes elsewhere', async () => {
    const { user, onClose, onLeave } = show();
    await user.tab();
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
    expect(onLeave).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says that nothing is in view', () => {
    show([]);
    expect(list()).toHaveTextContent('No place is in view.');
  });
});
