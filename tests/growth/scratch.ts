import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A copy of the source that a test may add to. */
export interface Scratch {
  /** Path of a file of the copy, by its path in the project. */
  readonly path: (file: string) => string;
  readonly add: (file: string, text: string) => void;
  readonly edit: (file: string, change: (text: string) => string) => void;
  /**
   * What the compiler says of all that the browser runs, or of the pure folders alone, which takes
   * less time.
   */
  readonly errors: (of: 'browser' | 'core') => readonly CompileError[];
  /** Files that the copy has otherwise than the project, or alone. */
  readonly touched: () => readonly string[];
  readonly remove: () => void;
}

interface CompileError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const PROJECT = process.cwd();
const CONFIGS = ['package.json', 'tsconfig.json', 'tsconfig.browser.json', 'tsconfig.core.json'];

export function createScratch(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'growth-'));
  for (const file of ['src', ...CONFIGS])
    cpSync(join(PROJECT, file), join(root, file), { recursive: true });
  for (const folder of ['node_modules', 'geodata'])
    symlinkSync(join(PROJECT, folder), join(root, folder));
  const path = (file: string): string => join(root, file);
  return {
    path,
    add: (file, text) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text, { flag: 'wx' });
    },
    edit: (file, change) => {
      writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
    },
    errors: (of) => {
      const { stdout } = spawnSync(
        join(PROJECT, 'node_modules/.bin/tsc'),
        ['-p', `tsconfig.${of}.json`, '--pretty', 'false'],
        { cwd: root, encoding: 'utf8' },
      );
      return stdout.split('\n').flatMap((line): CompileError[] => {
        const [, file = '', at = '', message = ''] =
          /^(\S.*?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
        return file === '' ? [] : [{ file, line: Number(at), message }];
      });
    },
    touched: () =>
      filesIn(join(root, 'src'))
        .map((file) => relative(root, file))
        .filter((file) => readFileSync(path(file), 'utf8') !== textOf(join(PROJECT, file)))
        .toSorted(),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
