/** The list of keys. */
export const keys = {
  open: 'Keys',
  title: 'Keys of this page',
  anywhere: 'The keys / and ? work anywhere on the page',
  list: [
    { where: 'Anywhere', key: '/', does: 'to the search' },
    { where: 'Anywhere', key: '?', does: 'this list' },
    { where: 'Anywhere', key: 'Esc', does: 'closes what is open' },
    { where: 'Search', key: 'Down, Up, Enter', does: 'moves through what is found, chooses' },
    { where: 'Filters', key: 'Space', does: 'ticks an option or takes it back' },
    { where: 'Period', key: 'Left, Right', does: 'a month earlier or later' },
    { where: 'Period', key: 'Page Down, Page Up', does: 'a year earlier or later' },
    { where: 'Period', key: 'Home, End', does: 'the first or the last month' },
    { where: 'Timeline', key: 'Space', does: 'plays and stops' },
    {
      where: 'Timeline',
      key: '+ −, 0',
      does: 'shows fewer or more months of a long time, and the whole of it',
    },
    {
      where: 'Projects on the timeline',
      key: 'Down, Up, Enter',
      does: 'moves from one to the next, shows its months',
    },
    { where: 'Map', key: 'Arrows, + −, 0', does: 'moves, zooms, and goes back to where it was' },
    { where: 'Map', key: 'Enter', does: 'lists the places in view' },
    { where: 'Lists', key: 'Down, Up, Home, End', does: 'moves from one to the next' },
  ],
};
