import { MOST_COLOURS } from '../../core/selectors/projects/most-colours.ts';
import styles from './project-colour.module.css';

/** The class that sets `--project` to a project's colour, by its position in the dataset. */
export const projectColour = (index: number, projects: number): string =>
  (projects <= MOST_COLOURS ? styles[`p${String(index + 1)}`] : undefined) ??
  styles['shared'] ??
  '';
