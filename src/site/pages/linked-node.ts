/** A node of JSON-LD: undefined properties aren't written. */
export interface LinkedNode {
  readonly [property: string]: LinkedValue | undefined;
}
export type LinkedValue = string | number | boolean | LinkedNode | readonly LinkedValue[];
