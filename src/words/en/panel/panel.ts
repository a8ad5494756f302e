import { periodPage } from './period-page.ts';
import { placePage } from './place-page.ts';
import { projectPage } from './project-page.ts';

/** What the panel says: that which stands round its pages, and its pages. */
export const panel = {
  ...periodPage,
  ...placePage,
  ...projectPage,
  source: {
    data: 'Data:',
    /** Behind the title of the data. */
    published: (publisher: string | null, version: string): string =>
      `${publisher === null ? '' : `, ${publisher}`}. Version ${version}.`,
    licences: 'Licences',
    map: 'Map: made with Natural Earth. Boundaries and names imply no opinion on the legal status of any territory.',
  },
  name: 'Panel',
  projects: 'Projects',
  wayUp: 'Way up',
  allProjects: 'All projects',
  project: 'project',
  body: 'body',
  record: 'record',
  closePage: (name: string): string => `Close ${name}`,
};
