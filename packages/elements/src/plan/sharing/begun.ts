import { isObject, memberOf, type Json, type JsonObject } from '@wegwijs/definition';
import { Form, Group, observe, Rows, unfollowed } from '@wegwijs/form';

/** An entry that is being written, and the way to stop hearing of it. */
interface Writing {
  readonly list: Rows;
  readonly row: Group;
  readonly stop: () => void;
}

/** Where a half-typed input stands: a mark, and the pointer. */
const place = /^([#?]?\d*)(\/.*)?$/s;

/**
 * What is being written and has not joined its document: wishes, comments, signals, what happened. Each stands in a form of its own,
 * so that nobody else sees half of it. It stays while other views are shown, and goes into the draft of the editor.
 */
export class Begun {
  readonly #changed: () => void;
  readonly #writing = new Map<string, Writing>();
  /** What a draft brought, until its place is shown. */
  readonly #kept = new Map<string, Json>();
  #made = 0;

  /** @param changed hears of each key. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is being written for a list; undefined when nothing is. */
  row(list: Rows, key: string): Group | undefined {
    const writing = this.#writing.get(key);
    if (writing?.list === list) return writing.row;
    // For another reader, or after a while, the same list is another one.
    const kept = writing ? entryOf(writing.row) : this.#kept.get(key);
    return kept === undefined ? undefined : unfollowed(() => this.#write(list, key, kept));
  }

  begin(list: Rows, key: string, value: JsonObject): Group {
    const row = this.#write(list, key, { value });
    this.#changed();
    return row;
  }

  drop(key: string): void {
    this.#writing.get(key)?.stop();
    this.#writing.delete(key);
    this.#kept.delete(key);
    this.#changed();
  }

  /** All of it, to be kept. */
  get entries(): JsonObject {
    const written = [...this.#writing].map(([key, { row }]) => [key, entryOf(row)] as const);
    return Object.fromEntries([...this.#kept, ...written]);
  }

  /** Takes up what was kept. What is being written here already stays. */
  restore(entries: Json | undefined): void {
    for (const [key, entry] of Object.entries(isObject(entries) ? entries : {})) this.#kept.set(key, entry);
  }

  #write(list: Rows, key: string, entry: Json): Group {
    this.#writing.get(key)?.stop();
    const row = writeApart(list, this.#made++);
    enter(row, memberOf(entry, 'value'));
    for (const [name, known] of Object.entries(partOf(entry, 'about'))) {
      const member = row.child(name);
      if (member && isObject(known)) row.form.about.note(member, known);
    }
    const typed = Object.entries(partOf(entry, 'typed')).map(([at, text]) => [moved(at, '', row.pointer), String(text)] as const);
    if (typed.length > 0) row.form.restore({ ...row.form.draft(), typed: Object.fromEntries(typed) });
    const { stop } = observe(() => row.form.revision.value, this.#changed);
    this.#kept.delete(key);
    this.#writing.set(key, { list, row, stop });
    return row;
  }
}

/** What an entry says so far: its answers, what is known about them, and what is half typed. */
function entryOf(row: Group): JsonObject {
  const about = row.node.keys.flatMap((key) => {
    const member = row.child(key);
    const known = member && row.form.about.of(member);
    return known ? [[key, known] as const] : [];
  });
  const typed = Object.entries(row.form.draft().typed).filter(([at]) => place.exec(at)?.[2]?.startsWith(row.pointer));
  return {
    value: row.value.value ?? {},
    about: Object.fromEntries(about),
    typed: Object.fromEntries(typed.map(([at, text]) => [moved(at, row.pointer, ''), text])),
  };
}

/** A new row of a list, in a form of its own with the whole document around it: what is asked may depend on that. */
function writeApart({ form, pointer }: Rows, n: number): Group {
  const { definition, today, newId } = form;
  const { role, person, worksFor } = form.viewer;
  const prefix = `new-${definition.name.id}${pointer.replaceAll('/', '-')}-${String(n)}-`;
  const viewer = { person, worksFor, ...(role === undefined ? {} : { role }) };
  const apart = new Form(definition, { value: form.value ?? {}, today, newId, prefix, ...viewer });
  return added(apart.field(pointer));
}

/** A new row of a list of ours, whose rows are objects. */
export function added(list: unknown): Group {
  const row = list instanceof Rows ? list.add() : undefined;
  if (!(row instanceof Group)) throw new TypeError('this is no list of objects');
  return row;
}

/** Enters the members of a row, but for its id. */
export function enter(row: Group, value: Json | undefined): void {
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) if (key !== 'id') row.child(key)?.set(member);
}

function partOf(entry: Json, name: string): JsonObject {
  const part = memberOf(entry, name);
  return isObject(part) ? part : {};
}

function moved(at: string, from: string, to: string): string {
  const [, mark = '', pointer = ''] = place.exec(at) ?? [];
  return `${mark}${to}${pointer.slice(from.length)}`;
}
