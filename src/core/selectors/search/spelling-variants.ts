/**
 * British and American spelling as one: decentralised and decentralized, labour and labor, centre
 * and center. Only endings and word stems in which the two differ are rewritten, always to the same
 * form, so that words of other meaning stay apart (horizon, hour, central). Texts are folded: small
 * letters without marks.
 */
interface Rule {
  readonly spelt: RegExp;
  readonly as: string;
}

const OUR_STEMS = 'lab|col|neighb|hon|fav|harb|behavi|endeav|flav|hum|rum|arm|vap|rig|vig|sav';
const RE_STEMS = 'cent|theat|met|lit|fib';

const RULES: readonly Rule[] = [
  // Organize, realizing, urbanization, analyze; not prize, size, horizon.
  { spelt: /z(?<=[a-z]{3}[iy]z)(?=[aei])/g, as: 's' },
  { spelt: new RegExp(`our(?<=(?:${OUR_STEMS})our)`, 'g'), as: 'or' },
  {
    spelt: new RegExp(`er(?<=(?:^|[^a-z]|[a-z]{2})(?:${RE_STEMS})er)(?=s?(?![a-z]))`, 'g'),
    as: 're',
  },
  { spelt: /me(?<=programme)(?=s?(?![a-z]))/g, as: '' },
  { spelt: /ue(?<=(?:dial|catal|anal)ogue)(?=s?(?![a-z]))/g, as: '' },
  { spelt: /c(?<=(?:def|off|lic)enc)(?=e)/g, as: 's' },
];

/** A rule can only fit a text that holds this: most texts are looked at once. */
const ANY_RULE = /[iy]z[aei]|our|er(?:s?)(?![a-z])|programme|logue|[fc]ence/;

/** A text in one spelling. */
export function inOneSpelling(folded: string): string {
  if (!ANY_RULE.test(folded)) return folded;
  return RULES.reduce((text, { spelt, as }) => text.replace(spelt, as), folded);
}

/** The same, and for each letter the position it has in `folded`. */
export function spellingWithOrigins(folded: string): {
  readonly text: string;
  readonly origins: readonly number[];
} {
  let text = folded;
  let origins: readonly number[] = Array.from({ length: folded.length }, (_, position) => position);
  for (const { spelt, as } of RULES) {
    const kept: number[] = [];
    let last = 0;
    for (const match of text.matchAll(spelt)) {
      kept.push(...origins.slice(last, match.index));
      for (let i = 0; i < as.length; i += 1) kept.push(origins[match.index + i] ?? 0);
      last = match.index + match[0].length;
    }
    if (last === 0) continue;
    kept.push(...origins.slice(last));
    text = text.replace(spelt, as);
    origins = kept;
  }
  return { text, origins };
}

/**
 * Ends of a word that is still being typed, where the whole word would be rewritten: decentraliz,
 * labou, cente, programm.
 */
const UNFINISHED: readonly Rule[] = [
  { spelt: /(?<=[a-z]{3}[iy])z$/, as: 's' },
  { spelt: new RegExp(`(?<=${OUR_STEMS})ou$`), as: 'o' },
  { spelt: new RegExp(`(?<=(?:^|[^a-z]|[a-z]{2})(?:${RE_STEMS}))e$`), as: 'r' },
  { spelt: /(?<=program)m$/, as: '' },
  { spelt: /(?<=dialog|catalog|analog)u$/, as: '' },
  { spelt: /(?<=defen|offen|licen)c$/, as: 's' },
];

/** What a word may be the beginning of: itself, and itself in the one spelling. */
export function unfinishedSpellings(word: string): readonly string[] {
  const other = UNFINISHED.find(({ spelt }) => spelt.test(word));
  return other === undefined ? [word] : [word, word.replace(other.spelt, other.as)];
}
