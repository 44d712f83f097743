import { holds } from '../condition.ts';
import type { Definition } from '../definition.ts';
import { equal, isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { at, pointer } from '../pointer.ts';
import type { Change } from '../store.ts';
import { DocumentReader } from './document-reader.ts';
import { places, ways } from './places.ts';
import type { DossierRecord } from './record.ts';

/** A fact that a document takes from another one of the dossier. It is offered; nothing is copied by itself. */
export interface Fact {
  /** The `x-id` of the field that takes it. */
  readonly id: string;
  /** Its name in what is known about answers: the id, and in a row `<id>#<row>`. */
  readonly key: string;
  /** Where that field stands. */
  readonly pointer: string;
  /** The document that it comes from. */
  readonly from: { readonly kind: string; readonly field: string; readonly revision: string | undefined };
  /** What that document says; undefined where it says nothing. */
  readonly offered: Json | undefined;
  /** What the field holds. */
  readonly held: Json | undefined;
  /**
   * - `missing`: there is nothing to offer. `ready`: it can be confirmed.
   * - `confirmed`: a person took it over, and it still says the same.
   * - `differs`: the field holds something else, or what was taken over is not there any more.
   */
  readonly state: 'missing' | 'ready' | 'confirmed' | 'differs';
}

/** What facts are read with. */
export interface FactOptions {
  /** The definitions of the other kinds, by kind. What none is given for is not offered. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The day on which named conditions are judged, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The facts that a document takes from others (`x-from`), with what they say now. In a row one for every row that is there: what
 * stands in a list of the other document comes from the row with the same id.
 * @param records the dossier; of a kind with several records the one that was kept last.
 */
export function factsOf(
  definition: Definition,
  document: Json | undefined,
  records: readonly DossierRecord[],
  { definitions, today }: FactOptions,
): Fact[] {
  return fieldsFrom(definition, document).map(({ id, rows, pointer: way, kind, field }) => {
    const key = [id, ...rows].join('#');
    const record = records.filter((one) => one.kind === kind).reduce<DossierRecord | undefined>(later, undefined);
    const source = definitions.get(kind);
    const offered = record && source ? said(source, record.document, field, rows, today) : undefined;
    const value = document === undefined ? undefined : at(document, way);
    const taken = sourceOf(definition, document, key) === kind;
    return {
      id,
      key,
      pointer: way,
      from: { kind, field, revision: record?.revision },
      offered,
      held: value,
      state: stateOfFact(offered, value, taken),
    };
  });
}

/**
 * The changes that take a fact over: its value, and where it comes from. None where there is nothing to take over.
 * @param by the role that confirms, with the day, `YYYY-MM-DD`.
 */
export function confirm(
  definition: Definition,
  document: Json | undefined,
  fact: Fact,
  { by, on }: { readonly by: string; readonly on: string },
): Change[] {
  // prettier-ignore
  const { key, from, offered } = fact;
  if (offered === undefined || from.revision === undefined) return [];
  const set: [way: string, to: Json][] = [[fact.pointer, offered]];
  if (definition.about !== undefined) {
    const way = pointer(definition.about, key);
    set.push([`${way}/source`, { kind: from.kind, revision: from.revision }], [`${way}/by`, by], [`${way}/on`, on]);
  }
  return set.flatMap(([way, to]): Change[] => {
    const was = at(document, way);
    return equal(was, to) ? [] : [{ pointer: way, from: was, to }];
  });
}

function stateOfFact(offered: Json | undefined, value: Json | undefined, taken: boolean): Fact['state'] {
  if (offered === undefined) return taken && value !== undefined ? 'differs' : 'missing';
  if (value === undefined) return 'ready';
  if (!equal(offered, value)) return 'differs';
  return taken ? 'confirmed' : 'ready';
}

interface FieldFrom {
  readonly id: string;
  /** The ids of the rows that it stands in. */
  readonly rows: readonly string[];
  readonly pointer: string;
  readonly kind: string;
  readonly field: string;
}

/** The fields that take their value from elsewhere; those in rows as often as there are rows. */
function fieldsFrom({ root }: Definition, document: Json | undefined): FieldFrom[] {
  return [...root.once(takers).values()].flatMap((all) =>
    ways(document, all[0]?.row ?? []).flatMap(({ pointer: way, rows }) =>
      all.map(({ within, id, kind, field }) => ({ id, kind, field, rows, pointer: way + pointer(...within) })),
    ),
  );
}

/** A field that takes its value from elsewhere: the way to the row in which it stands, none for what is in no row, and from there. */
type Taker = Pick<FieldFrom, 'id' | 'kind' | 'field'> & { readonly row: readonly string[]; readonly within: readonly string[] };

/** All of them, those of a row together; those in no row first. */
function takers(root: Node): ReadonlyMap<string, readonly Taker[]> {
  const found = new Map<string, Taker[]>([['', []]]);
  for (const { node, path } of places(root)) {
    const from = node.word('x-from');
    const [kind, field] = isObject(from) ? [own(from, 'kind'), own(from, 'field')] : [];
    if (typeof kind !== 'string' || typeof field !== 'string') continue;
    const at = path.lastIndexOf('*') + 1;
    const [row, within] = [path.slice(0, at), path.slice(at)];
    const beside = found.get(pointer(...row)) ?? [];
    found.set(pointer(...row), [...beside, { id: node.id, row, within, kind, field }]);
  }
  return found;
}

/** What another document says: a field, in the rows with these ids, or a named condition by its id. */
function said(source: Definition, document: Json, field: string, rows: readonly string[], today: string): Json | undefined {
  const named = source.word('x-derived');
  const [name] =
    Object.entries(isObject(named) ? named : {}).find(([, one]) => isObject(one) && own(one, 'x-id') === field) ?? [];
  if (name !== undefined) return holds({ derived: name }, new DocumentReader(source, document, today));
  const left = [...rows];
  return source.path(field)?.reduce<Json | undefined>((value, step) => {
    if (step !== '*') return memberOf(value, step);
    const id = left.shift();
    return isArray(value) ? value.find((row) => isObject(row) && id !== undefined && own(row, 'id') === id) : undefined;
  }, document);
}

/** The kind that the value of a field was taken from. */
function sourceOf(definition: Definition, document: Json | undefined, key: string): Json | undefined {
  const source = definition.about === undefined ? undefined : at(document, pointer(definition.about, key, 'source'));
  return memberOf(source, 'kind');
}

function later(one: DossierRecord | undefined, other: DossierRecord): DossierRecord {
  return one && one.savedAt > other.savedAt ? one : other;
}
