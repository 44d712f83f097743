import { isFact } from '../access.ts';
import type { Definition } from '../definition.ts';
import { fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';

/**
 * What a role that may only propose would have stand in a place. It is kept beside the value, in `about`, by role, until an editor
 * settles it. Without a value it proposes to take out what stands there; at the key of a row that is not there yet, to add it.
 */
export interface Proposal {
  /** The key in `about`: the `x-id` and the ids of the rows around it, `signals.row#r1`. */
  readonly key: string;
  /** The role. */
  readonly by: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string | undefined;
  readonly value: Json | undefined;
}

/** Who settles a proposal, and on which day. */
export interface Settling {
  readonly accepted: boolean;
  readonly role: string;
  readonly today: string;
}

/** Every proposal in a document. */
export function proposalsIn(definition: Definition, document: Json | undefined): Proposal[] {
  return Object.entries(recordsOf(definition, document)).flatMap(([key, record]) => {
    const proposed = memberOf(record, 'proposed');
    return Object.entries(isObject(proposed) ? proposed : {}).flatMap(([by, made]) => {
      const on = memberOf(made, 'on');
      return isObject(made) ? [{ key, by, on: typeof on === 'string' ? on : undefined, value: own(made, 'value') }] : [];
    });
  });
}

/** The document with a proposal; the one that the same role made before gives way. */
export function propose(definition: Definition, document: Json | undefined, { key, by, on, value }: Proposal): Json | undefined {
  const made = fromEntries([
    ...(value === undefined ? [] : [['value', value] as const]),
    ...(on === undefined ? [] : [['on', on] as const]),
  ]);
  return noted(definition, document, key, (record) =>
    withMember(record, 'proposed', withMember(objectIn(record, 'proposed'), by, made)),
  );
}

/** The document with a proposal settled: gone, and where it was accepted its value in place. A fact is then noted as entered here. */
export function settle(
  definition: Definition,
  document: Json | undefined,
  { key, by, value }: Proposal,
  { accepted, role, today }: Settling,
): Json | undefined {
  // prettier-ignore
  const [id = '', ...rows] = key.split('#');
  const path = definition.path(id);
  const node = path && nodeAt(definition.root, path);
  const set = accepted && path ? placed(document, path, rows, value) : document;
  return noted(definition, set, key, (record) => {
    const rest = withMember(objectIn(record, 'proposed'), by, undefined);
    const left = withMember(record, 'proposed', Object.keys(rest).length === 0 ? undefined : rest);
    return accepted && node && isFact(node) ? { ...left, source: 'self', by: role, on: today } : left;
  });
}

/** A value with another one at a way, through the rows with these ids; a row that is not there comes at the end. */
function placed(
  value: Json | undefined,
  [step, ...path]: readonly string[],
  rows: readonly string[],
  to: Json | undefined,
): Json | undefined {
  // prettier-ignore
  if (step === undefined) return to;
  if (step !== '*') {
    const object = isObject(value) ? value : {};
    return withMember(object, step, placed(own(object, step), path, rows, to));
  }
  const [id, ...inner] = rows;
  const list = isArray(value) ? value : [];
  const at = list.findIndex((row) => isObject(row) && own(row, 'id') === id);
  const made = placed(list[at], path, inner, to);
  if (made === undefined) return at < 0 ? value : list.toSpliced(at, 1);
  return at < 0 ? [...list, made] : list.with(at, made);
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => (step === '*' ? node?.item(Infinity) : node?.property(step)), root);
}

function noted(
  definition: Definition,
  document: Json | undefined,
  key: string,
  change: (record: JsonObject) => JsonObject,
): Json | undefined {
  // prettier-ignore
  const { about } = definition;
  if (about === undefined) return document;
  const records = recordsOf(definition, document);
  const record = change(objectIn(records, key));
  const all = withMember(records, key, Object.keys(record).length === 0 ? undefined : record);
  return withMember(isObject(document) ? document : {}, about, Object.keys(all).length === 0 ? undefined : all);
}

function recordsOf({ about }: Definition, document: Json | undefined): JsonObject {
  return isObject(document) && about !== undefined ? objectIn(document, about) : {};
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const found = own(object, key);
  return isObject(found) ? found : {};
}

/** An object with another member; undefined takes it out. */
function withMember(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  const others = Object.entries(object).filter(([name]) => name !== key);
  return fromEntries(value === undefined ? others : [...others, [key, value]]);
}
