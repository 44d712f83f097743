import { isArray, isObject, own, type Json } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** Where choices are made between what one said and what stands elsewhere. */
export type ChoosingAt = 'merge' | 'rebase';

const placeOf = (kind: ChoosingAt) => ({ kind, id: undefined, how: 'words' }) as const;

/**
 * What was chosen so far. Choices are no step of the work before all of them are made, and are kept while they are.
 * @param about what the choices are about: those about something else do not count
 */
export function choicesAt({ work }: Desk, kind: ChoosingAt, about: string): ReadonlyMap<string, Json> {
  const kept = work.drafts.of(placeOf(kind));
  const made = isObject(kept) && own(kept, 'about') === about ? own(kept, 'choices') : undefined;
  const pairs = isArray(made) ? made : [];
  return new Map(pairs.flatMap((one) => (isArray(one) && typeof one[0] === 'string' && one[1] !== undefined ? [[one[0], one[1]] as const] : [])));
} // prettier-ignore

/** Keeps what was chosen; nothing once all is done. */
export function keepChoices({ work }: Desk, kind: ChoosingAt, about: string, choices: ReadonlyMap<string, Json>): void {
  const made = [...choices].map(([key, choice]) => [key, choice]);
  work.drafts.hold(placeOf(kind), made.length === 0 ? undefined : { about, choices: made });
}
