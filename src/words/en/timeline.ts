import { counted, months, projects } from './grammar.ts';
import type { Counts } from '../../core/counts/counts.ts';
import type { HeadingWords } from './heading.ts';

const possible = (n: number): string => (n === 0 ? '' : counted(n, { other: 'more possible' }));

/** What the timeline says. */
export const timeline = {
  name: 'Timeline',
  sliders: {
    time: { period: 'Period', first: 'First month', last: 'Last month' },
    compare: {
      period: 'Compared period',
      first: 'First month compared',
      last: 'Last month compared',
    },
  },
  compare: 'Compare',
  endComparison: 'End comparison',
  comparedWith: (period: string): string => `compared with ${period}`,
  play: 'Play',
  pause: 'Pause',
  /** By the length of the window. */
  previous: {
    month: 'Previous month',
    quarter: 'Previous quarter',
    year: 'Previous year',
    period: 'Previous period',
  },
  next: { month: 'Next month', quarter: 'Next quarter', year: 'Next year', period: 'Next period' },
  lengths: { month: 'Month', quarter: 'Quarter', year: 'Year', all: 'All' },
  length: 'Length of the period',
  otherLength: months,
  today: 'Today',
  todayLater: 'Today ›',
  todayEarlier: '‹ Today',
  todayIs: (month: string): string => `Today, ${month}`,
  /** «July 2012 to June 2013» */
  span: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  /** Said by the sliders: «July 2017, 3 projects active». */
  value: (span: string, counts: HeadingWords): string =>
    [span, counts.sure.replace(/^No/, 'no'), counts.possible]
      .filter((part) => part !== '')
      .join(', '),
  active: ({ certain, possible: open }: Counts): HeadingWords => {
    if (certain > 0) return { sure: `${projects(certain)} active`, possible: possible(open) };
    if (open === 0) return { sure: 'No project active', possible: '' };
    return { sure: 'No project certainly active', possible: counted(open, { other: 'possible' }) };
  },
  reaching: ({ certain, possible: open }: Counts, place: string): HeadingWords => {
    if (certain > 0)
      return {
        sure: `${projects(certain)} ${certain === 1 ? 'reaches' : 'reach'} ${place}`,
        possible: possible(open),
      };
    if (open === 0) return { sure: `No project reaches ${place}`, possible: '' };
    return {
      sure: `No project certainly reaches ${place}`,
      possible: counted(open, { other: 'possible' }),
    };
  },
  /** Behind the name of a project in its lane. */
  possible: '(possible)',
  elsewhere: '(not here)',
  inParts: '(in parts)',
  /**
   * A project that only other sources name: «IURC, about 2021 – about 2023, added from other
   * sources».
   */
  addedProject: (name: string, dates: string | null): string =>
    [name, dates, 'added from other sources'].filter((part) => part !== null).join(', '),
  /** A record on the axis: «Event, Barcelona, 2018». */
  record: (kind: string, place: string | null, date: string): string =>
    [kind, place, date].filter((part) => part !== null).join(', '),
  recordKinds: {
    event: 'Event',
    call: 'Call',
    publication: 'Publication',
    strategy: 'Strategy',
    support: 'Support',
    result: 'Result',
  },
  undatedRecords: (n: number): string =>
    counted(n, { one: 'record without dates', other: 'records without dates' }),
  /** Marks on the axis: `state` where it is one, else how many. */
  joins: (state: string | number): string =>
    typeof state === 'number' ? `${String(state)} states join the EU` : `${state} joins the EU`,
  leaves: (state: string | number): string =>
    typeof state === 'number' ? `${String(state)} states leave the EU` : `${state} leaves the EU`,
  undated: (n: number): string => `${projects(n)} without dates`,
  part: 'Part of the axis shown',
  fewer: 'Show fewer months',
  more: 'Show more months',
  wholeAxis: 'Whole axis',
  lanes: 'Projects on the timeline',
  laneShows: (lane: string): string => `${lane}: show these months`,
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  loop: 'Start again at the end',
  histogram: 'Projects per month: active, and above it, lighter, possible',
  typing: {
    title: 'Type the period',
    /** Spoken behind the date that opens it. */
    afterDate: '. Type the period',
    comparedTitle: 'Type the compared period',
    from: 'From',
    to: 'To',
    show: 'Show',
    hint: 'A month, as 2017-07 or July 2017, or a year. Leave “To” empty for one month.',
    notAMonth: 'This is not a month. Write it as 2017-07 or July 2017.',
    order: 'The period ends before it begins. Write the earlier month in “From”.',
    range: (first: string, last: string): string => `Write a month from ${first} to ${last}.`,
  },
};
