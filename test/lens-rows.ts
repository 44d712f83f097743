// Rows of which a viewer sees those that name it: worked out in another way, and made at random.
import { at, isArray, isObject, own, type Definition, type Json, type JsonObject, type Viewer } from '@wegwijs/definition';
import fc from 'fast-check';

/** What must never be seen. */
export const secret = 'GEHEIM';

/** What is left of the right to a row, worked out from the words and the row alone: where it is not the viewer's, what `x-own` says. */
export function limitOf(
  definition: Definition,
  list: readonly string[],
  row: Json | undefined,
  viewer: Viewer,
): string | undefined {
  const node = list.reduce<Definition['root'] | undefined>((one, key) => one?.property(key), definition.root)?.item(0);
  const said = node?.word('x-own') as { by: { role?: string; person?: string }[]; others: JsonObject } | undefined;
  const limit = said && own(said.others, viewer.role);
  const holds = (id: string | undefined) => (id !== undefined && isObject(row) ? (own(row, id) ?? undefined) : undefined);
  const mine = said?.by.some(({ role, person }) =>
    holds(person) === undefined ? holds(role) === viewer.role : holds(person) === viewer.person,
  );
  return mine ? undefined : (limit as string | undefined);
}

/** The rows of a list that a viewer does not see, or those that it does. */
export function rowsOf(definition: Definition, document: Json | undefined, viewer: Viewer, seen: boolean): Json[] {
  const rows = at(document, '/h/l');
  return (isArray(rows) ? rows : []).filter((row) => (limitOf(definition, ['h', 'l'], row, viewer) === 'none') !== seen);
}

/** A document without the rows that a viewer does not see. */
export function sifted(definition: Definition, document: Json, viewer: Viewer): Json {
  if (!isArray(at(document, '/h/l')) || rowsOf(definition, document, viewer, false).length === 0) return document;
  const { h, ...rest } = document as { h: JsonObject };
  return { ...rest, h: { ...h, l: rowsOf(definition, document, viewer, true) } };
}

/** The same with more in the rows of others, and one more of them: where the list is one whose rows can be another's. */
export function withOthersRows(definition: Definition, document: Json, viewer: Viewer, nth: number): Json {
  const other = { id: `h${nth}`, p: 'w', q: secret };
  const rows = at(document, '/h/l') ?? [];
  const h = at(document, '/h') ?? {};
  if (limitOf(definition, ['h', 'l'], other, viewer) !== 'none' || !isArray(rows) || !isObject(h)) return document;
  const more = rows.map((row) => (limitOf(definition, ['h', 'l'], row, viewer) === 'none' && isObject(row) ? { ...row, q: secret } : row));
  return { ...(document as JsonObject), h: { ...h, l: more.toSpliced(nth % (rows.length + 1), 0, other) } };
} // prettier-ignore

/** Rows that can be told apart, with what is known about some of them. */
export const withIds = (documents: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  documents.map((document) => {
    const rows = at(document, '/h/l');
    if (!isArray(rows) || !isObject(document)) return document;
    const named = rows.map((row, i) => ({ ...(row as JsonObject), id: `s${i + 1}` }));
    const known = { ...(document['about'] as JsonObject), 'q#s1': { left: 'in-talk' }, 'r#s2': { left: 'in-talk' } };
    return { ...document, h: { ...(document['h'] as JsonObject), l: named }, about: known };
  });
export const persons = (viewers: fc.Arbitrary<Viewer>): fc.Arbitrary<Viewer> =>
  fc
    .tuple(viewers, fc.constantFrom('x', 'x', 'y', undefined))
    .map(([viewer, person]) => (person === undefined ? viewer : { ...viewer, person }));
