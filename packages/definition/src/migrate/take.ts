import { Definition } from '../definition.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import type { Item } from '../change/inventory.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { Leftover } from './leftover.ts';
import type { Plan } from './plan.ts';

/** An object of a document that may be changed: a copy that nobody else holds. */
export type Open = Record<string, Json>;

/** The rows in which something stands. */
export interface Frame {
  /** The ids of their lists in the new definition, outermost first. */
  readonly lists: readonly string[];
  /** The innermost row; the document where there is none. */
  readonly root: Open;
}

/** A value that was taken out of a document. */
export interface Taken {
  readonly item: Item;
  readonly value: Json;
  readonly pointer: string;
  readonly frame: Frame;
  /** What its parent describes. */
  readonly owner: Open;
  /** Whether all that it held goes elsewhere. */
  readonly emptied: boolean;
}

/** What was found in a document. */
export interface Found {
  readonly taken: Taken[];
  readonly leftovers: Leftover[];
  /** What stays, to see whether it still fits. */
  readonly staying: { readonly item: Item; readonly value: Json; readonly pointer: string }[];
}

/** Takes out of a document what has another place now. What lies deepest first, so that what goes elsewhere is out of what moves. */
export function take(document: Open, from: Json, { fields, both }: Plan): Found {
  const found: Found = { taken: [], leftovers: [], staying: [] };
  const definition = new Definition(from);
  const visit = (value: Json, node: Node, at: string, frame: Frame, owners: ReadonlyMap<string, Open>, lost: boolean): void => {
    const item = fields.get(node.roots[0]?.location ?? '')?.item;
    if (isArray(value)) {
      const list = item ? both.idAfter(item) : '';
      value.forEach((one, i) => {
        const child = node.item(i);
        const inner = isObject(one) ? { lists: [...frame.lists, list], root: one } : frame;
        if (child) visit(one, child, at + pointer(i), inner, owners, lost);
      });
    }
    if (!isObject(value)) return;
    const object = value;
    const around = item ? new Map([...owners, [item.id, object]]) : owners;
    for (const key of Object.keys(object)) {
      const child = at === '' && key === definition.about ? undefined : node.property(key);
      if (child) member(object, key, child, at + pointer(key), frame, around, lost);
    }
  };
  const member = (
    object: Open,
    key: string,
    node: Node,
    at: string,
    frame: Frame,
    owners: ReadonlyMap<string, Open>,
    lost: boolean,
  ) => {
    const { item, action = 'stay' } = fields.get(node.roots[0]?.location ?? '') ?? {};
    const gone = action === 'gone' || action === 'displaced';
    const before = own(object, key) as Json;
    const full = !isEmpty(before);
    visit(before, node, at, frame, owners, lost || gone);
    if (!item) return;
    const emptied = full && isEmpty(before);
    if (action === 'stay') found.staying.push({ item, value: before, pointer: at });
    else if (action === 'take') {
      Reflect.deleteProperty(object, key);
      found.taken.push({ item, value: before, pointer: at, frame, owner: owners.get(item.parent ?? '') ?? object, emptied });
    } else if (emptied) Reflect.deleteProperty(object, key);
    else if (!lost) {
      if (action === 'displaced') Reflect.deleteProperty(object, key);
      found.leftovers.push({ pointer: at, id: item.id, value: before, reason: 'gone', kept: action === 'gone' });
    }
  };
  visit(document, definition.root, '', { lists: [], root: document }, new Map(), false);
  return found;
}

/** Whether it is an object that holds nothing. */
export function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
