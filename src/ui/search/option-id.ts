/** Id of an option, for the field's `aria-activedescendant`. */
export const optionId = (list: string, position: number): string => `${list}-${String(position)}`;
