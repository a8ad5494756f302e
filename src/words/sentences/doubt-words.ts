import type { DateDoubt } from '../../core/selectors/projects/date-doubt.ts';
import type { Words } from '../words.ts';

/** Why it is open whether a project is active: «Possible: ended in June or July 2018.» */
export function doubtSentence(doubt: DateDoubt, words: Words): string {
  const sentences = words.messages.panel.doubt;
  switch (doubt.kind) {
    case 'ended':
    case 'began':
      return sentences[doubt.kind](words.dates.edtf(doubt.date));
    case 'unread-start':
      return words.messages.unread.doubt.start;
    case 'unread-end':
      return words.messages.unread.doubt.end;
    case 'no-end':
    case 'still-running':
    case 'no-start':
    case 'year':
      return sentences[doubt.kind]();
  }
}
