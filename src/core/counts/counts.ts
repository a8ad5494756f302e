/** How many projects are certain, and how many more possible. */
export interface Counts {
  readonly certain: number;
  readonly possible: number;
}
