import { FormatError } from './format.ts';
import { readJson } from './json-text.ts';
import { formatFault, type FileFault } from './load-error.ts';

/**
 * Why a text is no JSON, and where; null for JSON. In words of ours: what a browser says of it
 * differs from one to the next.
 */
export function jsonFault(text: string): FileFault | null {
  try {
    readJson(text);
    return null;
  } catch (error) {
    if (error instanceof FormatError) return formatFault(error);
    throw error;
  }
}
