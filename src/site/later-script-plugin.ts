import type { Plugin } from 'vite';

/** Where what the atlas is started with goes in index.html. */
const PLACE = '<!--atlas-->';

/**
 * Has the page as it was built alone on the line until it is seen: what starts the atlas waits in a
 * template, from which public/early.js takes it.
 */
export function laterScriptPlugin(): Plugin {
  return {
    name: 'cooperation-atlas-later-script',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withLaterScript },
  };
}

const STARTING =
  /[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\n?/g;

/** The page with its modules in a template, in the order in which it had them. */
export function withLaterScript(html: string): string {
  if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
  const starting = Array.from(html.matchAll(STARTING), ([tag]) => tag.trim());
  if (!starting.some((tag) => tag.startsWith('<script')))
    throw new Error('the built index.html has no script');
  return html
    .replaceAll(STARTING, '')
    .replace(PLACE, () => `<template id="atlas">${starting.join('')}</template>`);
}
