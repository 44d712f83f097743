import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { isSet, textOf } from './read-words.ts';

/** Whether a person knows an actor, and by which name. */
export interface Contact {
  /** The id of the actor. */
  readonly actor: string;
  readonly known: boolean;
  readonly person: string | undefined;
}

/** Whom a person knows, by the id of the actor; of two that are told twice the first. */
export function contactsIn(document: Json | undefined): ReadonlyMap<string, Contact> {
  const found = new Map<string, Contact>();
  for (const row of rowsIn(document)) {
    const actor = isObject(row) ? textOf(row, 'actor') : undefined;
    if (!isObject(row) || actor === undefined || found.has(actor)) continue;
    found.set(actor, { actor, known: isSet(row, 'known'), person: textOf(row, 'person') });
  }
  return found;
}

/** The document with what is said of one contact. A name stays when somebody is not known any more, until it is taken out. */
export function withContact(document: Json | undefined, { actor, known, person }: Contact, id: string): JsonObject {
  const before = isObject(document) ? document : {};
  const contacts = own(before, 'contacts');
  const rows = rowsIn(before);
  const at = rows.findIndex((row) => isObject(row) && textOf(row, 'actor') === actor);
  const { person: _, ...kept } = isObject(rows[at]) ? rows[at] : { id, actor };
  const row = { ...kept, known, ...(person === undefined || person === '' ? {} : { person }) };
  const items = at < 0 ? [...rows, row] : rows.with(at, row);
  return { ...before, contacts: { ...(isObject(contacts) ? contacts : {}), items } };
}

function rowsIn(document: Json | undefined): readonly Json[] {
  const contacts = memberOf(document, 'contacts');
  const items = memberOf(contacts, 'items');
  return isArray(items) ? items : [];
}
