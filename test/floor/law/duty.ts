// What a duty of the law says of the nodes that it is about, and the words that duties share.

/** What layers may not change (`fixed`), may only make stricter (`tighten`), or may go under with a reason (`soft`). */
export interface Duty {
  readonly why: string;
  readonly basis: string;
  readonly fixed?: readonly string[];
  readonly tighten?: readonly string[];
  readonly soft?: readonly string[];
  /** Of an entry of a catalogue: terms that may only come sooner. */
  readonly earlier?: readonly string[];
  /** The nodes that the duty is about, by their `x-id`. */
  readonly ids: readonly string[];
}

/** Asked, of those that the law asks it of. */
export const asked = ['x-present', 'x-visible-when'];
/** Asked so, and answered by who answers it now: a condition, a term or the advice rests on it. */
export const settled = ['type', ...asked, 'x-access'];
/** Needed where it is needed, and as sensitive as it is. */
export const needed = ['x-required', 'x-sensitivity'];
/** Shared with nobody more. */
export const guarded = ['x-required', 'x-access', 'x-sensitivity'];
