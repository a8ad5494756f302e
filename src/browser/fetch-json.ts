/** Fetches a text file of the atlas's own origin. Throws an Error that names the address and the answer. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return response.text();
}

/** A JSON file made by our own build, whose tests guarantee its form: `isContent` looks only whether it is that file at all. */
export async function fetchJson<Content>(url: string, isContent: (value: unknown) => value is Content): Promise<Content> {
  const content: unknown = JSON.parse(await fetchText(url));
  if (!isContent(content)) throw new Error(`${url}: another file stands in its place`);
  return content;
}
