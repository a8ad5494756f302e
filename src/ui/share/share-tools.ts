import { createContext } from 'react';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { ViewScenes } from '../../core/scene/map/view-scenes.ts';
import type { AddressOf } from '../../session/view-address.ts';

/** What sending a view needs of the page round it. */
export interface ShareTools {
  readonly addressOf: AddressOf;
  /** Puts a text on the clipboard, with the same as HTML; false where the browser refuses. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  /** Shapes of the map; null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  readonly scenes: ViewScenes;
  /** The file of the reader's own that the data are from; null for what has an address. */
  readonly file: OwnFile | null;
  /** Where the data are published; empty for a file. */
  readonly dataAddress: string;
}

/** A file of the reader's own computer, which no address leads to. */
export interface OwnFile {
  readonly name: string;
  readonly content: Blob;
}

export const ShareToolsContext = createContext<ShareTools | null>(null);
