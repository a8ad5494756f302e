/** Text of the page that a published dataset was read from; null where the site publishes none. */
export async function fetchSourceText(id: string): Promise<string | null> {
  const response = await fetch(new URL(`datasets/${id}.source.txt`, document.baseURI));
  // A host that answers every address with the page itself has no such file.
  const isText = response.headers.get('content-type')?.startsWith('text/plain') === true;
  return response.ok && isText ? response.text() : null;
}
