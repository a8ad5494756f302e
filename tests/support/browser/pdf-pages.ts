import { inflateSync } from 'node:zlib';

/** A page of a printed file. */
export interface PdfPage {
  /** Points, 72 to an inch. */
  readonly width: number;
  readonly height: number;
  /** Its runs of text in the order in which they are drawn, joined by spaces. */
  readonly text: string;
}

/**
 * The pages of a PDF as Chromium writes it (Skia): objects in the open, streams deflated, texts as
 * codes of subset fonts whose `ToUnicode` tells the letters (ISO 32000-1, 9.10.3). No reader for
 * other files.
 */
export function pdfPages(file: Buffer): readonly PdfPage[] {
  const objects = new Map(
    [...file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body],
    ),
  );
  const fonts = new Map<string, Letters>();
  const lettersOf = (font: string): Letters => {
    const known =
      fonts.get(font) ?? letters(streamOf(objects.get(reference(objects.get(font), 'ToUnicode'))));
    fonts.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => /^<<\s*\/Type \/Page\n/.test(body))
    .map((page) => {
      const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]+)\]/.exec(page)?.[1] ?? '')
        .split(' ')
        .map(Number);
      const names = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]),
      );
      return {
        width,
        height,
        text: textOf(streamOf(objects.get(reference(page, 'Contents'))), (name) =>
          lettersOf(names.get(name) ?? ''),
        ),
      };
    });
}

/** What each code of a font stands for, and how many hexadecimal digits a code has. */
interface Letters {
  readonly digits: number;
  readonly byCode: ReadonlyMap<number, string>;
}

const reference = (body: string | undefined, key: string): string =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1] ?? '';

function streamOf(body: string | undefined): string {
  const start = /stream\r?\n/.exec(body ?? '');
  if (body === undefined || start === null) return '';
  const data = Buffer.from(body.slice(start.index + start[0].length), 'latin1');
  return body.includes('/FlateDecode')
    ? inflateSync(data).toString('latin1')
    : data.toString('latin1');
}

const code = (hex: string): number => Number.parseInt(hex, 16);

/** UTF-16 in hexadecimal digits; `step` is added to its last unit. */
const utf16 = (hex: string, step = 0): string =>
  String.fromCharCode(
    ...(hex.match(/.{4}/g) ?? []).map(
      (unit, position, units) => code(unit) + (position === units.length - 1 ? step : 0),
    ),
  );

function letters(map: string): Letters {
  const byCode = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      byCode.set(code(from), utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let step = 0; step <= code(last) - code(first); step += 1)
        byCode.set(code(first) + step, utf16(to, step));
  return { digits: /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4, byCode };
}

function textOf(content: string, fontOf: (name: string) => Letters): string {
  const runs: string[] = [];
  let font: Letters = { digits: 4, byCode: new Map() };
  for (const [all, name, codes] of content.matchAll(/\bBT\b|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (all === 'BT') runs.push('');
    else if (name !== undefined) font = fontOf(name);
    else
      for (const hex of codes?.match(new RegExp(`.{${String(font.digits)}}`, 'g')) ?? [])
        runs.push(`${runs.pop() ?? ''}${font.byCode.get(code(hex)) ?? ''}`);
  }
  return runs.join(' ').replaceAll(/\s+/g, ' ').trim();
}
