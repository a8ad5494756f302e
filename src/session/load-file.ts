import { currentMonth } from '../browser/current-month.ts';
import { openFile } from '../browser/open-file.ts';
import { readDataset } from '../browser/read-dataset.ts';
import type { ReadingOptions } from '../browser/reading.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import { FormatError, type Finding } from '../formats/format.ts';
import { loadedAtlas } from './loaded-atlas.ts';
import type { Session } from './session.ts';
import { comparedFile } from '../core/view-state/compared-file.ts';
import type { FileReference } from '../core/view-state/data-reference.ts';

/** Why a file didn't open: it couldn't be read at all, or is no dataset. */
export type FileProblem = 'unreadable' | Finding;

export type FileLoading = { readonly loaded: Session } | { readonly problem: FileProblem };

/**
 * Loads the file that a reader chose for a link to a file, and reads the rest of the link against
 * it. Throws a `LoadError` where the site fails.
 */
export async function loadFile(
  file: File,
  wanted: FileReference,
  gazetteerData: GazetteerData,
  search: string,
  options: ReadingOptions = {},
): Promise<FileLoading> {
  const opened = await openFile(file);
  if (opened === null) return { problem: 'unreadable' };
  const { content, hash8 } = opened;
  try {
    const request = {
      source: content,
      name: file.name,
      geodata: gazetteerData,
      mends: [],
      today: currentMonth(),
    };
    return {
      loaded: loadedAtlas(await readDataset(request, options), gazetteerData, search, {
        kind: 'file',
        file: { ...comparedFile(wanted, file.name, hash8), content },
      }),
    };
  } catch (error) {
    if (error instanceof FormatError) return { problem: error.finding };
    throw error;
  }
}
