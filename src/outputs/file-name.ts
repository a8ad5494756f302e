/** Characters of the longest name without its ending: file systems take 255 bytes. */
const LONGEST = 120;

/**
 * Name of a file of a view: the dataset, and the view as its address says it, in characters that
 * every file system takes.
 */
export function fileName(dataset: string, query: string, ending: string): string {
  const view = query
    .split('&')
    .filter((parameter) => !/^(?:data|made|v|embed|lang)=/.test(parameter))
    .map((parameter) => parameter.replace('=', '-').replaceAll('/', '--'))
    .join('_');
  const name = [dataset, view].filter((part) => part !== '').join('_');
  return `${name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, LONGEST)}.${ending}`;
}
