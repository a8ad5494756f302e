import { describe, expect, it } from 'vitest';
import { frameOfPlace, picture, type DrawnView } from './drawn-scene.ts';

/** Scenes of the seed as files to be looked at; a change of one is a change of what readers see. */
const PICTURES: readonly (DrawnView & { readonly name: string; readonly title: string })[] = [
  {
    name: 'latin-america-2017-07',
    title: '3 projects active in July 2017',
    time: '2017-07',
    frame: 'latin-america',
  },
  {
    name: 'latin-america-2018-07',
    title: '2 projects active in July 2018, 1 more possible',
    time: '2018-07',
    frame: 'latin-america',
  },
  {
    name: 'latin-america-2017-04',
    title: 'No project active in April 2017',
    time: '2017-04',
    frame: 'latin-america',
  },
  {
    name: 'narino-2017-07',
    title: '2 projects reach Nariño in July 2017, 1 more possible',
    time: '2017-07',
    area: 'CO-NAR',
    frame: frameOfPlace('CO-NAR'),
  },
  {
    name: 'europe-2017-07',
    title: 'Europe in July 2017',
    time: '2017-07',
    frame: 'europe',
    size: [268, 200],
  },
  {
    name: 'europe-2020-02',
    title: 'Europe in February 2020',
    time: '2020-02',
    frame: 'europe',
    size: [268, 200],
  },
];

describe('pictures of the seed', () => {
  it.each(PICTURES)('draws $name as before', async ({ name, title, ...view }) => {
    await expect(picture(view, title)).toMatchFileSnapshot(`pictures/${name}.svg`);
  });
});
