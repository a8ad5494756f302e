import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyById, frameworkById, recordById, sourceById } from '../../../src/core/domain/by-id.ts';
import { projectsOf } from '../../../src/core/domain/projects.ts';
import { seedDataset } from '../../support/seed-atlas.ts';

const dataset = seedDataset();
const list = dataset.projects;

test('the projects of a dataset stand in its order, by position and by id', () => {
  const projects = projectsOf(dataset);
  expect(projects.size).toBe(list.length);
  expect([...projects]).toEqual(list);
  expect(projects.positions()).toEqual([...list.keys()]);
  for (const [position, project] of list.entries()) {
    expect(projects.at(position)).toBe(project);
    expect(projects.byId(project.id)).toBe(project);
    expect(projects.indexOf(project.id)).toBe(position);
  }
});

test('an id that no project has is at no position', () => {
  const projects = projectsOf(dataset);
  for (const id of ['', 'nowhere', null]) {
    expect(projects.indexOf(id)).toBe(-1);
    expect(projects.byId(id)).toBeUndefined();
  }
  expect(projects.at(-1)).toBeUndefined();
  expect(projects.at(list.length)).toBeUndefined();
});

test('projects are looked through by the same positions as the list', () => {
  const projects = projectsOf(dataset);
  const seen: string[] = [];
  projects.forEach(({ id }, position) => seen.push(`${String(position)} ${id}`));
  expect(seen).toEqual(list.map(({ id }, position) => `${String(position)} ${id}`));
  expect(projects.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  expect(projects.flatMap(({ sources }) => sources)).toEqual(
    list.flatMap(({ sources }) => sources),
  );
  expect(projects.filter((_, position) => position > 0)).toEqual(list.slice(1));
  expect(projects.some(({ id }) => id === list.at(-1)?.id)).toBe(true);
  expect(projects.every((_, position) => position < list.length)).toBe(true);
});

test('a dataset with other projects has others, and one with the same list the same', () => {
  expect(projectsOf({ ...dataset })).toBe(projectsOf(dataset));
  expect(projectsOf({ ...dataset, projects: [] }).size).toBe(0);
});

test('bodies, frameworks, records and sources are found by their ids', () => {
  for (const body of dataset.organisations) expect(bodyById(dataset, body.id)).toBe(body);
  for (const one of dataset.frameworks) expect(frameworkById(dataset, one.id)).toBe(one);
  for (const record of dataset.records) expect(recordById(dataset, record.id)).toBe(record);
  for (const source of dataset.sources) expect(sourceById(dataset, source.id)).toBe(source);
  expect(bodyById(dataset, null)).toBeUndefined();
  expect(recordById(dataset, undefined)).toBeUndefined();
});

/** Files that make a dataset, or the view of it. */
const MAKERS = /^src\/(?:formats\/|core\/domain\/(?:projects|layers|dataset)\.ts$)/;
/**
 * `dataset.projects`, `whole.projects`, `{ projects } = atlas.dataset`, `{ projects }: Dataset`.
 */
const RAW_LIST =
  /\b(?:dataset|whole)\??\.projects\b|\{[^{}]*\bprojects\b[^{}]*\}(?: = (?:\w+\.)*(?:dataset|whole)\b|: Dataset\b)|\bdataset: \{[^{}]*\bprojects\b/;

test('outside the files that make a dataset no one reads its projects as an array', () => {
  const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !MAKERS.test(file))
    .filter((file) => RAW_LIST.test(readFileSync(file, 'utf8')));
  expect(readers).toEqual([]);
});
