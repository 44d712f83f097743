import type { Catalogue, Definition, Finding } from '@wegwijs/definition';
import type { Dossier } from './dossier-context.ts';
import { KindSource } from './kind-source.ts';

/** What a page says of the kinds of documents: the address of a folder with a publication for each, or what there is of each. */
export type GivenKinds = string | { readonly [kind: string]: string | object } | undefined;

/** The words that a page hands in itself, by kind and language. */
export type GivenWords = { readonly [kind: string]: { readonly [language: string]: Catalogue } } | undefined;

/** The definitions of a dossier by kind. */
export class Kinds {
  readonly #given: GivenKinds;
  readonly #words: GivenWords;
  readonly #arrived: (findings: readonly Finding[]) => void;
  readonly #sources = new Map<string, KindSource>();

  /** @param arrived called when a definition or words came in, or could not be had. */
  constructor(given: GivenKinds, words: GivenWords, arrived: (findings: readonly Finding[]) => void) {
    this.#given = given;
    this.#words = words;
    this.#arrived = arrived;
  }

  /** The sources that were asked for so far, the first one first. */
  get sources(): ReadonlyMap<string, KindSource> {
    return this.#sources;
  }

  /** The definitions that are here. */
  get here(): ReadonlyMap<string, Definition> {
    const found = [...this.#sources].flatMap(([kind, { definition }]) => (definition ? [[kind, definition] as const] : []));
    return new Map(found);
  }

  /** A publication or its address, for each of these kinds and for those that the page names. */
  given(kinds: Iterable<string>): Dossier['definitions'] {
    const named = typeof this.#given === 'object' ? Object.keys(this.#given) : [];
    const all = [...new Set([...kinds, ...named])].map((kind) => [kind, this.#of(kind)] as const);
    return Object.fromEntries(all.flatMap(([kind, given]) => (given === undefined ? [] : [[kind, given]])));
  }

  /** The source of a kind; undefined where the page says nothing of it. */
  source(kind: string): KindSource | undefined {
    const known = this.#sources.get(kind);
    const given = this.#of(kind);
    if (known || given === undefined) return known;
    const source = new KindSource(given, this.#words?.[kind], this.#arrived);
    this.#sources.set(kind, source);
    return source;
  }

  /** The definition of a kind. Rejects while it cannot be had. */
  load(kind: string): Promise<Definition> {
    const source = this.source(kind);
    return source ? source.load() : Promise.reject(Object.assign(new Error('no such kind'), { code: 'unsupported' }));
  }

  #of(kind: string): string | object | undefined {
    const given = this.#given;
    if (typeof given === 'object') return Object.hasOwn(given, kind) ? given[kind] : undefined;
    return given === undefined ? undefined : `${given.replace(/\/$/, '')}/${encodeURIComponent(kind)}.json`;
  }
}
