import { render, screen } from '@testing-library/react';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { HighlightContext } from '../../src/ui/parts/highlight.ts';
import { sentenceOf } from '../../src/words/words.ts';
import { embedCode } from '../../src/outputs/embed-code.ts';
import { viewCsv } from '../../src/outputs/view-csv.ts';
import { viewGeoJson } from '../../src/outputs/view-geojson.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { heading } from '../../src/core/selectors/projects/heading.ts';
import { Picture } from '../../src/ui/sheet/picture.tsx';
import { xmlCharacters } from '../../src/outputs/xml-text.ts';
import { createViewStore } from '../../src/core/view-state/store.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { writeSharedView } from '../../src/core/view-state/url-writing.ts';
import { seedAtlas, seedShapes, seedWords } from '../support/seed-atlas.ts';
import { viewWith } from '../support/view.ts';
import { months } from '../core/view-state/link-context.ts';
import { contextOf, InSession, sessionOf } from '../support/session.tsx';

const shapes = seedShapes();

/** Titles that somebody's list may hold. */
const TITLES = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"quoted" \'twice\' & so on',
  'two\nlines\r\nand a\ttab',
  "=cmd|'/C calc'!A0",
  '+1-2@SUM(A1)',
  '\u202Eright to left\u202C \u200F\u2067x\u2069',
  `${'long '.repeat(2000)}end`,
  ']]> --> ${x} {{y}} \u0000 \uD800',
];

test.each(TITLES)(
  '«%.40s» stays text in panel, picture, CSV, GeoJSON, embed code and link',
  (title) => {
    const atlas = seedAtlas((page) => ({
      ...page,
      projects: page.projects.map((project) =>
        project.id === 'innovact'
          ? { ...project, acronym: title, title, objective: title }
          : project,
      ),
    }));
    const words = seedWords(atlas);
    const context = contextOf(atlas, atlas.dataset.info.id);
    const view = viewWith({
      data: atlas.dataset.info.id,
      time: months('2017-07'),
      project: 'innovact',
      q: title,
    });
    const session = sessionOf(atlas, createViewStore(view));
    const sentence = sentenceOf(words.heading(heading(atlas, view)));

    // The link gives the search text back, but for what no link can say.
    expect(
      readView(
        writeSharedView({ ...view, q: title.slice(0, 100) }, context, { made: '1.0.0' }),
        context,
      ).view.q,
    ).toBe(title.slice(0, 100).replaceAll(/\uD800/g, '\uFFFD'));

    const panel = render(
      <InSession session={session}>
        <Panel />
      </InSession>,
    );
    // The heading shortens what is long; the row of the name has it whole.
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      expect.stringContaining(title.trim().split(/\s/u)[0] ?? ''),
    );
    expect(panel.container.textContent).toContain(title);
    expect(panel.container.querySelector('script, img')).toBeNull();
    panel.unmount();

    const drawn = render(
      <InSession session={session}>
        <HighlightContext value={{ highlight: null, point: () => undefined }}>
          <Picture
            view={view}
            head={atlas}
            sentence={sentence}
            shapes={shapes}
            link="https://atlas.example.org/?q=%3Cscript%3E"
            day={new Date(2026, 10, 24)}
          />
        </HighlightContext>
      </InSession>,
    );
    expect(drawn.container.querySelector('script, img')).toBeNull();
    const svg = drawn.container.querySelector('svg');
    // At most three lines of the sentence are drawn; all of it is its name.
    expect(svg?.querySelector('title')?.textContent).toBe(sentence);
    const parsed = new DOMParser().parseFromString(
      xmlCharacters(new XMLSerializer().serializeToString(svg ?? document.createElement('svg'))),
      'image/svg+xml',
    );
    expect(parsed.querySelector('parsererror, script, img')).toBeNull();
    drawn.unmount();

    const [, row = []] = Papa.parse<string[]>(viewCsv(atlas, view, words).replace(/^\uFEFF/, ''), {
      delimiter: ',',
      newline: '\r\n',
    }).data;
    expect(row[1]?.replace(/^'(?='*\s*[=+\-@\t\r])/, '')).toBe(title);
    expect(row[1]).not.toMatch(/^\s*[=+\-@]/);

    const { features } = JSON.parse(viewGeoJson(atlas, view, words, shapes, { link: 'x' })) as {
      features: { properties: { title: string } }[];
    };
    expect(features[0]?.properties.title).toBe(title);

    const frame = document.createElement('div');
    frame.innerHTML = embedCode({
      url: 'https://atlas.example.org/?a=1&b=2',
      title: sentence,
      height: 560,
    });
    expect(frame.children).toHaveLength(1);
    expect(frame.querySelector('iframe')).toHaveAttribute(
      'src',
      'https://atlas.example.org/?a=1&b=2',
    );
    expect(frame.querySelector('script, img')).toBeNull();
  },
);
