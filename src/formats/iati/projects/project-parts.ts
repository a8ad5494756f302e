import type { RawActivity, RawLink, RawMoney, RawParty, RawTheme } from '../raw/raw-activity.ts';
import { parseDecimal } from '../raw/decimal.ts';
import { organisationKey } from '../raw/overview.ts';
import {
  meaning,
  PARTY_ROLES_BY_CODE,
  RELATIONS_BY_TYPE,
  SECTOR_VOCABULARIES,
  TAG_VOCABULARIES,
  THIRD_PARTY,
} from '../version-words.ts';
import { partPlace, type Note } from './element-notes.ts';
import type { FileContext } from './file-context.ts';
import { localTextOf } from './project-text.ts';

/** A part of a project in the shape of the atlas's own format, right or wrong. */
export type PartValue = Readonly<Record<string, unknown>>;

/** Parties with their roles, each once in each. */
export function partyValues(
  activity: RawActivity,
  file: FileContext,
  note: Note,
): readonly PartValue[] {
  const seen = new Set<string>();
  const values: PartValue[] = [];
  for (const party of activity.parties ?? []) {
    const value = partyValue(party, file);
    const key = JSON.stringify(value);
    if (seen.has(key)) continue;
    seen.add(key);
    note(`/parties/${String(values.length)}`, partPlace(activity, 'participating-org', party));
    values.push(value);
  }
  return values;
}

function partyValue({ role, ref, names }: RawParty, file: FileContext): PartValue {
  const said = role === undefined ? {} : { role: meaning(PARTY_ROLES_BY_CODE, role) ?? role };
  const org = ref === undefined ? undefined : file.organisationIds.get(organisationKey(ref, names));
  if (org !== undefined) return { ...said, org };
  const name = localTextOf(names, file.language);
  return name === undefined ? said : { ...said, name };
}

/** Sectors and tags; the sectors of transactions where the activity itself has none. */
export function themeValues(activity: RawActivity, note: Note): readonly PartValue[] {
  const themes = activity.themes ?? [];
  const all = [...themes.filter(isSector), ...themes.filter((theme) => !isSector(theme))];
  const own = all.filter(({ inTransaction }) => inTransaction !== true);
  const used = own.some(isSector) ? own : all;
  const seen = new Set<string>();
  const values: PartValue[] = [];
  for (const theme of used) {
    const value = themeValue(theme);
    const key = JSON.stringify([value['vocabulary'], value['code']]);
    if (seen.has(key)) continue;
    seen.add(key);
    const name = theme.inTransaction === true ? 'transaction' : theme.kind;
    note(`/themes/${String(values.length)}`, partPlace(activity, name, theme));
    values.push(value);
  }
  return values;
}

const isSector = ({ kind }: RawTheme): boolean => kind === 'sector';

function themeValue({ kind, vocabulary = '1', code, name, percentage }: RawTheme): PartValue {
  const known = meaning(kind === 'tag' ? TAG_VOCABULARIES : SECTOR_VOCABULARIES, vocabulary);
  const share = shareOf(percentage);
  return {
    vocabulary: known ?? 'own',
    // A code of one's own says nothing to anybody without its name.
    code: known === undefined ? (name?.text ?? code) : (code ?? name?.text),
    ...(share === undefined ? {} : { share }),
  };
}

/** A share as a number; as written where it is none, for the checker. */
export function shareOf(percentage: string | undefined): number | string | undefined {
  if (percentage === undefined) return undefined;
  return parseDecimal(percentage) === null ? percentage : Number(percentage);
}

const BUDGET_KINDS = {
  original: 'total',
  revised: 'total',
  commitment: 'committed',
  disbursement: 'spent',
  expenditure: 'spent',
} as const;

/**
 * Sums of money. Of original and revised budgets the revised are shown: they are two statements of
 * the same.
 */
export function budgetValues(activity: RawActivity, note: Note): readonly PartValue[] {
  const money = activity.money ?? [];
  const isRevised = money.some(isRevisedSum);
  return money
    .filter((sum) => !isRevised || sum.kind !== 'original' || !isSum(sum))
    .map((sum, index) => {
      const isBudget = BUDGET_KINDS[sum.kind] === 'total';
      note(
        `/budget/${String(index)}`,
        partPlace(activity, isBudget ? 'budget' : 'transaction', sum),
      );
      return budgetValue(sum);
    });
}

const isSum = ({ amount }: RawMoney): boolean =>
  amount !== undefined && parseDecimal(amount) !== null;
const isRevisedSum = (sum: RawMoney): boolean => sum.kind === 'revised' && isSum(sum);

/** Budgets of an activity that has original and revised ones; null for any other. */
export function bothBudgets({
  money = [],
}: RawActivity): { readonly original: RawMoney; readonly revised: RawMoney } | null {
  const original = money.find((sum) => sum.kind === 'original' && isSum(sum));
  const revised = money.find(isRevisedSum);
  return original === undefined || revised === undefined ? null : { original, revised };
}

function budgetValue({ kind, amount, currency, start, end }: RawMoney): PartValue {
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
    kind: BUDGET_KINDS[kind],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

const isDocument = ({ kind }: RawLink): boolean => kind === 'document-link';

export function linkValues(activity: RawActivity, note: Note): readonly PartValue[] {
  const links = activity.links ?? [];
  const documents = links.filter(isDocument);
  const others = links.filter((link) => !isDocument(link));
  return Array.from([...others, ...documents], (link, index) => {
    note(`/links/${String(index)}`, partPlace(activity, link.kind, link));
    return {
      // As browsers read it; white space is all that an address of many files has too much.
      url: link.url.replaceAll(' ', '%20'),
      ...(link.title === undefined ? {} : { title: link.title }),
      kind: link.kind === 'document-link' ? 'document' : 'homepage',
    };
  });
}

export function relatedValues(
  activity: RawActivity,
  { projectId }: FileContext,
  note: Note,
): readonly PartValue[] {
  return (activity.related ?? [])
    .filter(({ type }) => type !== THIRD_PARTY)
    .map((related, index) => {
      const { ref = '', type = '' } = related;
      note(`/related/${String(index)}`, partPlace(activity, 'related-activity', related));
      return { project: projectId(ref), type: meaning(RELATIONS_BY_TYPE, type) ?? type };
    });
}
