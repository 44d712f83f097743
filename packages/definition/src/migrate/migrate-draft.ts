import type { DefinitionName } from '../definition.ts';
import { own, put, type Json } from '../json.ts';
import type { Draft } from '../store.ts';
import { heirs } from './heirs.ts';
import type { Leftover } from './leftover.ts';
import { migrateBy } from './migrate.ts';
import { plan } from './plan.ts';
import { pointersAfter } from './pointers.ts';

/** A draft for another version of its definition. */
export interface MigratedDraft {
  readonly draft: Draft;
  /** What could not be carried over; a text that was half typed has reason `gone` or `occupied` and stays in the draft. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Carries a draft over: its document as {@link migrateBy} does, what was half typed, and the place where the person was.
 * @param definition what the new version is called.
 */
export function migrateDraft(draft: Draft, from: Json, to: Json, definition: DefinitionName): MigratedDraft {
  const made = plan(from, to);
  const { document, leftovers } = migrateBy(made, draft.value, from, to);
  const after = pointersAfter(made, from);
  const typed: Record<string, string> = {};
  const left: Leftover[] = [];
  const moved = Object.entries(draft.typed).map(([pointer, text]) => ({ pointer, text, now: after(pointer) }));
  const taken = new Set(moved.flatMap(({ pointer, now }) => (now === undefined || now === pointer ? [pointer] : [])));
  for (const { pointer, text, now } of moved) {
    const free = now === pointer || (now !== undefined && !taken.has(now));
    const at = free ? now : pointer;
    if (!free)
      left.push({
        pointer,
        id: '',
        value: text,
        reason: now === undefined ? 'gone' : 'occupied',
        kept: own(typed, at) === undefined,
      });
    if (own(typed, at) === undefined) put(typed, at, text);
    if (free) taken.add(at);
  }
  const { place } = draft;
  const page = place && (heirs(made.both)(place.page) ?? place.page);
  const at = place?.pointer === undefined ? undefined : after(place.pointer);
  const stands = page === undefined ? {} : { place: { page, ...(at === undefined ? {} : { pointer: at }) } };
  const { place: _, ...rest } = draft;
  return {
    draft: { ...rest, definition: { ...definition }, value: document, typed, ...stands },
    leftovers: [...leftovers, ...left],
  };
}
