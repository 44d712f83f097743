import { isArray, isObject, own, pointer, put, type Json, type JsonObject } from '@wegwijs/definition';
import { readPartial, writePartial } from './partial-date.ts';
import { top, type Data, type Omitted } from './mapping.ts';
import type { Place } from './plan.ts';

/** A document as the data of a record. What cannot go along is named. */
export function toData(root: Place, version: string, document: Json): Data {
  const omitted: Omitted[] = [];
  let bsn: Json | undefined;
  const convert = (place: Place, value: Json, path: string): Json => {
    const { members, each } = place;
    if (isArray(value)) return each ? value.map((item, i) => convert(each, item, path + pointer(i))) : value;
    if (!isObject(value)) return coded(place, value);
    const made: Record<string, Json> = {};
    for (const [key, member] of Object.entries(value)) {
      const at = path + pointer(key);
      const inner = members ? members.find((one) => one.key === key) : each && { ...each, name: key };
      if (inner?.kind === 'bsn') bsn = member;
      else if (!inner && (members || place.node.types?.includes('object')) && !isFree(place))
        omitted.push({ code: 'objecttype.unknown', pointer: at });
      else if (inner?.kind === 'brp' || inner?.kind === 'file') omitted.push({ code: `objecttype.${inner.kind}`, pointer: at });
      else put(made, inner?.name ?? key, inner ? convert(inner, member, at) : member);
    }
    return made;
  };
  const data = convert(root, document, '');
  const first: JsonObject = { [top.version]: version, ...(bsn === undefined ? {} : { [top.bsn]: bsn }) };
  return { data: isObject(data) ? { ...first, ...data } : data, omitted };
}

/** The document that the data of a record holds: `fromData(toData(document))` is the document without what was omitted. */
export function fromData(root: Place, data: Json): Json {
  const convert = (place: Place, value: Json): Json => {
    const { members, each } = place;
    if (isArray(value)) return each ? value.map((item) => convert(each, item)) : value;
    if (place.kind === 'partial-date') return readPartial(value);
    if (!isObject(value)) return decoded(place, value);
    const made: Record<string, Json> = {};
    for (const [name, member] of Object.entries(value)) {
      const inner = members ? members.find((one) => one.name === name && one.kind !== 'bsn') : each && { ...each, key: name };
      put(made, inner?.key ?? name, inner ? convert(inner, member) : member);
    }
    return made;
  };
  if (!isObject(data)) return data;
  const { [top.version]: _, [top.bsn]: bsn, ...rest } = data;
  const document = convert(root, rest);
  const way = wayToBsn(root);
  return bsn === undefined || way === undefined ? document : withMember(document, way, bsn);
}

/** Whether anything may stand in an object: nobody said what. */
function isFree({ members, each, node }: Place): boolean {
  return !members && !each && node.parts.every(({ schema }) => own(schema, 'additionalProperties') !== false);
}

function coded({ kind, codes }: Place, value: Json): Json {
  if (typeof value !== 'string') return value;
  return kind === 'partial-date' ? writePartial(value) : (own(codes, value) ?? value);
}

function decoded({ codes }: Place, value: Json): Json {
  return Object.keys(codes).find((one) => codes[one] === value) ?? value;
}

function wayToBsn({ members = [] }: Place): string[] | undefined {
  for (const member of members) {
    if (member.kind === 'bsn') return [member.key];
    const further = wayToBsn(member);
    if (further) return [member.key, ...further];
  }
  return undefined;
}

function withMember(value: Json | undefined, [key, ...rest]: readonly string[], to: Json): Json {
  if (key === undefined) return to;
  const object = isObject(value) ? value : {};
  return { ...object, [key]: withMember(own(object, key), rest, to) };
}
