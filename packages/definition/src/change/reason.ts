import type { Difference } from './difference.ts';

/** How much a new version asks of who has the old one, least first. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;

/** See {@link levels}. `none`: nothing differs. */
export type Level = (typeof levels)[number];

/** Why a difference has its level. */
export const reasonLevels = {
  /** Other words for people. */
  words: 'patch',
  /** Another place among others, the same in documents. */
  order: 'patch',
  /** A note for who keeps the definition. */
  note: 'patch',
  /** Another control for the same value. */
  shown: 'patch',
  /** Something is new. */
  added: 'minor',
  /** Asked of more people than before. */
  asked: 'minor',
  /** Out of the form; what is stored stays valid and is kept. */
  'not-asked': 'minor',
  /** What completion needs is another. Answers stay right; a document may lack one. */
  needed: 'minor',
  /** Accepts all that it accepted, and more. */
  wider: 'minor',
  /** Who may see or edit, how sensitive it is, how long it is kept, what layers may change. */
  rights: 'minor',
  /** Works otherwise; documents are judged the same. */
  behaves: 'minor',
  /** An id is gone: answers, layers and embeds that name it have lost it. */
  gone: 'major',
  /** Its answers are looked for elsewhere in documents. */
  place: 'major',
  /** Another type of value. */
  type: 'major',
  /** Refuses what it accepted. */
  stricter: 'major',
  /** An answer may no longer be asked, and is then left out when the form is handed in. */
  'left-out': 'major',
  /** Whether it accepts all that it accepted cannot be told. */
  unproven: 'major',
} as const satisfies { readonly [code: string]: Exclude<Level, 'none'> };

/** See {@link reasonLevels}. */
export type ReasonCode = keyof typeof reasonLevels;

/** One difference with what it means for stored documents, drafts and embeds. */
export interface Reason {
  readonly level: Exclude<Level, 'none'>;
  readonly code: ReasonCode;
  readonly difference: Difference;
  /** Whether `migrate` carries what is stored over; only where the level is `major`. */
  readonly carried?: boolean;
}
