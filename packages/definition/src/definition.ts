import { saidOf, type Sighted } from './access.ts';
import { circles, circularNames, placesOf, type KnownPlaces } from './circles.ts';
import { isObject, memberOf, type Json, type JsonObject } from './json.ts';
import { Node } from './node.ts';
import { stepsOf, type Step } from './outline.ts';
import { steps } from './pointer.ts';
import { Source } from './source.ts';
import { Texts, baseLanguage, type Catalogue } from './texts.ts';
import type { RegExpFactory } from './validate/port.ts';

/** Which definition a document was made with. */
export interface DefinitionName {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical text, in hexadecimal; empty when nobody worked it out. */
  readonly digest: string;
}

/** A definition ready for use: a resolved definition of ours, or any JSON Schema. Immutable; everything is read lazily. */
export class Definition {
  readonly schema: Json;
  readonly root: Node;
  readonly name: DefinitionName;
  /** Who decided each keyword, from `resolve`. */
  readonly origins: { readonly [place: string]: string };
  #steps: readonly Step[] | undefined;
  #places: KnownPlaces | undefined;
  #circles: ReadonlyMap<string, readonly string[]> | undefined;
  #named: ReadonlyMap<string, Json | undefined> | undefined;
  #circularNames: ReadonlySet<string> | undefined;
  readonly #regExp: RegExpFactory | undefined;

  /** Whether this is a definition of ours and not a foreign schema. */
  readonly own: boolean;
  /** The property that keeps what is known about answers; undefined in a foreign schema. */
  readonly about: string | undefined;

  constructor(
    schema: Json,
    options: { digest?: string; origins?: { readonly [place: string]: string }; regExp?: RegExpFactory | undefined } = {},
  ) {
    this.schema = schema;
    this.#regExp = options.regExp;
    const source = new Source(schema, options.regExp);
    this.root = new Node(source, [source.part('') ?? { schema: {}, location: '' }]);
    this.name = { id: this.root.id, version: String(this.word('x-version') ?? ''), digest: options.digest ?? '' };
    this.origins = options.origins ?? {};
    this.own = this.word('x-id') !== undefined;
    const about = this.word('x-about');
    this.about = typeof about === 'string' ? about : undefined;
  }

  /** The same definition, with an engine that runs the patterns of names that are not structurally safe. */
  withRegExp(regExp: RegExpFactory | undefined): Definition {
    return regExp && regExp !== this.#regExp ? this.#with(regExp) : this;
  }

  /** The same definition, read anew: what its engine could not say of a pattern before, it may say now. */
  anew(): Definition {
    return this.#with(this.#regExp);
  }

  #with(regExp: RegExpFactory | undefined): Definition {
    return new Definition(this.schema, { digest: this.name.digest, origins: this.origins, regExp });
  }

  /** A keyword of the root. */
  word(name: string): Json | undefined {
    return memberOf(this.schema, name);
  }

  /** The steps of the journey. */
  get steps(): readonly Step[] {
    return (this.#steps ??= stepsOf(this.root, this.about === undefined ? [] : [this.about]));
  }

  /** The condition that a name stands for; undefined when there is none, or when it names itself and so never holds. */
  derived(name: string): Json | undefined {
    this.#circularNames ??= circularNames(this.#conditions());
    return this.#circularNames.has(name) ? undefined : this.#conditions().get(name);
  }

  /**
   * The fields whose being asked depends on itself, by id, with the names of the fields that wait for each other, itself first. They are
   * never asked.
   */
  get circles(): ReadonlyMap<string, readonly string[]> {
    return (this.#circles ??= circles(this.#known, (name) => this.derived(name)));
  }

  /** A text of the pages around the questions, such as `start.why`; undefined when the definition has none. */
  page(name: string): JsonObject | undefined {
    const all = this.word('x-texts');
    const found = memberOf(all, name);
    return isObject(found) ? found : undefined;
  }

  /**
   * What a place itself says that a role may do with it, with the data groups that are shared with it; undefined where it says
   * nothing. It is never more than what the role may do around the place (`narrower`).
   */
  sight(node: Node, role: string | undefined, shares: (group: string) => boolean): Sighted {
    return saidOf(node, role, this.word('x-profiles'), shares);
  }

  /** The same of all there is, before anything is said. A foreign schema says nothing of roles: everyone may edit. */
  sightAround(role: string | undefined): Sighted {
    return this.own && role !== undefined ? undefined : 'edit';
  }

  /** The words of this definition in a language. */
  texts(language: string, catalogue?: Catalogue): Texts {
    return new Texts(language, catalogue, this.word('x-terms'), this.own ? baseLanguage : language);
  }

  /**
   * The way to the field with an id, `*` for each row on it; undefined when there is none. Where fields have no ids of their own
   * they are named by that way: `/children/*\/year`.
   */
  path(id: string): readonly string[] | undefined {
    const place = id.startsWith('/') ? id : this.#known.named.get(id);
    return place === undefined ? place : steps(place);
  }

  get #known(): KnownPlaces {
    return (this.#places ??= placesOf(this.root));
  }

  #conditions(): ReadonlyMap<string, Json | undefined> {
    const all = this.word('x-derived');
    const named = Object.entries(isObject(all) ? all : {});
    return (this.#named ??= new Map(named.map(([name, node]) => [name, memberOf(node, 'when')])));
  }
}
