import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../../src/site/hosting/host-files.ts';
import { headersOf, SITE_HEADERS } from '../../../src/site/hosting/site-headers.ts';

const files = hostFiles();
const POLICY = SITE_HEADERS['Content-Security-Policy'] ?? '';

/**
 * The headers that the settings give all files, and those below `assets/`, each file in the
 * language of its host.
 */
const READERS: Readonly<
  Record<
    string,
    (text: string) => readonly [all: Record<string, string>, assets: Record<string, string>]
  >
> = {
  '.htaccess': (text) => [
    pairs(text.split('<If "')[0] ?? '', /Header (?:always )?set (\S+) "(.*)"/g),
    pairs(text.split('<If "')[1] ?? '', /Header set (\S+) "(.*)"/g),
  ],
  _headers: (text) => [
    pairs(text.split('/assets/*')[0] ?? '', /^ {2}([\w-]+): (.*)$/gm),
    pairs(text.split('/assets/*')[1] ?? '', /^ {2}([\w-]+): (.*)$/gm),
  ],
  'hosting/nginx.conf': (text) => [
    pairs(text.split('location ~ /assets')[0] ?? '', /add_header (\S+) "(.*?)"/g),
    pairs(text.split('location ~ /assets')[1] ?? '', /add_header (\S+) "(.*?)"/g),
  ],
  'hosting/Caddyfile': (text) => [
    pairs(text.split('@assets')[0] ?? '', /^ {2}(\S+) "(.*)"$/gm),
    pairs(text.split('@assets path')[1] ?? '', /header @assets (\S+) "(.*)"/g),
  ],
};

const pairs = (text: string, form: RegExp): Record<string, string> =>
  Object.fromEntries(Array.from(text.matchAll(form), ([, name = '', value = '']) => [name, value]));

describe('the settings for hosts', () => {
  test('are one file for each host that is read here', () => {
    expect([...files.keys()].toSorted()).toEqual(Object.keys(READERS).toSorted());
  });

  test.each([...files])('%s sends what the preview server sends', (name, text) => {
    const [all, assets] = READERS[name]?.(text) ?? [{}, {}];
    expect(all).toEqual(headersOf('/index.html'));
    expect({ ...all, ...assets }).toEqual(headersOf('/assets/index-1.js'));
  });

  test('leave what is missing missing', () => {
    expect(files.get('hosting/nginx.conf')).toContain('try_files $uri $uri/ =404');
    expect(files.get('.htaccess')).toContain('FallbackResource disabled');
  });
});

test('the content policy forbids bases and forms, and lets any page hold the atlas', () => {
  for (const part of ["base-uri 'none'", "form-action 'none'", 'frame-ancestors *'])
    expect(POLICY.split('; ')).toContain(part);
});
