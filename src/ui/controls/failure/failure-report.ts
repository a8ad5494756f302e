import { version } from '../../../../package.json';
import type { BrokenPart } from '../../../words/en/broken.ts';
import type { Catalogue } from '../../../words/en/catalogue.ts';
import type { Failure } from './boundary.tsx';

/** Of the components that an error came through, so many are told: the rest is the page itself. */
const MOST_COMPONENTS = 12;

/**
 * What who mends a failure needs to know, to be copied: what broke, the error's words, the address
 * of the view, versions and browser.
 */
export function failureReport(
  part: BrokenPart,
  { error, where }: Failure,
  data: string,
  { broken }: Catalogue,
): string {
  return broken.lines({
    part,
    version,
    error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    where: where.split('\n').slice(0, MOST_COMPONENTS).join('\n'),
    address: location.href,
    data,
    browser: navigator.userAgent,
  });
}
