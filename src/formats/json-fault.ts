import { FormatError } from './format.ts';
import { readJson } from './json-text.ts';
import type { FileFault } from './load-error.ts';

/** Why a text is no JSON, and where; null for JSON. In words of ours: what a browser says of it differs from one to the next. */
export function jsonFault(text: string): FileFault | null {
  try {
    readJson(text);
    return null;
  } catch (error) {
    if (error instanceof FormatError) return formatFault(error);
    throw error;
  }
}

/** The same of a file that `readJson` refused, and of one that is JSON, but no dataset. */
export function formatFault({ code, finding }: FormatError): FileFault {
  if (code === 'E001') return { kind: 'empty' };
  if (code === 'E003') return { kind: 'page' };
  const { place } = finding;
  return code === 'E002' && place.kind === 'line'
    ? { kind: 'damaged', line: place.line, column: place.column ?? 1 }
    : { kind: 'other' };
}
