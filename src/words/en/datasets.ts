/** The choice of a published dataset, where there are several. */
export const datasets = {
  /** The button, by the title of what is shown. */
  shown: (title: string): string => `Dataset: ${title}`,
  list: 'Datasets',
  opening: 'Opening…',
  failed: 'It could not be opened. Check the connection and try again.',
};
