import { frameOf } from '../change/inventory.ts';
import { Definition } from '../definition.ts';
import { equal, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer, steps } from '../pointer.ts';
import { heirs } from './heirs.ts';
import type { Plan } from './plan.ts';

/** Where a place in a document is in the new version, whether or not a value stands there; undefined when it has none. */
export function pointersAfter({ both, fields }: Plan, from: Json): (old: string) => string | undefined {
  const heir = heirs(both);
  const { root } = new Definition(from);
  return (old) => {
    let node: Node | undefined = root;
    let last = fields.get('')?.item;
    let deepest = 0;
    const names = steps(old);
    const rows: string[] = [];
    names.forEach((name, i) => {
      const isRow: boolean = node?.types?.includes('array') === true;
      node = isRow ? node?.item(Number(name)) : node?.property(name);
      const item = fields.get(node?.roots[0]?.location ?? ' ')?.item;
      if (isRow) rows.push(name);
      if (item?.path) [last, deepest] = [item, i + 1];
    });
    if (!last || last.parent === undefined) return old;
    // A row goes where its list goes, whatever its schema is called.
    const now = both.after.items.get(heir(last.id) ?? '');
    if (!now?.path || (now.path.at(-1) === '*') !== (last.path?.at(-1) === '*')) return undefined;
    const lists = frameOf(both.before, last.id).map((id) => heir(id));
    if (!equal(lists.map((id) => id ?? null), frameOf(both.after, now.id))) return undefined; // prettier-ignore
    let row = 0;
    return pointer(...now.path.map((step) => (step === '*' ? (rows[row++] ?? '') : step)), ...names.slice(deepest));
  };
}
