import styles from './project-colour.module.css';

/** Up to so many projects each have a colour of their own: DESIGN §6. */
export const MOST_COLOURS = 8;

/** The class that sets `--project` to a project's colour, by its position in the dataset. */
export const projectColour = (index: number, projects: number): string =>
  (projects <= MOST_COLOURS ? styles[`p${String(index + 1)}`] : undefined) ?? styles['shared'] ?? '';
