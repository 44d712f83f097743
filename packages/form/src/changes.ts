import { signal, untracked } from '@preact/signals-core';
import { equal, fromEntries, isArray, isObject, own, steps, type Json } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** One change: where, what stood there, what stands there now. */
export interface FormChange {
  readonly pointer: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

interface Noted {
  readonly pointer: () => string;
  readonly from: Json | undefined;
  readonly to: () => Json | undefined;
}

/** What was entered since it was last asked. Costs what was changed, not what is there. */
export class Changes {
  readonly #noted = new Map<Field | string, Noted>();
  readonly #revision = signal(0);
  #silent = 0;

  /** Counts every change. */
  get revision(): Readable<number> {
    return this.#revision;
  }

  /** Called when only what is half typed changed: a draft has news, the document has not. */
  stir(): void {
    this.#revision.value = this.#revision.peek() + 1;
  }

  /** Makes fields while something is being read: no reading of the outside is followed, and nothing counts as entered. */
  quietly<T>(work: () => T): T {
    this.#silent++;
    try {
      return untracked(work);
    } finally {
      this.#silent--;
    }
  }

  /** To be called before a field changes, to remember what stood there. */
  note(field: Field): void {
    if (this.#silent > 0) return;
    const place = placeOf(field);
    if (!this.#noted.has(place)) {
      const to = () => place.value.value;
      const from = untracked(() => this.#before(place.pointer, to()));
      this.#noted.set(place, { pointer: () => place.pointer, from, to });
    }
    this.stir();
  }

  /** What stood at a place, from what stands there now. The changes noted inside it are told with it. */
  #before(pointer: string, now: Json | undefined): Json | undefined {
    let before = now;
    for (const [key, inner] of this.#noted) {
      const at = inner.pointer();
      if (!at.startsWith(`${pointer}/`)) continue;
      before = withPart(before, steps(at.slice(pointer.length)), inner.from);
      this.#noted.delete(key);
    }
    return before;
  }

  /** The same for what has no field of its own. */
  noteAt(pointer: string, from: Json | undefined, to: () => Json | undefined): void {
    if (!this.#noted.has(pointer)) this.#noted.set(pointer, { pointer: () => pointer, from, to });
    this.stir();
  }

  /** What changed, oldest first; then it counts as told. */
  take(): FormChange[] {
    const all = [...this.#noted.values()];
    this.#noted.clear();
    const taken = untracked(() => all.map(({ pointer, from, to }) => ({ pointer: pointer(), from, to: to() })));
    // What lies inside something that changed as a whole is in there already.
    const wholes = new Set(taken.map(({ pointer }) => pointer));
    return taken.filter(({ pointer, from, to }) => !equal(from, to) && !around(pointer).some((outer) => wholes.has(outer)));
  }

  clear(): void {
    this.#noted.clear();
  }
}

/** The place that a change is told of: the field itself, or what around it comes and goes as a whole. */
function placeOf(field: Field): Field {
  let place = field;
  for (let here: Field = field; here.parent; here = here.parent) if (here.parent.tells(here, place)) place = here.parent;
  return place;
}

/** The pointers of all that a place lies in. */
function around(pointer: string): string[] {
  const found: string[] = [];
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
    found.push(pointer.slice(0, at));
    if (at === 0) break;
  }
  return found;
}

/** A value with another one in one place. */
function withPart(value: Json | undefined, [step, ...rest]: readonly string[], part: Json | undefined): Json | undefined {
  if (step === undefined) return part;
  if (isArray(value)) return value.map((item, i) => (i === Number(step) ? (withPart(item, rest, part) ?? null) : item));
  const members = isObject(value) ? value : {};
  const changed = withPart(own(members, step), rest, part);
  const entries = Object.entries({ ...members, ...(changed === undefined ? {} : { [step]: changed }) });
  return fromEntries(entries.filter(([key]) => key !== step || changed !== undefined));
}
