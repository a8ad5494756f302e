/** The forms a language has for counted things (CLDR plural categories); `other` is the one that always is. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `n` with the right form of the noun, digits grouped as the language does: `574 projects`, `1 project`. */
export function createCounter(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (count, forms) => `${digits.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** `n` in digits, grouped as the language does: `12,194`. */
export function createNumber(language: string): (n: number) => string {
  const digits = new Intl.NumberFormat(language);
  return (n) => digits.format(n);
}
