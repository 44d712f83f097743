// Makes what the form builder opens: for each gemeente its layers as they are written, beside what they are laid over. No disk here.
import { own, type Catalogue, type JsonObject, type Layer } from '@wegwijs/definition';
import type { Configuration, Source } from '../source/read-source.ts';

/** What all gemeenten share: the bases of all kinds, the rules for files, the kit's words and the lists that `lint` uses. */
export interface SharedBench {
  readonly format: 'wegwijs-bench-1';
  /** The statutory bases by kind of document. */
  readonly bases: { readonly [kind: string]: JsonObject };
  /** The meta-schemas by their `$id`. */
  readonly rules: { readonly [id: string]: JsonObject };
  /** The kit's own words in other languages, as they travel in published files. */
  readonly words: { readonly [language: string]: JsonObject };
  /** Those of the builder, which no other page needs. */
  readonly builderWords: { readonly [language: string]: JsonObject };
  /** What the rules say to people, by the Dutch that stands in them. */
  readonly ruleWords: { readonly [language: string]: JsonObject };
  readonly plain?: JsonObject;
  readonly topics?: JsonObject;
}

/** One form of a gemeente as the builder opens it. */
export interface FormBench {
  readonly format: 'wegwijs-bench-1';
  readonly kind: string;
  /** The layers above the one that is edited, highest authority first. */
  readonly above: readonly Layer[];
  /** The words of the base and of the layers above. */
  readonly catalogues: readonly Catalogue[];
  /** The other layers with lists that this form refers to. */
  readonly listers: readonly Layer[];
  readonly layer: Layer;
  /** The words of the layer in other languages. */
  readonly texts: { readonly [language: string]: Catalogue };
}

/** The forms of a gemeente by name. @param sources what was read, by the name of the form */
export function benchesOf(sources: ReadonlyMap<string, Source>, { id, layers }: Configuration): ReadonlyMap<string, FormBench> {
  const edited = layers.at(-1) ?? id;
  const above = layers.slice(0, -1);
  return new Map([...sources].map(([kind, source]) => [kind, benchOf(kind, source, { above, edited })]));
}

function benchOf(kind: string, source: Source, { above, edited }: { above: readonly string[]; edited: string }): FormBench {
  const of = <T>(map: ReadonlyMap<string, readonly T[]>, folders: readonly string[]): T[] =>
    folders.flatMap((folder) => map.get(folder) ?? []);
  const layer = source.layers.get(edited) ?? emptyLayer(source, edited);
  const texts = of(source.catalogues, [edited]);
  return {
    format: 'wegwijs-bench-1',
    kind,
    above: above.flatMap((name) => source.layers.get(name) ?? []),
    catalogues: of(source.catalogues, ['', ...above]),
    listers: of(source.listers, ['', ...above, edited]).filter((one) => one.layer !== edited || one.for.id !== layer.for.id),
    layer,
    texts: Object.fromEntries(texts.map((one) => [one.language, one])),
  };
}

/** A gemeente that says nothing of a form yet. */
function emptyLayer({ base, configurations }: Source, name: string): Layer {
  const title = configurations.find(({ layers }) => layers.at(-1) === name)?.title ?? name;
  const version = own(base, 'x-version');
  return {
    layer: name,
    title,
    authority: 'municipality',
    version: '0.1.0',
    for: { id: String(own(base, 'x-id')), version: typeof version === 'string' ? version : '' },
  };
}
