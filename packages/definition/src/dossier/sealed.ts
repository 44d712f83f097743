import type { Definition } from '../definition.ts';
import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { ordered, without } from '../lens/lens.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { lifeOf, stateIn } from './life.ts';
import { once } from './once.ts';
import { sealedAbout } from './sealed-about.ts';
import type { SealRefusal } from './seal-refusal.ts';

/**
 * Which changes touch what the state of a document closes, and what keeps its first value.
 * @param earlier the document of an earlier version, whose `x-once` values stay.
 */
export function sealed(definition: Definition, before: Json | undefined, after: Json | undefined, earlier?: Json): SealRefusal[] {
  return [...closed(definition, before, after), ...once(definition, earlier, after)];
}

function closed(definition: Definition, before: Json | undefined, after: Json | undefined): SealRefusal[] {
  const state = stateIn(definition, before);
  if (!state.sealed) return [];
  const { about } = definition;
  const open = new Set([...state.open, lifeOf(definition)?.field ?? '']);
  const found: SealRefusal[] = [];
  const refuse = (node: Node, way: string) => void found.push({ code: 'sealed', pointer: way, id: node.id });
  const visit = (node: Node, way: string, was: Json | undefined, is: Json | undefined): void => {
    if (equal(was, is) || open.has(node.id)) return;
    const rows = rowsOf(was, is);
    const item = node.item(Infinity);
    if (rows && item?.keys.length) for (const [i, one, other] of rows) visit(item, way + pointer(i), one, other);
    else if (node.keys.length > 0 && [was, is].every((one) => one === undefined || isObject(one))) {
      const [from, to] = [was ?? {}, is ?? {}] as [JsonObject, JsonObject];
      for (const key of ordered(node, from, to)) {
        const child = node.property(key);
        if (child) visit(child, way + pointer(key), own(from, key), own(to, key));
        else if (!equal(own(from, key), own(to, key))) refuse(node, way + pointer(key));
      }
    } else refuse(node, way);
  };
  visit(definition.root, '', without(before, about), without(after, about));
  return [...found, ...(about === undefined ? [] : sealedAbout(definition, about, open, before, after))];
}

/** The same rows in the same order, in pairs; undefined when it is not that. */
function rowsOf(was: Json | undefined, is: Json | undefined): [number, Json, Json][] | undefined {
  if (!isArray(was) || !isArray(is) || was.length !== is.length) return undefined;
  const pairs = was.map((row, i): [number, Json, Json] => [i, row, is[i] ?? null]);
  const same = pairs.every(([, one, other]) => isObject(one) && isObject(other) && equal(own(one, 'id'), own(other, 'id')));
  return same ? pairs : undefined;
}
