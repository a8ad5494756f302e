import { bodyById } from '../../core/domain/by-id.ts';
import { projectsOf } from '../../core/domain/projects.ts';
import { isDimension } from '../../core/dimensions/index.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { recordTitle } from '../../core/selectors/records/records.ts';
import type { LinkNotice } from '../../core/view-state/url-notices.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { chosenNames } from './option-names.ts';
import type { Words } from '../words.ts';

/** Longest part of a damaged link that is shown in full, in characters. */
const LONGEST_RAW = 80;

/** Why a value of a link was dropped, after the name of what it was for. */
export function noticeSentence(notice: LinkNotice, words: Words): string {
  const { names, reasons, droppedBecause, extents } = words.messages.notice;
  const because = (reason: string): string => droppedBecause(names[notice.name], reason);
  switch (notice.reason) {
    case 'out-of-range':
      return because(
        reasons['out-of-range'](
          words.dates.month(notice.months.first),
          words.dates.month(notice.months.last),
        ),
      );
    case 'unknown-extent':
      return because(
        reasons['unknown-extent'](
          words.grammar.commas(
            notice.offered.map((extent) => extents[extent] ?? words.areas.extent(extent)),
          ),
        ),
      );
    case 'unknown-option':
      return because(
        reasons['unknown-option'](
          shortened(words.grammar.commas(notice.ids)),
          notice.ids.length > 1,
        ),
      );
    case 'unknown-list':
      return because(reasons['unknown-list'](words.grammar.commas(notice.offered)));
    case 'unsupported':
      return because(reasons.unsupported[notice.form]);
    case 'newer-grammar':
      return because(reasons['newer-grammar'](notice.grammar, notice.known));
    case 'unreadable':
    case 'not-a-month':
    case 'ends-before-it-starts':
    case 'unknown-place':
    case 'unknown-project':
    case 'unknown-body':
    case 'unknown-record':
    case 'unknown-dataset':
    case 'off-the-globe':
    case 'not-a-box':
      return because(reasons[notice.reason]);
  }
}

/**
 * What a parameter that was read means: «July 2017». Null for what belongs to the link and not to
 * the view.
 */
export function keptWords(
  name: LinkNotice['name'],
  view: ViewState,
  atlas: Atlas,
  words: Words,
): string | null {
  const { notice } = words.messages;
  if (isDimension(name))
    return words.messages.filters.one(
      notice.names[name],
      words.messages.filters.orFew(chosenNames(atlas.dataset, view, name, words)),
    );
  switch (name) {
    case 'data':
      return isolated(words.text(atlas.dataset.info.title));
    case 'time':
      return view.time === 'all' ? notice.wholeTime : words.dates.interval(view.time);
    case 'compare':
      return view.compare === null
        ? null
        : view.compare === 'all'
          ? notice.wholeTime
          : words.dates.interval(view.compare);
    case 'area':
      return view.area === null ? null : isolated(words.areas.of(view.area));
    case 'project': {
      const project = projectsOf(atlas.dataset).byId(view.project);
      return project === undefined ? null : isolated(words.shortProjectName(project));
    }
    case 'body': {
      const body = bodyById(atlas.dataset, view.body);
      return body === undefined ? null : isolated(words.bodyName(body));
    }
    case 'record':
      return view.record === null
        ? null
        : isolated(
            words.recordName(view.record, recordTitle(atlas.dataset, view.record) ?? view.record),
          );
    case 'q':
      return words.messages.panel.quoted(isolated(view.q));
    case 'layer':
      return words.messages.added.show;
    case 'list':
      return view.list === null ? null : words.messages.heading.lists[view.list];
    case 'view':
      return notice.table;
    case 'map':
      return view.map?.kind === 'extent'
        ? (notice.extents[view.map.name] ?? words.areas.extent(view.map.name))
        : notice.frame;
    case 'embed':
      return notice.embedded;
    case 'lang':
      return view.lang === null ? null : words.grammar.languageName(view.lang);
    case 'made':
    case 'v':
      return null;
  }
}

/**
 * Text of a link as it stands there, of any length: cut in the middle where it is long, so that
 * both ends can be recognised.
 */
export function shortened(raw: string): string {
  const characters = Array.from(raw);
  if (characters.length <= LONGEST_RAW) return raw;
  const half = Math.floor((LONGEST_RAW - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
