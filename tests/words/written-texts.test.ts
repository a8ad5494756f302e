import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allImports, sourceFiles } from '../house/imports.ts';
import { writtenTexts } from './written-texts.ts';

const outside = sourceFiles.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/'));
const components = outside.filter((file) => file.endsWith('.tsx'));

describe('words for readers', () => {
  test('stand in no component: it shows those of the catalogue, and leaves to it how they are joined', () => {
    const found = components.flatMap((file) =>
      writtenTexts(readFileSync(`src/${file}`, 'utf8')).map(
        ({ line, text }) => `${file}:${String(line)} «${text}»`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('are in the language of the reader: only the list of languages imports one', () => {
    const importers = allImports
      .filter(
        ({ from, to }) => /^words\/[a-z]{2}(-[A-Z]{2})?\//.test(to) && !from.startsWith('words/'),
      )
      .filter(({ from, to }) => !importsTypesAlone(from, to))
      .map(({ from }) => from);
    expect(importers).toEqual([]);
  });

  test('are sorted, counted and listed by the grammar of a language: what is read or searched knows several', () => {
    const formats = /new Intl\.(?!Segmenter)\w+|\.localeCompare\(/;
    const makers = sourceFiles.filter(
      (file) => /\.tsx?$/.test(file) && formats.test(readFileSync(`src/${file}`, 'utf8')),
    );
    expect(makers).toEqual([
      // Order of the files of the site and of the map, whoever reads them.
      'core/domain/gazetteer-data.ts',
      // What is typed or written in a file may be in any language.
      'core/selectors/search/search-places.ts',
      'core/selectors/search/typed-months.ts',
      'site/hosting/package-licences.ts',
      'words/grammar.ts',
    ]);
  });
});

function importsTypesAlone(from: string, to: string): boolean {
  const name = to.split('/').slice(-2).join('/');
  const lines = readFileSync(`src/${from}`, 'utf8').match(/^import [^;]*;/gms) ?? [];
  return lines
    .filter((line) => line.includes(name))
    .every((line) => line.startsWith('import type'));
}

const texts = (jsx: string): readonly string[] =>
  writtenTexts(`export const Part = () => ${jsx};`).map(({ text }) => text);

describe('a word that stands in a component', () => {
  test('is found in text, in what is spoken, and in either of two cases', () => {
    expect(texts('<p>Open</p>')).toEqual(['Open']);
    expect(texts('<p aria-label="Open" className="open" />')).toEqual(['Open']);
    expect(texts("<p>{open ? 'Open' : words.closed}</p>")).toEqual(['Open']);
    expect(texts('<p>{said ?? `${name} open`}</p>')).toEqual(['${} open']);
  });

  test('is found as a mark that joins others', () => {
    expect(texts('<p>{`${name}, ${place}`}</p>')).toEqual(['${}, ${}']);
    expect(texts('<p><b/> · <b/></p>')).toEqual(['·']);
  });

  test('is none where it is no word for readers', () => {
    expect(texts("<p id='open' data-look={open ? 'open' : ''}>{` ${name}`}</p>")).toEqual([]);
    expect(texts("<p>{look === 'open' && words.said('open')}</p>")).toEqual([]);
  });
});
