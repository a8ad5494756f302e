const COLOURS = ['#f7fbff', '#deebf7', '#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08306b'];

/** Some colour of an area in a month. */
export const colourOf = (id: number, month: number): string =>
  COLOURS[(id * 7 + (month >> 2)) % COLOURS.length] ?? '';
