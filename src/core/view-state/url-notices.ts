import type { MonthInterval } from '../domain/month.ts';
import type { MapExtent, PanelList, ViewState } from './view-state.ts';

/**
 * Names of a link that are understood: the fields of the view, and what belongs to the link alone.
 */
export type LinkName = keyof ViewState | 'made' | 'v';

/** Why a value of a link was dropped, with what a sentence about it needs. */
export type LinkProblem =
  /**
   * Empty, a percent sequence that means no character, or not of the form that the name asks for.
   */
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'not-a-month' }
  | { readonly reason: 'ends-before-it-starts' }
  /** A month outside `months`, both included. */
  | { readonly reason: 'out-of-range'; readonly months: MonthInterval }
  | { readonly reason: 'unknown-place' }
  | { readonly reason: 'unknown-project' }
  | { readonly reason: 'unknown-body' }
  | { readonly reason: 'unknown-record' }
  /** Of a list of options these; the others were read. */
  | { readonly reason: 'unknown-option'; readonly ids: readonly string[] }
  | { readonly reason: 'unknown-list'; readonly offered: readonly PanelList[] }
  | { readonly reason: 'unknown-dataset' }
  /** A frame by a name that this dataset doesn't offer; `offered` are those it does. */
  | { readonly reason: 'unknown-extent'; readonly offered: readonly MapExtent[] }
  /** Degrees beyond ±180 or ±90. */
  | { readonly reason: 'off-the-globe' }
  /** South isn't below north, or west and east are the same. */
  | { readonly reason: 'not-a-box' }
  /**
   * Well written, and not what is shown: nothing could be had at the data's address, or they are a
   * file on the sender's computer.
   */
  | { readonly reason: 'unsupported'; readonly form: 'address' | 'file' }
  /** Nothing was dropped; names and values of the newer grammar may have been passed over. */
  | { readonly reason: 'newer-grammar'; readonly grammar: number; readonly known: number };

/**
 * One thing that a reader of the link is told: the name, the value as it stands in the link (of any
 * length), and why.
 */
export type LinkNotice = LinkProblem & { readonly name: LinkName; readonly raw: string };

/** A value that was read, with what of it was dropped; or why it wasn't. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly problem?: LinkProblem }
  | { readonly ok: false; readonly problem: LinkProblem };

/** A value that was read, with what of it is dropped and told. */
export const readable = <Value>(value: Value, problem: LinkProblem | null = null): Parsed<Value> =>
  problem === null ? { ok: true, value } : { ok: true, value, problem };

/** A value that is dropped and told. */
export const dropped = (problem: LinkProblem): Parsed<never> => ({ ok: false, problem });
