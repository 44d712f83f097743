import { isObject, named, own, pointer, type Json, type JsonObject } from '@wegwijs/definition';

/** Where every node with an `x-id` stands in a definition, as a JSON Pointer; the first of two counts, as in `resolve`. */
export function placesOf(definition: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: Json | undefined, place: string) => {
    if (!isObject(value)) return;
    const id = own(value, 'x-id');
    if (typeof id === 'string' && !found.has(id)) found.set(id, place);
    members(own(value, 'properties'), `${place}/properties`);
    visit(own(value, 'additionalProperties'), `${place}/additionalProperties`);
    visit(own(value, 'items'), `${place}/items`);
  };
  const members = (map: Json | undefined, place: string) => {
    if (isObject(map)) for (const [name, node] of Object.entries(map)) visit(node, place + pointer(name));
  };
  visit(definition, '');
  for (const word of named) members(own(definition, word), pointer(word));
  return found;
}
