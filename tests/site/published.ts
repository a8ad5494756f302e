import type { Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import type { Project } from '../../src/core/domain/project.ts';
import { publishedAtlas, type PublishedAtlas } from '../../src/site/published-atlas.ts';
import { en } from '../../src/words/en/catalogue.ts';
import { seedShapes } from '../support/seed-atlas.ts';

/** An atlas as the build has it, with the shapes of the project. */
export const publish = (atlas: Atlas): PublishedAtlas => publishedAtlas(atlas, en, seedShapes);

/** A dataset whose first project is changed. */
export const withProject =
  (change: Partial<Project>) =>
  (page: Dataset): Dataset => ({
    ...page,
    projects: page.projects.map((project, index) =>
      index === 0 ? Object.assign({}, project, change) : project,
    ),
  });

/**
 * Texts that break out of markup where they aren't escaped, or break the page by their length or
 * direction.
 */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['the end of a script', '</script><script>alert(1)</script><!-- <script>'],
  ['quotes and signs', `"><img src=x onerror='alert(1)'> & &amp; \`\${1}\``],
  ['line breaks', 'One\nline\r\nand\u2028another\u2029and\ta tab'],
  ['marks of direction', '\u202EABC\u202C \u200Fשלום\u200F \u2067مرحبا\u2069'],
  ['control characters', 'a\u0000b\u0008c\uD800d'],
  ['10,000 characters', 'Donaudampfschifffahrt '.repeat(455).slice(0, 10_000).trim()],
  ['one word of 10,000 characters', 'x'.repeat(10_000)],
];
