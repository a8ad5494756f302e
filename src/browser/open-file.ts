/** What a file of the reader's own computer holds. */
export interface OpenedFile {
  /** Its bytes as they were read: what becomes of the file itself changes nothing. */
  readonly content: Blob;
  /**
   * The first 8 hex digits of its SHA-256; null where the browser makes none, which is on pages
   * that came by http.
   */
  readonly hash8: string | null;
}

/**
 * Reads a file where it is; nothing is sent anywhere. Null where the browser can't: a folder, or a
 * file moved since it was chosen.
 */
export async function openFile(file: Blob): Promise<OpenedFile | null> {
  const bytes = await bytesOf(file);
  return bytes === null
    ? null
    : { content: new Blob([bytes], { type: file.type }), hash8: await hash8Of(bytes) };
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

async function hash8Of(bytes: ArrayBuffer): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest, 0, 4), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
