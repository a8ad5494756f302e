/**
 * Puts a text on the clipboard, and beside it the same as HTML where the browser can hold both;
 * false where it refuses.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  if (html !== undefined && (await copyBoth(text, html))) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  if (!('ClipboardItem' in globalThis)) return false;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
