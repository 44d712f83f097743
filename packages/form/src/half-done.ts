import type { Field } from './field.ts';
import { Group } from './group.ts';
import { Rows } from './rows.ts';
import type { UnderWay } from './under-way.ts';

/**
 * What is half done, by where it is: at a pointer what was half typed; at `?` and a pointer the number of the shape that was chosen;
 * at `#`, a number and the pointer of a list or a map what stands there in that place and is no part of the document: a row without
 * a value; an entry without a name, with that of another, or without a value. What is half done in that is kept with it.
 */
export type HalfDone = { [place: string]: string };

/** A row or an entry that is no part of the document. */
interface Loose {
  readonly at: () => number;
  readonly facts: () => object;
  readonly inside: HalfDone;
}

/** What is half done in a form. */
export function halfDone({ unread, maps, shapes }: UnderWay): HalfDone {
  const all: HalfDone = {};
  const loose = new Map<Field, Loose>();
  const leaves = [...unread].filter((leaf) => leaf.attached);
  const chosen = [...shapes].flatMap((one) => (one.attached && one.choice !== undefined ? [one] : []));
  for (const map of maps) if (map.attached) entriesOf(map, loose);
  for (const field of [...loose.keys(), ...leaves, ...chosen]) rowsAround(field, loose);

  const keep = (field: Field, mark: string, text: string) => {
    let outer: Field | undefined = field;
    while (outer && !loose.has(outer)) outer = outer.parent;
    const into = (outer && loose.get(outer)?.inside) ?? all;
    into[mark + placeIn(field, outer)] = text;
  };
  for (const leaf of leaves) keep(leaf, '', leaf.unread ?? '');
  for (const shape of chosen) keep(shape, '?', String(shape.choice));
  // What lies in others goes first, so that those are kept with it.
  for (const [field, { at, facts, inside }] of [...loose].sort(([a], [b]) => b.depth - a.depth))
    keep(field.parent as Field, `#${String(at())}`, JSON.stringify({ ...facts(), inside }));
  return all;
}

function entriesOf({ map, entries }: Group, loose: Map<Field, Loose>): void {
  entries.value.forEach((entry, i) => {
    const { field } = entry;
    if (map?.counts(entry) && field.present.value) return;
    const facts = () => ({ name: entry.name.value, ...(field.present.value ? { value: field.value.value } : {}) });
    loose.set(field, { at: () => i, facts, inside: {} });
  });
}

/** The rows that something stands in, and that have no value: their place is counted among those that will be there again. */
function rowsAround(inside: Field, loose: Map<Field, Loose>): void {
  for (let field = inside; field.parent; field = field.parent) {
    const { parent } = field;
    if (!(parent instanceof Rows) || field.value.value !== undefined || loose.has(field)) continue;
    const kept = (row: Field) => row.value.value !== undefined || loose.has(row);
    const here = field;
    loose.set(here, { at: () => before(parent, here).filter(kept).length, facts: () => ({}), inside: {} });
  }
}

/** The pointer of a field in the document, from one that it stands in: rows without a value do not count. */
function placeIn(field: Field, outer: Field | undefined): string {
  const { parent } = field;
  if (field === outer || !parent) return '';
  const around = placeIn(parent, outer);
  if (!(parent instanceof Rows)) return around + field.pointer.slice(parent.pointer.length);
  return `${around}/${String(before(parent, field).filter(({ value }) => value.value !== undefined).length)}`;
}

function before({ rows }: Rows, row: Field): readonly Field[] {
  return rows.value.slice(0, rows.value.indexOf(row));
}
