import { bodyById } from '../../core/domain/by-id.ts';
import { projectsOf } from '../../core/domain/projects.ts';
import type { Organisation } from '../../core/domain/dataset.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import { sameName } from '../../core/domain/text/same-name.ts';
import type { AreaId, AreaKind } from '../../core/domain/area.ts';
import { monthCount } from '../../core/domain/month.ts';
import { factsWithStatus } from './status-words.ts';
import { datesInWords } from './unread-words.ts';
import type { Words } from '../words.ts';
import { listedCounts } from '../../core/selectors/projects/listed-projects.ts';
import { recordTitle } from '../../core/selectors/records/records.ts';
import { isOfPage } from '../../core/selectors/search/search-added.ts';
import type { ViewAtlases } from '../../core/selectors/view-atlases.ts';
import type {
  SearchGroup,
  SearchHit,
  SearchReason,
  SearchResult,
} from '../../core/selectors/search/search.ts';
import {
  openBody,
  openProject,
  openRecord,
  selectArea,
  setPeriod,
} from '../../core/view-state/updates.ts';
import type { ViewChange } from '../../core/view-state/store.ts';
import type { Period, ViewState } from '../../core/view-state/view-state.ts';

/** A line of the list, in words. */
export interface SearchOption {
  readonly key: string;
  /** What it is called, and what the field says once it is chosen. */
  readonly name: string;
  /** Language of the name, where that isn't the page's. */
  readonly lang?: string | undefined;
  /** After the name: its kind, or why it was found. */
  readonly detail: string;
  /** At the line's end: projects in the period, or months. */
  readonly beside: string;
  /** Its accessible name: name, kind, reason and count. */
  readonly spoken: string;
  readonly mark: OptionMark;
  /**
   * Where it leads; null for a spelling that is to be searched for, and for the line that says that
   * nothing was found.
   */
  readonly change: ViewChange | null;
  readonly disabled: boolean;
  /** It was found by its names. */
  readonly named: boolean;
}

export type OptionMark =
  | { readonly kind: AreaKind | 'period' | 'body' | 'record' | 'added' | 'none' }
  | { readonly kind: 'project'; readonly index: number };

export interface OptionGroup {
  readonly key: string;
  readonly title: string;
  /** «6 of 14»; empty where all are listed. */
  readonly more: string;
  readonly options: readonly SearchOption[];
}

type Page = Pick<ViewAtlases, 'atlas' | 'added'> & { readonly words: Words };

/** Key of the group whose one line says that nothing was found. */
export const NOTHING_FOUND = 'nothing';

/** What was found, in words, with the counts of a period; where nothing was, spellings to try. */
export function optionGroups(
  result: SearchResult,
  text: string,
  time: Period,
  page: Page,
): readonly OptionGroup[] {
  const { search } = page.words.messages;
  if (result.groups.length > 0)
    return result.groups.map((group) => groupInWords(group, time, page));
  if (result.spellings.length === 0)
    return [
      {
        key: NOTHING_FOUND,
        title: '',
        more: '',
        options: [nothing(search.nothing(text.trim()), true)],
      },
    ];
  return [
    {
      key: 'spellings',
      title: search.didYouMean,
      more: '',
      options: result.spellings.map((name) => nothing(name, false)),
    },
  ];
}

const nothing = (name: string, disabled: boolean): SearchOption => ({
  key: name,
  name,
  detail: '',
  beside: '',
  spoken: name,
  mark: { kind: 'none' },
  change: null,
  disabled,
  named: false,
});

function groupInWords({ kind, hits, count }: SearchGroup, time: Period, page: Page): OptionGroup {
  const { search } = page.words.messages;
  return {
    key: kind,
    title: search.groups[kind],
    more: count > hits.length ? search.someOf(hits.length, count) : '',
    options: hits.map((hit) =>
      isOfPage(hit, page.atlas.dataset)
        ? optionInWords(hit, time, page)
        : addedInWords(hit, time, page),
    ),
  };
}

/** A hit that only other sources name: said, and marked. */
function addedInWords(hit: SearchHit, time: Period, page: Page): SearchOption {
  const { atlas, added = atlas, words } = page;
  const option = optionInWords(hit, time, { ...page, atlas: added });
  const word = words.messages.source.added;
  return {
    ...option,
    detail: words.grammar.dots([word, option.detail]),
    spoken: words.messages.search.spokenToo(option.spoken, word),
    mark: { kind: 'added' },
  };
}

function optionInWords(hit: SearchHit, time: Period, page: Page): SearchOption {
  const { atlas, words } = page;
  const { search } = words.messages;
  const reason = hit.reason === null ? '' : reasonInWords(hit.reason, words);
  const option = { key: `${hit.kind} ${hit.id}`, disabled: false, named: hit.named };
  const other = (language: string): string | undefined =>
    language === words.language ? undefined : language;
  switch (hit.kind) {
    case 'period': {
      const counts = listedCounts(atlas, { time: hit.period, area: null });
      const name = words.dates.interval(hit.period);
      const kind = search.periodKinds[monthCount(hit.period)] ?? search.period;
      return {
        ...option,
        name,
        detail: kind,
        beside: search.counts(counts),
        spoken: search.spoken([name, kind], search.spokenCounts(counts)),
        mark: { kind: 'period' },
        change: andNoQuery((view) => setPeriod(view, hit.period)),
      };
    }
    case 'place':
    case 'border': {
      const { kind } = atlas.gazetteer.area(hit.id);
      const counts = listedCounts(atlas, { time, area: hit.id });
      const name = words.areas.of(hit.id);
      const where = countryWords(hit.id, page);
      return {
        ...option,
        name,
        detail: words.grammar.dots([
          kind === 'unit' ? where : kind === 'cross-border' ? '' : search.areaKinds[kind],
          reason,
        ]),
        beside: search.counts(counts),
        spoken: search.spoken(
          [name, `${search.areaKinds[kind]}${where === '' ? '' : ` ${where}`}`, reason],
          search.spokenCounts(counts),
        ),
        mark: { kind },
        change: andNoQuery((view) => selectArea(view, hit.id)),
      };
    }
    case 'project': {
      const project = projectsOf(atlas.dataset).at(hit.index);
      const name = project === undefined ? hit.id : words.projectName(project);
      const months =
        project === undefined
          ? ''
          : words.grammar.commas(
              factsWithStatus(project, [datesInWords(project, words)], atlas, words),
            );
      return {
        ...option,
        name,
        lang: project === undefined ? undefined : other(words.projectLanguage(project)),
        detail: reason,
        beside: months,
        spoken: search.spoken([name, search.kinds.project, reason], months),
        mark: { kind: 'project', index: hit.index },
        change: andNoQuery((view) => openProject(view, hit.id)),
      };
    }
    case 'body': {
      const body = bodyById(atlas.dataset, hit.id);
      const name = body === undefined ? hit.id : longName(body, page);
      return {
        ...option,
        name,
        lang: body === undefined ? undefined : other(words.textIn(body.name).language),
        detail: reason,
        beside: '',
        spoken: search.spoken([name, search.kinds.body, reason], ''),
        mark: { kind: 'body' },
        change: andNoQuery((view) => openBody(view, hit.id)),
      };
    }
    case 'record': {
      const title = recordTitle(atlas.dataset, hit.id);
      const name = title === null ? hit.id : words.recordName(hit.id, title);
      const kind = search.recordKinds[hit.of.kind];
      const date = 'date' in hit.of ? words.dates.edtf(hit.of.date) : '';
      return {
        ...option,
        name,
        lang: title === null ? undefined : other(words.textIn(title).language),
        detail: words.grammar.dots([kind, reason]),
        beside: date,
        spoken: search.spoken([name, kind, reason], date),
        mark: { kind: 'record' },
        change: andNoQuery((view) => openRecord(view, hit.id)),
      };
    }
  }
}

/** A body by its name in full; of several of that name each with its id. */
function longName({ id, name }: Organisation, { atlas, words }: Page): string {
  const shown = words.text(name);
  const isShared = atlas.dataset.organisations.some(
    (other) => other.id !== id && sameName(words.text(other.name)) === sameName(shown),
  );
  return isShared ? words.messages.toldApart(shown, id) : shown;
}

/** What was searched for is found: the link says what is open. */
const andNoQuery =
  (change: ViewChange): ViewChange =>
  (view: ViewState) => ({ ...change(view), q: '' });

function countryWords(place: AreaId, { atlas: { gazetteer }, words }: Page): string {
  const { kind, country } = gazetteer.area(place);
  return kind === 'unit' && country !== undefined
    ? words.messages.search.inCountry(words.areas.of(country))
    : '';
}

function reasonInWords(reason: SearchReason, words: Words): string {
  const { reasons } = words.messages.search;
  switch (reason.kind) {
    case 'alias':
      return isolated(reason.name);
    case 'former':
      return reasons.former(isolated(reason.name));
    case 'part':
      return reasons.part(isolated(reason.name));
    case 'spelt':
      return reasons.spelt(isolated(reason.words));
    case 'source':
      return reasons.source(isolated(reason.words));
    case 'topic':
      return reasons.topic;
    case 'objective':
      return reasons.objective;
    case 'text':
      return reasons.text;
    case 'author':
      return reasons.author(isolated(reason.name));
    case 'reaches':
      return reasons.reaches(words.areas.inSentence(reason.area));
    case 'holds':
      return reasons.holds(words.areas.inSentence(reason.area));
    case 'roles':
      return words.grammar.dots([reason.alias ?? null, reasons.roles(reason.roles)]);
  }
}
