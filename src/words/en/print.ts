import { counted } from './grammar.ts';

/** What stands on paper alone; the rest of its words are those of the page and of pictures. */
export const print = {
  project: 'Project',
  waysTo: (place: string): string => `How it reaches ${place}`,
  inPeriod: (period: string): string => `Active, ${period}`,
  activity: { certain: 'yes', possible: 'possible', none: 'no' },
  notActive: (when: string): string => `Not active ${when}.`,
  more: (n: number): string =>
    `And ${counted(n, { one: 'more project', other: 'more projects' })}: the CSV file of this view has all.`,
  mapLoading:
    'The map is missing: its shapes had not loaded when this was printed. All else is complete.',
  mapFailed: 'The map is missing: its shapes could not be loaded. All else is complete.',
};
