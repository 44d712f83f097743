import { fault, isObject, own, type Catalogue, type Finding, type JsonObject, type Layer } from '@wegwijs/definition';
import type { Design, Given } from '@wegwijs/builder';
import type { PlainDutch, SensitiveTopics } from '@wegwijs/definition/lint';
import { load } from '../island/load.ts';

/** One form to edit: a kind of document. */
export interface FormToEdit {
  readonly kind: string;
  readonly title: string;
}

/** A form with all that the builder needs of it. */
export interface Bench extends FormToEdit {
  readonly given: Given;
  readonly design: Design;
  /** Other layers with lists that the form refers to. */
  readonly listers: readonly Layer[];
}

/** What a gemeente edits, and what all its forms share. */
export interface Workbench {
  /** The name of the gemeente. */
  readonly title: string;
  readonly forms: readonly FormToEdit[];
  /** The kit's own words by language: they travel in what is published. */
  readonly words: ReadonlyMap<string, Catalogue['words']>;
  /** The builder's own words in other languages than Dutch. */
  readonly builderWords: ReadonlyMap<string, JsonObject>;
  /** What the rules for lists say, by their Dutch, in other languages. */
  readonly ruleWords: ReadonlyMap<string, JsonObject>;
  readonly plain?: PlainDutch | undefined;
  readonly topics?: SensitiveTopics | undefined;
  /** One form, when it is opened; a finding where it could not be had. */
  open(kind: string, signal: AbortSignal): Promise<Bench | Finding>;
}

const format = 'wegwijs-bench-1';

/**
 * Reads what `wegwijs workbench` wrote.
 * @param address of `index.json`, relative to the page
 * @param reading how an address is read, for who has the files already
 */
export async function workbenchAt(
  address: string,
  base: string,
  signal: AbortSignal,
  reading: typeof load = load,
): Promise<Workbench | Finding> {
  const read = reader(reading);
  const list = await read(address, base, signal);
  if ('code' in list) return list;
  const shared = await read(String(own(list.json, 'shared') ?? ''), list.url, signal);
  if ('code' in shared) return shared;
  const forms = (own(list.json, 'forms') ?? []) as unknown as readonly FormToEdit[];
  const { bases, rules, words, builderWords, ruleWords, plain, topics } = shared.json;
  const others = mapOf(bases);
  return {
    title: String(own(list.json, 'title') ?? ''),
    forms,
    words: mapOf(words),
    builderWords: mapOf(builderWords),
    ruleWords: mapOf(ruleWords),
    plain: plain as unknown as PlainDutch | undefined,
    topics: topics as unknown as SensitiveTopics | undefined,
    async open(kind, until) {
      const form = await read(`${encodeURIComponent(kind)}.json`, list.url, until);
      if ('code' in form) return form;
      const base = others.get(kind);
      const title = forms.find((one) => one.kind === kind)?.title ?? kind;
      if (!base) return fault('bench.kind', form.url, { kind });
      return { kind, title, ...benchOf(form.json, base, others, mapOf(rules)) };
    },
  };
}

type Others = ReadonlyMap<string, JsonObject>;

function benchOf(form: JsonObject, base: JsonObject, others: Others, rules: Others): Omit<Bench, keyof FormToEdit> {
  const { above, catalogues, listers, layer, texts } = form as unknown as {
    readonly above: readonly Layer[];
    readonly catalogues: readonly Catalogue[];
    readonly listers: readonly Layer[];
    readonly layer: Layer;
    readonly texts: { readonly [language: string]: Catalogue };
  };
  return { given: { base, above, catalogues, others, rules }, design: { layer, texts }, listers };
}

/** Reads a file of a workbench; a finding where it is none. */
function reader(reading: typeof load) {
  return async (address: string, base: string, signal: AbortSignal): Promise<{ json: JsonObject; url: string } | Finding> => {
    const loaded = await reading(address, base, signal);
    if ('finding' in loaded) return loaded.finding;
    const { json, url } = loaded;
    return isObject(json) && own(json, 'format') === format ? { json, url } : fault('bench.format', url);
  };
}

function mapOf<T = JsonObject>(value: unknown): ReadonlyMap<string, T> {
  return new Map(isObject(value) ? (Object.entries(value) as unknown as [string, T][]) : []);
}
