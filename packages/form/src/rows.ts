import { computed, signal, untracked } from '@preact/signals-core';
import { claimOf, isArray, isObject, limitsRows, memberOf, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import { defaultsOf } from './defaults.ts';
import { Field } from './field.ts';
import { Group } from './group.ts';
import type { Readable } from './observe.ts';
import { Places } from './places.ts';

/** A list: rows that are added, removed and moved. A row keeps its key wherever it stands. */
export class Rows extends Field {
  readonly holdsOthers = true;
  #source: Json | undefined;
  readonly #edited = signal(false);
  readonly #places = new Places<Field>();

  readonly #value: Readable<Json | undefined> = computed(() => {
    const rows = this.rows.value;
    if (!this.#edited.value) return this.#source;
    const values = rows.map((row) => row.value.value).filter((value) => value !== undefined);
    const source = this.#source;
    if (isArray(source) && source.length === values.length && source.every((item, i) => item === values[i])) return source;
    return values.length === 0 && source === undefined ? undefined : values;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The rows in their order. */
  get rows(): Readable<readonly Field[]> {
    return this.#places.standing;
  }

  /** The same with those that were taken out and can be put back, each where it stood. */
  get all(): Readable<readonly Field[]> {
    return this.#places.all;
  }

  /** The rows that the role that looks sees: where these are its own alone, the others are not for this role. */
  get seen(): readonly Field[] {
    const item = this.node.item(Infinity);
    const rows = this.rows.value;
    return item && limitsRows(item, this.form.role) !== undefined ? rows.filter((row) => row.right !== 'none') : rows;
  }

  /** Whether the role that looks may add a row: where it sees its own alone, one that it can make its own. */
  get addable(): boolean {
    return this.editable && this.#claim() !== undefined;
  }

  /** Whether one more row is allowed. */
  get full(): boolean {
    return this.rows.value.length >= (this.node.limit('maxItems', 'least') ?? Infinity);
  }

  override get odd(): boolean {
    // What was handed in is no signal, but whatever changes it makes the rows anew.
    return this.rows.value.length === 0 && !this.#edited.value && this.#source !== undefined && !isArray(this.#source);
  }

  /** A row that is still empty counts: the pointer names the place in the form. */
  override pointerOf(child: Field): string {
    return `${this.pointer}/${this.rows.value.indexOf(child)}`;
  }

  override has(child: Field): boolean {
    return this.rows.value.includes(child);
  }

  /** A row that is no object comes and goes with its value, so that only the whole list can tell of it. */
  override tells(child: Field): boolean {
    return !(child instanceof Group);
  }

  accept(value: Json | undefined): void {
    if (this.#source === value && !this.#edited.peek()) return;
    this.#source = value;
    const old = untracked(() => this.rows.value);
    const known = new Map(old.map((row) => [row.key, row]));
    const used = new Set<string>();
    const rows = (isArray(value) ? value : []).map((item, i) => {
      const key = idOf(item) ?? keyWithoutId(old[i]);
      const row =
        (key !== undefined && !used.has(key) && known.get(key)) ||
        this.#row(key !== undefined && !used.has(key) ? key : this.form.nextName());
      used.add(row.key);
      row.accept(item);
      return row;
    });
    this.#places.fill(rows);
    this.#edited.value = false;
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  /** Adds a row at the end, with a new id where the definition keeps one; gives the row. */
  add(): Field {
    const item = this.node.item(this.rows.value.length);
    const kept = item?.property('id')?.word('readOnly') === true;
    const id = kept ? this.form.newId() : this.form.nextName();
    const row = this.#row(id);
    const begun = withClaim(item && defaultsOf(item), this.#claim());
    if (kept) row.accept({ ...(isObject(begun) ? begun : {}), id });
    else if (begun !== undefined || row instanceof Group) row.accept(begun ?? {});
    this.#change(() => this.#places.add(row));
    return row;
  }

  /** Puts an empty row in at a place, for what was half done there. @internal */
  open(at: number): Field {
    const row = this.#row(this.form.nextName());
    this.#places.add(row, at);
    return row;
  }

  /** Takes a row out with all it holds and all that is known about it, and gives the way to put it back where it stood. */
  remove(row: Field): () => void {
    let tellAgain: (() => void) | undefined;
    this.#change(() => {
      tellAgain = this.form.about.release(row);
      this.#places.takeOut(row);
    });
    return () => {
      // Another document may have brought the row back by itself.
      if (this.rows.value.some(({ key }) => key === row.key)) return;
      this.#change(() => {
        if (this.#places.putBack(row)) tellAgain?.();
      });
    };
  }

  /** Moves a row by some places. */
  move(row: Field, by: number): void {
    this.#change(() => this.#places.move(row, this.rows.value.indexOf(row) + by));
  }

  override touched(): void {
    this.#edited.value = true;
    super.touched();
  }

  #change(change: () => void): void {
    this.enter(() => {
      change();
      this.#edited.value = true;
    });
  }

  /** What makes a new row one's own; undefined where nothing can. */
  #claim(): JsonObject | undefined {
    const item = this.node.item(Infinity);
    if (!item || limitsRows(item, this.form.role) === undefined) return {};
    const around = this.form.viewer.sightOf(item, this.sight);
    return claimOf(item, this.form.viewer, (member) => this.form.viewer.sightOf(member, around) === 'edit');
  }

  #row(key: string): Field {
    const node: Node = this.node.item(Infinity) ?? this.node;
    return this.form.make(this, key, () => node);
  }
}

function withClaim(begun: Json | undefined, claim: JsonObject = {}): Json | undefined {
  return Object.keys(claim).length === 0 ? begun : { ...(isObject(begun) ? begun : {}), ...claim };
}

function idOf(item: Json | undefined): string | undefined {
  const id = memberOf(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** A row without an id of its own is known by its place. */
function keyWithoutId(row: Field | undefined): string | undefined {
  return row && idOf(untracked(() => row.value.value)) === undefined ? row.key : undefined;
}
