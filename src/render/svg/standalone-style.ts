/**
 * The rules of `map-svg.css` with the values of a theme in the place of its tokens, for a drawing
 * that is opened by itself. A token without a value is a mistake of ours: throws.
 */
export function standaloneStyle(stylesheet: string, tokens: ReadonlyMap<string, string>): string {
  const rules = stylesheet
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return rules.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => {
    const value = tokens.get(token);
    if (value === undefined) throw new Error(`no value for ${token}`);
    return value.replaceAll(PAGE_FONTS, '').replaceAll(/\s+/g, ' ');
  });
}

/** Families that `fonts.css` makes out of others, which no other page has. */
const PAGE_FONTS = /'[^',]+ like [^',]+',\s*/g;

/** The values that the first rule of `tokens.css` gives: those of the light theme. */
export function lightTokens(stylesheet: string): ReadonlyMap<string, string> {
  const rule = stylesheet.slice(stylesheet.indexOf(':root {'), stylesheet.indexOf('}'));
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      onGround(value, 'light'),
    ]),
  );
}

/**
 * What a token's value, `var(--light, …) var(--dark, …)`, is on one of the grounds; a value without
 * both is the same on either.
 */
export function onGround(value: string, ground: 'light' | 'dark'): string {
  const [, light, dark] = /^var\(--light, (.+)\)\s+var\(--dark, (.+)\)$/s.exec(value) ?? [];
  return (ground === 'light' ? light : dark) ?? value;
}
