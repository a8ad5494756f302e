import { number } from './grammar.ts';

/** What is said of a link to a file that stayed on its sender's computer. */
export const ownFile = {
  title: 'This link is about a file on its sender’s computer',
  ask: 'Ask the sender for it and open it here. The file stays on this computer; nothing is uploaded.',
  open: 'Open the file',
  drop: 'or drop it anywhere on this page',
  opening: 'Opening the file…',
  progress: 'How much of the file is read',
  /** Of so many bytes so many are read: `12 of 47 MB read`. */
  read: (done: number, of: number): string => {
    const unit = of < 1_000_000 ? { bytes: 1000, name: 'KB' } : { bytes: 1_000_000, name: 'MB' };
    const all = Math.max(1, Math.round(of / unit.bytes));
    const part = Math.min(all, Math.floor(done / unit.bytes));
    return `${number(part)} of ${number(all)}\u00A0${unit.name} read`;
  },
  cancel: 'Cancel',
  instead: 'Show the atlas’s own data instead',
  failed: (name: string): string => `${name} could not be opened`,
  unreadable:
    'The browser could not read it. It may be a folder, or was moved, renamed or locked since it was chosen. Choose it again.',
  mend: 'Mend the file or ask for it again, then open it here.',
  /** At the top of the panel after another file was opened. */
  differs: 'This is not the file the link was made with',
  unknown: 'Whether this is the file the link was made with is not known',
  wanted: 'In the link',
  shown: 'Opened here',
  mayDiffer: 'What the sender saw may look different in it, or be missing.',
  notCompared:
    'Files are compared by their content, which browsers do only on pages that come by https.',
};
