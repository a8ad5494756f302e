import type { Project } from '../../core/domain/project.ts';
import type { FileProject } from './schema/schema-1.ts';
import type { AreaReferences } from './areas.ts';
import { readBudget } from './budget.ts';
import { readDates } from './dates.ts';
import type { Report } from './findings.ts';
import {
  readFacts,
  readFrameworks,
  readParties,
  readSources,
  tellUnknownRelated,
  type KnownIds,
} from './references.ts';
import { readTargets } from './targets.ts';
import { tellUnknownThemes } from './themes.ts';

/**
 * A project with all that it names: what can't be found or true is told and left out. `issued` is
 * the file's day of issue.
 */
export function readProject(
  project: FileProject,
  issued: string | undefined,
  areas: AreaReferences,
  known: KnownIds,
  report: Report,
): Project {
  const { start: _start, end: _end, dates: _dates, status: _status, ...rest } = project;
  const facts = readFacts(project.facts, 'projects', known, report);
  tellUnknownRelated(project.related, known, report);
  tellUnknownThemes(project.themes, report);
  return {
    ...rest,
    ...readDates(project, facts['status']?.date ?? issued, report),
    frameworks: readFrameworks(project.frameworks, known, report),
    targets: readTargets(project.targets, facts, areas, report),
    parties: readParties(project.parties, known, report),
    budget: readBudget(project.budget, report),
    sources: readSources(project.sources, known, report),
    facts,
  };
}
