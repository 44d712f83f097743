import { isFact } from '../access.ts';
import { equal, fromEntries, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { pointer } from '../pointer.ts';
import { idOf, hasRows, sightOfKey } from './key-sight.ts';
import type { AccessRefusal } from './refusal.ts';
import type { Sighted } from '../access.ts';
import type { Sight } from './sight.ts';

type Code = AccessRefusal['code'];

/**
 * What is known about answers, to be stored. A record follows the right of its field: who edits the field keeps it, in the own name.
 * Who may only propose keeps an own proposal (`proposed`, by role); the newcomer may say of any fact that is seen that it is not
 * right (`disputed`). An editor takes away what was settled, and alters nothing that another said.
 * @param documents the whole document as it is stored, and what the role handed in: in which rows answers stand.
 */
export function acceptAbout(
  sight: Sight,
  before: Json | undefined,
  after: Json | undefined,
  refusals: AccessRefusal[],
  way: string,
  documents: readonly [before: Json | undefined, after: Json | undefined],
): Json | undefined {
  // prettier-ignore
  const refuse = (code: Code, at: string, id: string, right: Sighted) =>
    void refusals.push({ code, pointer: at, id, right: right ?? 'none' });
  if ([before, after].some((value) => value !== undefined && !isObject(value))) {
    if (after !== undefined) refuse('shape', way, '', 'none');
    return before;
  }
  const [from, to] = [before ?? {}, after ?? {}] as [JsonObject, JsonObject];
  const made = names(from, to).flatMap((key): [string, Json][] => {
    const [was, is] = [own(from, key), own(to, key)];
    const id = idOf(key);
    // Whose row it is says what is stored; only of a new row what was handed in.
    const isNew = was === undefined && !hasRows(sight.definition, key, documents[0]);
    const right = sightOfKey(sight, key, isNew ? documents : [documents[0]]);
    const here = way + pointer(key);
    if (right === 'none' && is !== undefined) refuse('unseen', here, id, right);
    const kept =
      right === 'none' ? was : recordOf({ sight, id, right }, was, is, (code, part) => refuse(code, here + part, id, right));
    return kept === undefined ? [] : [[key, kept]];
  });
  return made.length === 0 && (before === undefined || after === undefined) ? undefined : fromEntries(made);
}

/** In an order that tells nothing of what is not seen. */
function names(from: JsonObject, to: JsonObject): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
}

interface Place {
  readonly sight: Sight;
  readonly id: string;
  readonly right: Sighted;
}

function recordOf(
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  refuse: (code: Code, part: string) => void,
): Json | undefined {
  // prettier-ignore
  if (equal(before, after)) return before;
  const edits = place.right === 'edit';
  if ([before, after].some((value) => value !== undefined && !isObject(value)))
    return edits ? after : (refuse(reason(place), ''), before);
  const [from, to] = [before ?? {}, after ?? {}] as [JsonObject, JsonObject];
  const members = names(from, to).flatMap((name): [string, Json][] => {
    const [was, is] = [own(from, name), own(to, name)];
    if (equal(was, is)) return was === undefined ? [] : [[name, was]];
    const part = pointer(name);
    const no = (code: Code, stays: Json | undefined = was) => (refuse(code, part), stays);
    const made =
      name === 'proposed' ? proposals(place, was, is, (code, by) => refuse(code, part + by)) : fact(place, name, was, is, no);
    return made === undefined ? [] : [[name, made]];
  });
  return members.length === 0 ? undefined : fromEntries(members);
}

/** One fact about an answer: what was left open, who entered it, in what language. */
function fact(
  place: Place,
  name: string,
  was: Json | undefined,
  is: Json | undefined,
  no: (code: Code) => Json | undefined,
): Json | undefined {
  // prettier-ignore
  const { sight, right } = place;
  const own = (value: Json | undefined) => value === undefined || byOf(value) === sight.role;
  if (name === 'disputed') {
    if (right === 'edit') return own(is) ? is : no('by');
    return disputes(place) && own(was) && own(is) ? is : no(reason(place));
  }
  if (right !== 'edit') return no(reason(place));
  if (name === 'by' && is !== undefined && is !== sight.role) return no('by');
  // An answer that was entered here never passes for one that a source supplied.
  return name === 'source' && was === 'self' ? no('fact') : is;
}

/** Proposals by role: each role writes its own, an editor takes them away. */
function proposals(
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  refuse: (code: Code, by: string) => void,
): Json | undefined {
  // prettier-ignore
  const { sight, right } = place;
  const [from, to] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const made = names(from, to).flatMap((by): [string, Json][] => {
    const [was, is] = [own(from, by), own(to, by)];
    const mine = by === sight.role && (right === 'propose' || right === 'edit') && (is === undefined || isObject(is));
    const may = equal(was, is) || mine || (right === 'edit' && is === undefined);
    if (!may) refuse(right === 'edit' || right === 'propose' ? 'by' : reason(place), pointer(by));
    const kept = may ? is : was;
    return kept === undefined ? [] : [[by, kept]];
  });
  return made.length === 0 ? undefined : fromEntries(made);
}

/** Whether the newcomer may say here that a fact is not right (AVG art. 16; domain: 7.4). */
function disputes({ sight, id }: Place): boolean {
  const node = sight.node(id);
  return sight.role === 'participant' && node !== undefined && isFact(node);
}

function byOf(value: Json): Json | undefined {
  return memberOf(value, 'by');
}

function reason({ right }: Place): 'view' | 'propose' | 'unseen' {
  return right === 'view' || right === 'propose' ? right : 'unseen';
}
