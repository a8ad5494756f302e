import { folded } from '../domain/text/folded.ts';

/** Longest slug in characters. */
const LONGEST = 60;

/**
 * A text as an id: `[a-z0-9-]`, at most 60 characters, never empty. Letters lose their marks; other
 * scripts leave nothing but `value`.
 */
export function slugOf(text: string): string {
  const slug = folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug === '' ? 'value' : slug;
}

/** The first of `slug`, `slug-2`, `slug-3`… that isn't taken; never longer than a slug may be. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = `-${String(number)}`;
    free = `${slug.slice(0, LONGEST - ending.length)}${ending}`;
  }
  return free;
}
