import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import { factsWithStatus } from '../../words/sentences/status-words.ts';
import { datesInWords, payersInWords } from '../../words/sentences/unread-words.ts';
import type { Words } from '../../words/words.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import { projectsAt } from '../../core/selectors/projects/listed-projects.ts';

/**
 * What a preview says below the sentence of a view: of a project when it is and who pays, of a
 * place its projects; then whose data it is.
 */
export function pageDetail(of: Heading, atlas: Atlas, words: Words): string {
  const data = words.messages.pages.from(isolated(words.text(atlas.dataset.info.title)));
  if (of.kind === 'project')
    return words.grammar.sentences([whenAndWho(of.project, atlas, words), data]);
  const names =
    of.kind === 'place'
      ? projectsAt(atlas, of.place, of.period).map(({ project }) =>
          isolated(words.projectName(project)),
        )
      : [];
  return names.length === 0 || names.length > MOST_NAMES
    ? data
    : words.grammar.sentences([words.grammar.sentence(words.grammar.and(names)), data]);
}

/** More names say less than their number, which stands in the sentence. */
const MOST_NAMES = 5;

/** «May 2017 – Sep 2018. Paid by the European Parliament.» */
export function whenAndWho(project: Project, atlas: Atlas, words: Words): string {
  const { panel, notStated } = words.messages;
  const when = datesInWords(project, words) ?? words.grammar.labelled(panel.fields.when, notStated);
  return words.grammar.sentences(
    [...factsWithStatus(project, [when], atlas, words), payersInWords(project, atlas, words)].map(
      words.grammar.sentence,
    ),
  );
}
