import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { named } from '../layers/tree.ts';
import { pointer } from '../pointer.ts';
import { listsItems, subschemas, type Subschema } from './subschemas.ts';

/** What an item of a definition is. A `shape` is a schema without a name: the items of a list, an alternative, one of `$defs`. */
export type ItemKind =
  | 'definition'
  | 'section'
  | 'field'
  | 'row'
  | 'shape'
  | 'term'
  | 'text'
  | 'module'
  | 'derived'
  | 'deadline'
  | 'retention'
  | 'transfer'
  | 'heading';

/** One thing in a definition that can be told from all others. */
export interface Item {
  /** Its `x-id`; else the id around it, `#` and the pointer from there. In a foreign schema that is `#` and its location. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly schema: JsonObject;
  /** JSON Pointer into the definition. */
  readonly location: string;
  /** The id of the nearest item with an `x-id` around it, else of the schema around it. */
  readonly parent: string | undefined;
  /** The way to it in a document from what its parent describes, `*` for each item; undefined when no names lead there. */
  readonly steps: readonly string[] | undefined;
  /** The way to it in a document from the root; undefined when documents hold no such place, or not always. */
  readonly path: readonly string[] | undefined;
  /** Whether looser here is looser for the whole. False in `not`, `if`, `oneOf` and the like. */
  readonly positive: boolean;
  /** Whether the choices in it are counted as those of its parent. */
  readonly listed: boolean;
}

/** Every item of a definition, by its id, in the order of the file. */
export interface Inventory {
  readonly items: ReadonlyMap<string, Item>;
  /** Whether it is a definition of ours. */
  readonly own: boolean;
}

const kinds = { 'x-terms': 'term', 'x-texts': 'text', 'x-modules': 'module', 'x-derived': 'derived', 'x-deadlines': 'deadline', 'x-retention': 'retention', 'x-transfers': 'transfer', 'x-headings': 'heading' } as const; // prettier-ignore

/** Looks through a definition once, in time linear in its size. References are not followed, so recursion needs no care. */
export function inventory(definition: Json): Inventory {
  const items = new Map<string, Item>();
  const schema = isObject(definition) ? definition : {};
  const isOwn = typeof own(schema, 'x-id') === 'string';
  const shady = new Set<string>();
  const visit = (
    schema: JsonObject,
    place: Omit<Item, 'id' | 'kind' | 'schema'>,
    around: Item | undefined,
    anonymous: string,
  ) => {
    const said = own(schema, 'x-id');
    const hasId = typeof said === 'string' && !items.has(said);
    const id = hasId ? said : free(items, anonymous);
    const item: Item = { ...place, id, kind: kindOf(schema, place, hasId), schema };
    // The place where layers keep their fields is no thing of its own: the fields are.
    if (hasId || !isOwn || !inLocal(place)) items.set(id, item);
    if (!place.positive && own(schema, '$ref') !== undefined) shady.add(id);
    for (const one of subschemas(schema, place.listed)) {
      const owner = hasId ? item : around;
      const inner = placeOf(one, item, owner ?? item, owner !== undefined);
      visit(
        one.schema,
        inner,
        owner,
        owner ? `${owner.id}#${inner.location.slice(owner.location.length)}` : `#${inner.location}`,
      );
    }
  };
  const none = { parent: undefined, steps: [], positive: true, listed: false };
  visit(schema, { ...none, location: '', path: [] }, undefined, '#');
  for (const word of named) {
    const map = own(schema, word);
    for (const [name, one] of Object.entries(isObject(map) ? map : {})) {
      if (!isObject(one)) continue;
      const place = { ...none, location: pointer(word, name), steps: undefined, path: undefined };
      const said = own(one, 'x-id');
      const id = free(items, typeof said === 'string' ? said : `#${place.location}`);
      items.set(id, { ...place, id, kind: kinds[word], schema: one });
    }
  }
  // A shape of `$defs` may be meant where stricter is looser.
  if (shady.size > 0)
    for (const [id, item] of items)
      if (/^\/(\$defs|definitions)\//.test(item.location)) items.set(id, { ...item, positive: false });
  return { items, own: isOwn };
}

/** Whether a schema without an `x-id` only leads to what layers keep under `local`. */
function inLocal({ parent, location, steps }: Omit<Item, 'id' | 'kind' | 'schema'>): boolean {
  return (
    parent !== undefined &&
    (steps?.[0] === 'local' || /\/properties\/local(\/properties\/[^/]*)?\/additionalProperties$/.test(location))
  );
}

/** An id that nothing has yet: when two things claim the same, the second is still told apart. */
function free(items: ReadonlyMap<string, Item>, id: string): string {
  return items.has(id) ? free(items, `${id}#`) : id;
}

function placeOf(one: Subschema, item: Item, parent: Item, hasOwner: boolean): Omit<Item, 'id' | 'kind' | 'schema'> {
  const further = one.how === 'here' ? [] : one.step === undefined ? undefined : [one.step];
  const before = !hasOwner || parent === item ? [] : item.steps;
  return {
    location: item.location + one.at,
    parent: parent.id,
    steps: before && further && [...before, ...further],
    path: item.path && further && [...item.path, ...further],
    positive: item.positive && one.how !== 'other',
    listed: one.at === '/items' && listsItems(item.schema),
  };
}

function kindOf(schema: JsonObject, { location, path, parent }: Omit<Item, 'id' | 'kind' | 'schema'>, hasId: boolean): ItemKind {
  if (parent === undefined) return 'definition';
  if (own(schema, 'x-section') === true) return 'section';
  const inList = location.endsWith('/items') && path?.at(-1) === '*';
  if (hasId) return inList ? 'row' : 'field';
  return path && !inList && /\/properties\/[^/]*$/.test(location) ? 'field' : 'shape';
}

/** The ids of the repeating groups in which an item stands, outermost first. */
export function frameOf({ items }: Inventory, id: string): string[] {
  const found: string[] = [];
  for (let item = items.get(id); item?.parent !== undefined; item = items.get(item.parent)) {
    if (item.id !== id && item.steps?.at(-1) === '*') found.unshift(item.parent);
  }
  return found;
}

/** The titles of a definition for people: of the item, else of the nearest around it that has one, else its name. */
export function nameOf({ items }: Inventory, id: string): string | undefined {
  for (let item = items.get(id); item; item = item.parent === undefined ? undefined : items.get(item.parent)) {
    const title = own(item.schema, 'title');
    if (typeof title === 'string') return title;
    if (isObject(title) && typeof own(title, 'other') === 'string') return String(own(title, 'other'));
    if (item.kind !== 'shape' && item.steps?.at(-1) !== undefined) return item.steps.at(-1);
  }
  return undefined;
}
