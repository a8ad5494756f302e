import { describe, expect, test } from 'vitest';
import { withLaterScript } from '../../src/site/later-script-plugin.ts';

const SCRIPT = '<script type="module" crossorigin src="./assets/index-a.js"></script>';
const WORDS = '<link rel="modulepreload" crossorigin href="./assets/words-b.js" data-words>';
const STYLE = '<link rel="stylesheet" href="./assets/index-c.css">';
const EARLY = '<script src="./early.js" data-first="a.json"></script>';

describe('a page whose script comes later', () => {
  const page = withLaterScript(
    `<head>\n${EARLY}\n    ${SCRIPT}\n    ${STYLE}\n    ${WORDS}\n</head><body>\n<!--atlas-->\n<div id="root"></div></body>`,
  );

  test('has its modules in a template and nowhere else, the script before what it needs', () => {
    expect(page).toContain(`<template id="atlas">${SCRIPT}${WORDS}</template>`);
    expect(page.split('assets/index-a.js')).toHaveLength(2);
    expect(page.split('assets/words-b.js')).toHaveLength(2);
  });

  test('keeps in its head what can’t wait', () => {
    const [head] = page.split('</head>');
    expect(head).toContain(EARLY);
    expect(head).toContain(STYLE);
  });
});

test('without a place for the modules, or without any, there is no page', () => {
  expect(() => withLaterScript(SCRIPT)).toThrow('no <!--atlas-->');
  expect(() => withLaterScript('<!--atlas-->')).toThrow('no script');
});
