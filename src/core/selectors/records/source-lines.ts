import { projectsOf } from '../../domain/projects.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Fact } from '../../domain/project.ts';

/** Where words stand in the text of their source. */
export interface SourceLines {
  /** Lines from 1, both included, on which the words begin and end. */
  readonly first: number;
  readonly last: number;
  /** What stands before them on their line, up to a colon («Duration»); null where nothing does. */
  readonly label: string | null;
}

/** Longest label, in characters: what is longer is a sentence. */
const LONGEST_LABEL = 60;

/**
 * Where words of a source stand in its text: their first place at or after the words of `after`,
 * which head what they belong to (two projects can have the same donor), or else their first place
 * of all. White space counts as one space, as pages have line ends and no-break spaces within their
 * sentences. Null where the text hasn't got them. All lines are counted, the empty ones too.
 */
export function sourceLines(text: string, words: string, after = ''): SourceLines | null {
  const wanted = foldedWords(words);
  if (wanted === '') return null;
  const { folded, lineAt } = foldedText(text);
  const head = folded.indexOf(foldedWords(after));
  const following = folded.indexOf(wanted, Math.max(head, 0));
  const at = following < 0 ? folded.indexOf(wanted) : following;
  if (at < 0) return null;
  const first = lineAt[at] ?? 1;
  const before = folded.slice(lineAt.indexOf(first), at);
  const label = /^\s?(\S.*): ?$/.exec(before)?.[1] ?? null;
  return {
    first,
    last: lineAt[at + wanted.length - 1] ?? first,
    label: label === null || label.length > LONGEST_LABEL ? null : label,
  };
}

/**
 * The words that head the record, project or framework which a fact belongs to; '' for a fact of
 * none, or of one without.
 */
export function headOf(
  dataset: Pick<Dataset, 'projects' | 'frameworks' | 'records'>,
  fact: Fact,
): string {
  const owner = [...projectsOf(dataset), ...dataset.frameworks, ...dataset.records].find(
    ({ facts }) => Object.values(facts).includes(fact),
  );
  return (owner?.facts['title'] ?? owner?.facts['name'])?.text ?? '';
}

const foldedWords = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** The text with single spaces, and the line of each of its characters. */
function foldedText(text: string): { readonly folded: string; readonly lineAt: readonly number[] } {
  let folded = '';
  let line = 1;
  const lineAt: number[] = [];
  for (const character of text.split('')) {
    const isSpace = /\s/.test(character);
    if (!isSpace || !folded.endsWith(' ')) {
      folded += isSpace ? ' ' : character;
      lineAt.push(line);
    }
    if (character === '\n') line += 1;
  }
  return { folded, lineAt };
}

/** A stretch of words, and whether our reading of it is in doubt. */
export interface WordStretch {
  /** Position of its first character. */
  readonly at: number;
  readonly text: string;
  readonly doubtful: boolean;
}

/**
 * The words of a source in stretches, those that its note speaks of apart: what stands in «» there,
 * or before its first colon («Ju: June or July»), as far as the words hold it as whole words.
 */
export function doubtfulStretches(words: string, note: string | undefined): readonly WordStretch[] {
  const named =
    note === undefined
      ? []
      : [
          ...[...note.matchAll(/«([^»]+)»/g)].map((match) => match[1] ?? ''),
          /^([^\s:]+):/.exec(note)?.[1] ?? '',
        ];
  const sought = named
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`));
  if (sought.length === 0) return [{ at: 0, text: words, doubtful: false }];
  const whole = new RegExp(String.raw`(?<!\p{L})(${sought.join('|')})(?!\p{L})`, 'u');
  let at = 0;
  return words.split(whole).flatMap((text, position) => {
    const stretch = { at, text, doubtful: position % 2 === 1 };
    at += text.length;
    return text === '' ? [] : [stretch];
  });
}
