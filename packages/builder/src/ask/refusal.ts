import type { Json } from '@wegwijs/definition';

/**
 * Why a command is not carried out. From the layers, as `resolve` says them: `locked`, `floor`, `unseen`, `unknown-id`,
 * `unknown-keyword`, `not-open`, `foreign-id`, `name`, `place`, `not-an-object`; `version`, `definition` and `shape` of a layer that
 * does not fit as a whole. From the builder:
 *
 * - `role`: this person may not change this.
 * - `invalid`: the file would not hold to its rules; `params.keyword` is the rule, `params.path` the place.
 * - `exists`, `not-own`, `own`: a name is taken; it is not the layer's own; it is, so there is nothing to inherit.
 * - `circular`: it would be asked depending on itself; `params.by` are the questions in between.
 * - `not-yours`: a translation of Dutch that another decided would never be shown; `params.owner` is who.
 * - `not-a-field`, `not-a-choice`, `last-choice`, `unknown-choice`, `crowded`, `fixed`, `nothing`: as they say.
 */
export type RefusalCode =
  | 'locked'
  | 'floor'
  | 'unseen'
  | 'unknown-id'
  | 'unknown-keyword'
  | 'not-open'
  | 'foreign-id'
  | 'name'
  | 'place'
  | 'not-an-object'
  | 'version'
  | 'definition'
  | 'shape'
  | 'role'
  | 'invalid'
  | 'exists'
  | 'not-own'
  | 'own'
  | 'circular'
  | 'not-yours'
  | 'not-a-field'
  | 'not-a-choice'
  | 'last-choice'
  | 'unknown-choice'
  | 'crowded'
  | 'fixed'
  | 'nothing';

/** A command that is not carried out. Data: `RefusalSentences` makes words of it. */
export interface CommandRefusal {
  readonly code: RefusalCode;
  /** What it is about: an `x-id`, the identity of an entry, the name of a document; empty for the whole. */
  readonly id: string;
  readonly keyword?: string;
  /** The article that a lock rests on. */
  readonly basis?: string;
  /** Who holds the lock: the name of a layer, or the `x-id` of the base. */
  readonly layer?: string;
  readonly params?: { readonly [name: string]: Json };
}

/** The answer to "may I?". */
export type Answer = { readonly may: true } | { readonly may: false; readonly why: CommandRefusal };

/** Makes a refusal. */
export function refusal(code: RefusalCode, id: string, more: Omit<CommandRefusal, 'code' | 'id'> = {}): CommandRefusal {
  return { code, id, ...more };
}

/** Whether what came of working out a command is a refusal. */
export function isRefusal(made: object): made is CommandRefusal {
  return 'code' in made && 'id' in made;
}
