import { accessOf, rightOf, rights, type Right } from '../access.ts';
import { Definition } from '../definition.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { resolve, type Resolved } from '../layers/resolve.ts';
import { at, pointer } from '../pointer.ts';
import type { Catalogue } from '../texts.ts';
import { conditionsIn, type Ruled } from './conditions.ts';
import { fieldsOf, type Field } from './fields.ts';
import { homesOf } from './homes.ts';
import type { PlainDutch, SensitiveTopics } from './plain-dutch.ts';
import type { Place } from './rule.ts';
import { nameOf, saidByBase, saidByCatalogue, saidByLayer, type Said } from './said.ts';

/** What is looked at: a base with the layers over it and the words of both. */
export interface Subject {
  readonly base: JsonObject;
  /** Highest authority first. */
  readonly layers?: readonly Layer[];
  readonly catalogues?: readonly Catalogue[];
  /** The bases of the other kinds of documents, by their `x-id`; without them no origin in another document is judged. */
  readonly others?: ReadonlyMap<string, JsonObject>;
  /** The list of plain Dutch (`schemas/language/plain-dutch.json`); without it no wording is judged. */
  readonly plain?: PlainDutch;
  /** What should not be asked for lightly (`schemas/language/sensitive-topics.json`); without it no question is flagged. */
  readonly topics?: SensitiveTopics;
  /** The day that conditions with a relative year are judged on: `YYYY-MM-DD`. */
  readonly today: string;
}

/** A subject, read in the ways that rules need. Worked out once for all of them. */
export class Context {
  readonly subject: Subject;
  readonly layers: readonly Layer[];
  readonly resolved: Resolved;
  readonly definition: Definition;
  readonly fields: ReadonlyMap<string, Field>;
  /** The Dutch of the base and of each layer. */
  readonly dutch: readonly Said[];
  /** The same by who says it: the name of the base or of a layer. */
  readonly dutchOf: ReadonlyMap<string, readonly Said[]>;
  /** The words of the catalogues, each with its own. */
  readonly translated: readonly { readonly catalogue: Catalogue; readonly said: readonly Said[] }[];
  /** Every role that the access of some field names. */
  readonly roles: readonly string[];
  /** The documents by the names that places give. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly #homes: ReadonlyMap<string, Place>;
  readonly #rights = new Map<Field, Map<string, Right>>();
  #read: ReadonlySet<string> | undefined;
  #conditions: readonly Ruled[] | undefined;

  constructor(subject: Subject) {
    this.subject = subject;
    const { base, catalogues = [] } = subject;
    const layers = (subject.layers ?? []).filter((layer) => isObject(layer));
    this.layers = layers;
    this.resolved = resolve(base, subject.layers ?? []);
    this.definition = new Definition(this.resolved.definition, { origins: this.resolved.origins });
    this.fields = fieldsOf(this.definition);
    this.dutch = [...saidByBase(base), ...layers.flatMap(saidByLayer)];
    // A name may be there twice, by mistake.
    const saidBy = (name: string) => layers.filter(({ layer }) => layer === name).map(saidByLayer);
    const names = new Set(layers.map(({ layer }) => layer));
    this.dutchOf = new Map([[this.base, saidByBase(base)] as const, ...[...names].map((name) => [name, joined(saidBy(name))] as const)]); // prettier-ignore
    this.translated = catalogues.map((catalogue) => ({ catalogue, said: saidByCatalogue(catalogue) }));
    this.roles = rolesOf(this.fields.values(), this.profiles);
    this.#homes = homesOf(base, layers);
    this.documents = new Map<string, JsonObject>([
      [this.base, base],
      ...layers.map((layer) => [layer.layer, layer as unknown as JsonObject] as const),
      ...catalogues.map((catalogue) => [nameOf(catalogue), catalogue as unknown as JsonObject] as const),
    ]);
  }

  /** The `x-id` of the base: the name of that document. */
  get base(): string {
    return String(own(this.subject.base, 'x-id'));
  }

  get profiles(): Json | undefined {
    return this.definition.word('x-profiles');
  }

  /** Every condition of the resolved definition. */
  get conditions(): readonly Ruled[] {
    return (this.#conditions ??= conditionsIn(this));
  }

  /** The members of a map of named nodes at the root, such as `x-derived`. */
  named(word: string): readonly (readonly [name: string, node: JsonObject])[] {
    const map = this.definition.word(word);
    return Object.entries(isObject(map) ? map : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  }

  /** Where the words of a node are written that decided a keyword: in a layer that sets it, else where the node itself is. */
  place(id: string, keyword: string): Place {
    const layer = this.resolved.origins[`${id}#${keyword}`];
    const set = pointer('set', id, keyword);
    if (layer !== undefined && at(this.documents.get(layer), set) !== undefined) return { document: layer, path: set };
    const home = this.#homes.get(id) ?? { document: this.base, path: '' };
    const path = home.path + pointer(keyword);
    return at(this.documents.get(home.document), path) === undefined ? home : { ...home, path };
  }

  /** Whether there is a node with an id, in the base or added. */
  knows(id: string): boolean {
    return this.#homes.has(id);
  }

  /** The ids of all nodes. */
  ids(): Iterable<string> {
    return this.#homes.keys();
  }

  /** Whether a base or a layer of that name is part of what is looked at. */
  has(owner: string): boolean {
    return owner === this.base || this.layers.some(({ layer }) => layer === owner);
  }

  /** Where a node itself is written. */
  home(id: string): Place {
    return this.#homes.get(id) ?? { document: this.base, path: '' };
  }

  /** What a role may do with a field: no more than with all that it stands in; nothing where nothing is said. */
  right(field: Field, role: string): Right {
    const known = this.#rights.get(field) ?? new Map<string, Right>();
    this.#rights.set(field, known);
    const found = known.get(role);
    if (found) return found;
    const said = [...field.around, field].filter(({ node }) => node.word('x-access') !== undefined);
    const all = said.map(({ node }) => rights.indexOf(rightOf(node, role, this.profiles)));
    const right = rights[Math.min(...all)] ?? 'none';
    known.set(role, right);
    return right;
  }

  /** Whether a newcomer reads the words of a node: a page, a term, a deadline, or a field with all it holds and stands in. */
  isRead(id: string): boolean {
    return this.#readIds().has(id);
  }

  #readIds(): ReadonlySet<string> {
    if (this.#read) return this.#read;
    const seen = [...this.fields.values()].filter((field) => this.right(field, 'participant') !== 'none');
    const around = ['x-texts', 'x-terms', 'x-deadlines', 'x-retention', 'x-transfers', 'x-headings'].flatMap((word) => this.named(word));
    const ids = seen.flatMap((field) => [field.id, ...field.around.map((one) => one.id)]);
    return (this.#read = new Set([this.base, ...around.map(([, node]) => String(node['x-id'])), ...ids]));
  }
}

/** One list of several; the list itself when it is alone, since what was worked out of it is known by it. */
function joined(lists: readonly (readonly Said[])[]): readonly Said[] {
  return lists.length === 1 && lists[0] ? lists[0] : lists.flat();
}

function rolesOf(fields: Iterable<Field>, profiles: Json | undefined): string[] {
  const said = [...fields].map(({ node }) => node.word('x-access')).filter((access) => access !== undefined);
  return [...new Set(said.flatMap((access) => Object.keys(accessOf(access, profiles))))];
}
