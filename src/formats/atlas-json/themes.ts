import type { Project } from '../../core/domain/project.ts';
import type { Report } from './findings.ts';

/**
 * How the codes of each vocabulary are written: DAC sectors of 5 and 3 digits, the 17 goals of the
 * UN and their targets.
 */
const CODE_FORMS = {
  dac5: /^\d{5}$/,
  dac3: /^\d{3}$/,
  sdg: /^(?:[1-9]|1[0-7])(?:\.[\da-z]{1,2})?$/,
  own: /./,
} as const;

/** Themes are kept, known or not. */
export function tellUnknownThemes(themes: Project['themes'], report: Report): void {
  themes.forEach(({ vocabulary, code }, index) => {
    if (!CODE_FORMS[vocabulary].test(code))
      report('E131', ['themes', index, 'code'], { value: code, values: { vocabulary } });
  });
}
