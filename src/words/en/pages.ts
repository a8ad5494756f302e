/** What the plain pages of single views and their pictures say. */
export const pages = {
  open: 'Open this view in the atlas',
  elsewhen: 'At other times',
  from: (dataset: string): string => `Data: ${dataset}.`,
  title: (sentence: string, name: string): string => `${sentence} · ${name}`,
};
