import type { Definition } from '../definition.ts';
import { equal, fromEntries, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { SealRefusal } from './seal-refusal.ts';

/** What may be said of an answer in a sealed document: that it is not right, and what somebody would rather have there. */
const sayable = new Set(['disputed', 'proposed']);

/** Which changes to what is known about answers touch what is sealed. */
export function sealedAbout(
  definition: Definition,
  about: string,
  open: ReadonlySet<string>,
  before: Json | undefined,
  after: Json | undefined,
): SealRefusal[] {
  const records = (document: Json | undefined): JsonObject => {
    const found = memberOf(document, about);
    return isObject(found) ? found : {};
  };
  const [from, to] = [records(before), records(after)];
  const isOpen = (id: string) => around(definition, id).some((one) => open.has(one));
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((key): SealRefusal[] => {
    const id = key.split('#')[0] ?? '';
    const settled = (record: Json | undefined) =>
      isObject(record) ? Object.entries(record).filter(([name]) => !sayable.has(name)) : [];
    const same = equal(fromEntries(settled(own(from, key))), fromEntries(settled(own(to, key))));
    return same || isOpen(id) ? [] : [{ code: 'sealed', pointer: pointer(about, key), id }];
  });
}

/** The ids of a place and of all that it stands in. */
function around(definition: Definition, id: string): string[] {
  let node: Node | undefined = definition.root;
  return (definition.path(id) ?? []).flatMap((step) => {
    node = step === '*' ? node?.item(Infinity) : node?.property(step);
    return node ? [node.id] : [];
  });
}
