import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

const LOADER = '/lib64/ld-linux-x86-64.so.2';

function machine(
  platform: NodeJS.Platform,
  arch: string,
  files: readonly string[],
  env: Machine['env'] = {},
): Machine {
  return { platform, arch, env, exists: (path) => files.includes(path) };
}

describe('the browser of the tests', () => {
  it('is the packaged one on Linux x64, even where Chrome is installed', () => {
    expect(findBrowser(machine('linux', 'x64', [LOADER, '/usr/bin/google-chrome']))).toEqual({
      kind: 'packaged',
    });
  });

  it('is the one named by ATLAS_BROWSER, before any other', () => {
    const here = machine('linux', 'x64', [LOADER, '/opt/my/chrome'], {
      ATLAS_BROWSER: '/opt/my/chrome',
    });
    expect(findBrowser(here)).toEqual({ kind: 'installed', path: '/opt/my/chrome' });
  });

  it('is not silently another when ATLAS_BROWSER names no file', () => {
    expect(() =>
      findBrowser(machine('linux', 'x64', [LOADER], { ATLAS_BROWSER: '/nowhere/chrome' })),
    ).toThrow('/nowhere/chrome, and there is no such file');
  });

  it('takes an empty ATLAS_BROWSER for none', () => {
    expect(findBrowser(machine('linux', 'x64', [LOADER], { ATLAS_BROWSER: '' }))).toEqual({
      kind: 'packaged',
    });
  });

  it('is an installed one on Linux arm64, and on Linux without glibc', () => {
    expect(findBrowser(machine('linux', 'arm64', [LOADER, '/usr/bin/chromium']))).toEqual({
      kind: 'installed',
      path: '/usr/bin/chromium',
    });
    expect(findBrowser(machine('linux', 'x64', ['/usr/bin/chromium-browser']))).toEqual({
      kind: 'installed',
      path: '/usr/bin/chromium-browser',
    });
  });

  it('is Chrome rather than Edge on macOS, in either folder of applications', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chrome = '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', 'arm64', [edge, chrome], { HOME: '/Users/ana' }))).toEqual(
      { kind: 'installed', path: chrome },
    );
    expect(findBrowser(machine('darwin', 'arm64', [edge]))).toEqual({
      kind: 'installed',
      path: edge,
    });
  });

  it('is Edge on a Windows that has nothing else', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\Ana\\AppData\\Local',
    };
    expect(findBrowser(machine('win32', 'x64', [edge], env))).toEqual({
      kind: 'installed',
      path: edge,
    });
  });

  it.each(['linux', 'darwin', 'win32', 'freebsd'] as const)(
    'is asked for in plain words on a %s without one',
    (platform) => {
      expect(() => findBrowser(machine(platform, 'arm64', []))).toThrow(
        'Install Chrome, Chromium or Edge, or name one that is elsewhere: ATLAS_BROWSER=',
      );
    },
  );
});
