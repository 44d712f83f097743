import type { Json } from '@wegwijs/definition';
import type { OpenEntry } from './list-table.ts';

/**
 * What is written in the form of an entry and not kept yet, by entry: who looks elsewhere finds it as it was. The tab does not close
 * without asking while there is any.
 */
export class EntryDrafts {
  readonly #written = new Map<string, Json>();

  /** What is written; undefined where nothing is. @param list the form and the list in it */
  of(list: string, entry: OpenEntry): Json | undefined {
    return this.#written.get(placeOf(list, entry));
  }

  /** Holds what is written now, or lets go of it. */
  hold(list: string, entry: OpenEntry, document: Json | undefined): void {
    const place = placeOf(list, entry);
    if (document === undefined) this.#written.delete(place);
    else this.#written.set(place, document);
    if (this.#written.size > 0) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }
}

const placeOf = (list: string, { id = '', how }: OpenEntry): string => [list, id, how].join(' ');

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
