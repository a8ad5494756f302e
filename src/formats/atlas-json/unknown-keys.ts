import type { RepeatedKey } from '../json-scan.ts';
import { quotedValue, type Findings } from './findings.ts';
import { isContainer, memberOf, type Container, type Key } from './places.ts';

/**
 * Tells of the keys that the schema doesn't know (it made `accepted` of `file` without them), so
 * that a misspelt one is seen. Keys that begin with `x-` are free. The file may be of a later minor
 * version: nothing is wrong with it.
 */
export function tellUnknownKeys(file: Container, accepted: Container, findings: Findings): void {
  function compare(
    original: Container,
    copy: Container,
    path: readonly Key[],
    project: string | undefined,
  ): void {
    if (original === copy) return;
    const report = findings.reportFor({
      container: file,
      list: '',
      ...(project === undefined ? {} : { project }),
    });
    for (const name of Object.keys(original)) {
      const key = Array.isArray(original) ? Number(name) : name;
      const value = memberOf(original, key);
      const kept = memberOf(copy, key);
      if (kept === undefined) {
        if (!name.startsWith('x-'))
          report('E105', [...path, key], { value: quotedValue(value), values: { key: name } });
      } else if (isContainer(value) && isContainer(kept)) {
        compare(
          value,
          kept,
          [...path, key],
          project ?? (path.length === 1 && path[0] === 'projects' ? idOf(kept) : undefined),
        );
      }
    }
  }
  compare(file, accepted, [], undefined);
}

/**
 * Tells of keys that stand twice in one object: JSON takes the last and drops the others without a
 * word.
 */
export function tellRepeatedKeys(
  repeated: readonly RepeatedKey[],
  file: Container,
  findings: Findings,
): void {
  for (const { pointer, key } of repeated) {
    const path = pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    findings.reportFor({ container: file, list: '' })('E107', path, { values: { key } });
  }
}

function idOf(project: Container): string | undefined {
  const id = memberOf(project, 'id');
  return typeof id === 'string' ? id : undefined;
}
