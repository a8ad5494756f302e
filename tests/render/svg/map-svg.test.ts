import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapSvg } from '../../../src/render/svg/map-svg.ts';
import {
  drawing,
  frameOfPlace,
  picture,
  pixelsOf,
  stylesheet,
  type DrawnView,
} from './drawn-scene.ts';
import { isInPath, pathWith, patternPath } from './read-path.ts';

const JULY: DrawnView = { time: '2017-07', frame: 'latin-america' };
const NARINO: DrawnView = { time: '2017-07', area: 'CO-NAR', frame: frameOfPlace('CO-NAR') };
const EUROPE: DrawnView = { time: '2017-07', frame: 'europe' };
const july = mapSvg(drawing(JULY));
const narino = mapSvg(drawing(NARINO));

describe('a drawn scene', () => {
  it('keeps to a strict content policy: classes, no styles, no scripts', () => {
    for (const svg of [july, narino]) expect(svg).not.toMatch(/style|<script|\son\w+=|href/i);
  });

  it('writes only classes that the stylesheet knows', () => {
    const classes = new Set(
      [july, narino].flatMap((svg) =>
        [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
      ),
    );
    // Patterned shapes take their colour from the pattern, and are otherwise like any ground.
    const patterned = ['map-dots', 'map-rising', 'map-falling'];
    expect(
      [...classes].filter(
        (name) => !stylesheet.includes(`.${name} {`) && !stylesheet.includes(`.${name},`),
      ),
    ).toEqual(patterned);
  });

  it('is the same text for the same scene', () => {
    expect(mapSvg(drawing(JULY))).toBe(july);
  });

  it('fits into the page with room to spare', () => {
    const whole = mapSvg({ ...drawing(JULY), margin: 0.5 });
    const { length } = brotliCompressSync(whole, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    expect(length / 1024).toBeLessThan(28);
  });

  it('colours each place by its class', () => {
    expect(isInPath(pathWith(narino, 'map-n3'), pixelsOf(NARINO, 'CO-NAR'))).toBe(true);
    expect(isInPath(pathWith(narino, 'map-n2'), pixelsOf(NARINO, 'CO-CAU'))).toBe(true);
    expect(isInPath(pathWith(narino, 'map-n2'), pixelsOf(NARINO, 'EC-C'))).toBe(true);
    expect(isInPath(pathWith(july, 'map-land'), pixelsOf(JULY, 'BO'))).toBe(true);
    expect(isInPath(pathWith(july, 'map-land'), pixelsOf(JULY, 'BR-BA'))).toBe(true);
  });

  it('dots what one more project possibly reaches', () => {
    expect(isInPath(patternPath(july, 'map-dots-land'), pixelsOf(JULY, 'BR-BA'))).toBe(true);
    expect(isInPath(patternPath(narino, 'map-dots-n3'), pixelsOf(NARINO, 'CO-NAR'))).toBe(true);
    expect(isInPath(patternPath(narino, 'map-dots-n2'), pixelsOf(NARINO, 'EC-C'))).toBe(false);
  });

  it('crosses the stripes where two cross-border areas overlap', () => {
    const [rising, falling] = [
      patternPath(narino, 'map-rising-n3'),
      patternPath(narino, 'map-falling-n3'),
    ];
    const putumayo = pixelsOf(NARINO, 'CO-PUT');
    expect([isInPath(rising, putumayo), isInPath(falling, putumayo)]).toEqual([true, true]);
    const south = pixelsOf(NARINO, 'CO-NAR');
    expect([isInPath(rising, south), isInPath(falling, south)].filter(Boolean)).toHaveLength(1);
  });

  it('draws large patterns, unit lines and the selected place where a region fills the view', () => {
    expect(narino).toContain('<pattern id="map-dots-n2" width="32" height="32"');
    expect(narino).toContain('map-unit-line');
    expect(narino).toContain('map-selected-casing');
    expect(july).toContain('<pattern id="map-dots-n2" width="16" height="16"');
    expect(july).not.toContain('map-unit-line');
    expect(july).not.toContain('map-selected');
  });

  it('outlines each active cross-border area once, over a casing', () => {
    expect(july.match(/map-border-casing/g)).toHaveLength(4);
    expect(july.match(/map-border-outline/g)).toHaveLength(4);
  });

  it('writes each name once', () => {
    const names = [...july.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'Argentina',
        'Brazil',
        'Colombia',
        'Mexico',
        'Peru',
        'Mexico–Guatemala',
        'Peru–Chile',
      ]),
    );
  });

  it('shows the EU of the period in sand', () => {
    const london = pixelsOf(EUROPE, 'GB');
    const inEu = (time: string): boolean =>
      isInPath(pathWith(mapSvg(drawing({ ...EUROPE, time })), 'map-union'), london);
    expect([inEu('2017-07'), inEu('2020-01'), inEu('2020-02')]).toEqual([true, true, false]);
    expect(isInPath(pathWith(july, 'map-union'), pixelsOf(JULY, 'GF'))).toBe(true);
  });

  it('has neither patterns nor edges where nothing is active', () => {
    expect(mapSvg(drawing({ ...JULY, time: '2017-04' }))).not.toMatch(
      /<pattern|map-edge|map-n\d|<text/,
    );
  });

  it('draws nothing beyond its margin', () => {
    const { width } = drawing(JULY);
    const far = Math.max(
      ...[
        ...mapSvg({ ...drawing(JULY), margin: 0.5 }).matchAll(
          /class="map-water" d="M\S+ \S+H(\d+)/g,
        ),
      ].map(([, right]) => Number(right)),
    );
    expect(far).toBe(width * 1.5);
  });
});

describe('text of the data in a drawing', () => {
  const [label] = drawing(JULY).labels;
  const named = (text: string): string =>
    mapSvg({
      ...drawing(JULY),
      title: text,
      labels: label === undefined ? [] : [{ ...label, text }],
    });

  it('is escaped', () => {
    const svg = named(`<b onclick="x">&'\u0000\uD800é`);
    expect(svg).toContain('>&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;  é</text>');
    expect(svg).toContain('aria-label="&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;  é"');
  });

  it('names the picture, which is hidden from assistive technology without a name', () => {
    expect(named('A map')).toContain('role="img" aria-label="A map"');
    expect(july).toContain('aria-hidden="true"');
  });
});

describe('a drawing to be opened by itself', () => {
  const svg = picture(NARINO, 'Nariño');

  it('carries its colours and its name', () => {
    expect(svg).toMatch(
      /^<svg class="map-svg" xmlns="http:\/\/www.w3.org\/2000\/svg" width="1048" height="602"/,
    );
    expect(svg).toContain('<style>.map-svg {');
    expect(svg).toContain('.map-n3 { fill: #0e535c; }');
    expect(svg).toContain('<title>Nariño</title>');
    expect(svg).not.toContain('var(');
  });
});
