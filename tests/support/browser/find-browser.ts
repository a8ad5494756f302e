import { posix, win32 } from 'node:path';

/** What the choice of a browser depends on; a test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** `packaged` is the one in node_modules that has still to be unpacked. */
export type Browser =
  { readonly kind: 'packaged' } | { readonly kind: 'installed'; readonly path: string };

/**
 * The packaged browser is linked against glibc; Alpine and NixOS don't have this loader and can't
 * start it.
 */
const GLIBC_LOADER = '/lib64/ld-linux-x86-64.so.2';

/**
 * The browser for the tests: the one named by `ATLAS_BROWSER`, else the packaged one (Linux, x64,
 * glibc), else the first installed Chrome, Chromium or Edge. Throws if there is none, or none at
 * the path given: the message says what to do.
 */
export function findBrowser(machine: Machine): Browser {
  const given = machine.env['ATLAS_BROWSER'] ?? '';
  if (given !== '') {
    if (!machine.exists(given))
      throw new Error(
        `ATLAS_BROWSER names ${given}, and there is no such file. Give the full path of a Chrome, Chromium or Edge.`,
      );
    return { kind: 'installed', path: given };
  }
  if (machine.platform === 'linux' && machine.arch === 'x64' && machine.exists(GLIBC_LOADER))
    return { kind: 'packaged' };
  const candidates = installedPaths(machine);
  const path = candidates.find((candidate) => machine.exists(candidate));
  if (path === undefined) throw new Error(noBrowser(machine, candidates));
  return { kind: 'installed', path };
}

function installedPaths({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

function noBrowser({ platform, arch }: Machine, looked: readonly string[]): string {
  return [
    `No browser for the tests on ${platform} ${arch}.`,
    'Install Chrome, Chromium or Edge, or name one that is elsewhere: ATLAS_BROWSER=/full/path/of/chrome npm test',
    '(On Linux x64 with glibc none is needed: the browser comes with npm ci.)',
    'Looked for:',
    ...looked.map((path) => `  ${path}`),
  ].join('\n');
}
