import type { Definition } from '../definition.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';

/**
 * What a document without versions held before today, as far as its own dates tell: the `earlier` of a form, so that what keeps its
 * first value (`x-once`) does so. A row may be finished on the day that it is written; one without its date is still being written.
 * @param today `YYYY-MM-DD`.
 */
export function settledBefore(definition: Definition, document: Json, today: string): Json {
  const visit = (node: Node | undefined, value: Json): Json => {
    if (!node) return value;
    if (isArray(value)) {
      const item = node.item(Infinity);
      return value.filter((row) => !item || settled(item, row, today)).map((row) => visit(item, row));
    }
    if (!isObject(value)) return value;
    const inside = ([key, member]: [string, Json]): [string, Json] => [
      key,
      // Of most answers nothing is to be looked up.
      isArray(member) || isObject(member) ? visit(node.property(key), member) : member,
    ];
    return Object.fromEntries(Object.entries(value).map(inside));
  };
  return visit(definition.root, document);
}

function settled(item: Node, row: Json, today: string): boolean {
  const days = item.once(onceDays);
  return days.length === 0 || days.some((key) => String((isObject(row) && own(row, key)) || today) < today);
}

/** The days of a row that keep their first value. */
function onceDays(item: Node): readonly string[] {
  return item.keys.filter((key) => {
    const member = item.property(key);
    return member?.word('x-once') === true && member.text('format') === 'date';
  });
}
