import type { FileFormat } from '../format.ts';

/** Activities of the International Aid Transparency Initiative, versions 1.01 to 2.03: XML. */
export const iati: FileFormat = {
  id: 'iati',
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  matches: (head) => isIati(String.fromCharCode(...head)),
  load: () => import('./read-iati.ts'),
};

const ROOT = /<iati-(?:activities|organisations)[\s>/]/;
/** Of a document type that isn't a web page's the reader says why it is refused. */
const DOCUMENT_TYPE = /<!DOCTYPE\s+(?!html\b)/i;

const isIati = (letters: string): boolean =>
  /^[^\w"'[{]*</.test(letters) && (ROOT.test(letters) || DOCUMENT_TYPE.test(letters));
