import { fromEntries, isArray, isObject, own, put, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { listingKinds } from '../layers/listings.ts';

/** One thing that a layer says. */
export interface Override {
  readonly part: 'modules' | 'set' | 'add' | 'place' | 'catalogues' | 'other';
  readonly id: string;
  readonly keyword: string;
  readonly value: Json;
}

const parts = ['modules', 'set', 'add', 'place', 'catalogues'];
/** What a layer says of itself. */
const itself = ['$schema', '$comment', 'layer', 'title', 'description', 'authority', 'version', 'since', 'for'];

/** Everything that a layer says, one by one, in its order. */
export function overridesOf(layer: Layer): Override[] {
  const entries = Object.entries(layer as unknown as JsonObject).filter(([part]) => !itself.includes(part));
  return entries.flatMap(([part, value]): Override[] => {
    if (!parts.includes(part) || !isObject(value)) return [{ part: 'other', id: '', keyword: part, value }];
    return Object.entries(value).flatMap(([id, said]): Override[] => {
      if (part === 'modules') return [{ part, id: `module.${id}`, keyword: 'x-on', value: said }];
      if (part === 'add' || part === 'place') return [{ part, id, keyword: part, value: said }];
      if (part === 'catalogues') return entriesOf(layer.layer, id, said);
      if (!isObject(said)) return [{ part: 'set', id, keyword: '', value: said }];
      return Object.entries(said).flatMap(([keyword, to]) =>
        choicesOf(keyword, to).map(([word, one]) => ({ part: 'set' as const, id, keyword: word, value: one })),
      );
    });
  });
}

/** A catalogue of a layer: its own entries whole, what it says of those from above word by word. */
function entriesOf(layer: string, kind: string, entries: Json): Override[] {
  const isKnown = listingKinds.some((one) => one === kind);
  if (!isKnown || !isObject(entries) || Object.keys(entries).length === 0 || Object.hasOwn(entries, ''))
    return [{ part: 'catalogues', id: '', keyword: kind, value: entries }];
  return Object.entries(entries).flatMap(([id, value]): Override[] => {
    if (id.startsWith(`${layer}.`) || !isObject(value) || Object.keys(value).length === 0)
      return [{ part: 'catalogues', id, keyword: kind, value }];
    return Object.entries(value).map(([word, said]) => ({ part: 'catalogues', id, keyword: `${kind}.${word}`, value: said }));
  });
}

/** The catalogue that an override is about, and the word of an entry where it is about one. */
export function entryWord(keyword: string): [kind: string, word: string | undefined] {
  const dot = keyword.indexOf('.');
  return dot < 0 ? [keyword, undefined] : [keyword.slice(0, dot), keyword.slice(dot + 1)];
}

/** A change of choices, value by value; any other change as it is. */
function choicesOf(keyword: string, to: Json): [keyword: string, value: Json][] {
  if (keyword !== 'choices' || !isObject(to) || Object.keys(to).length === 0) return [[keyword, to]];
  return Object.entries(to).flatMap(([word, said]): [string, Json][] => {
    const whole: [string, Json] = [`choices.${word}`, said];
    if (word === 'titles' && isObject(said) && Object.keys(said).length > 0)
      return Object.entries(said).map(([value, title]) => [`choices.titles.${value}`, title]);
    if (word !== 'add' || !isArray(said) || said.length === 0) return [whole];
    return said.map((one) => [`choices.add.${String(isObject(one) ? own(one, 'value') : one)}`, one]);
  });
}

/** The layer that says these and nothing more. */
export function layerOf(layer: Layer, overrides: readonly Override[]): Layer {
  const made: Record<string, Json> = {};
  for (const [word, value] of Object.entries(layer as unknown as JsonObject)) if (itself.includes(word)) put(made, word, value);
  const under = (object: Record<string, Json>, key: string): Record<string, Json> => {
    if (!isObject(own(object, key))) put(object, key, {});
    return own(object, key) as Record<string, Json>;
  };
  for (const { part, id, keyword, value } of overrides) {
    if (part === 'other') put(made, keyword, value);
    else if (part === 'modules') put(under(made, part), id.slice('module.'.length), value);
    else if (part === 'catalogues' && id === '') put(under(made, part), keyword, value);
    else if (part === 'catalogues') {
      const [kind, word] = entryWord(keyword);
      const entries = under(under(made, part), kind);
      if (word === undefined) put(entries, id, value);
      else put(under(entries, id), word, value);
    } else if (part !== 'set' || keyword === '') put(under(made, part), id, value);
    else if (!keyword.startsWith('choices.')) put(under(under(made, part), id), keyword, value);
    else {
      const choices = under(under(under(made, part), id), 'choices');
      const [, word = '', ...rest] = keyword.split('.');
      if (rest.length === 0) put(choices, word, value);
      else if (word === 'titles') put(under(choices, word), rest.join('.'), value);
      else put(choices, word, [...((own(choices, word) as readonly Json[] | undefined) ?? []), value]);
    }
  }
  return made as unknown as Layer;
}

/** A condition, or a schema with conditions in it, with other ids in the places where ids are read. */
export function withIds(value: Json, idAfter: (id: string) => string): Json {
  if (isArray(value)) return value.map((one) => withIds(one, idAfter));
  if (!isObject(value)) return value;
  return fromEntries(
    Object.entries(value).map(([word, inner]) => {
      const isId = (word === 'field' || word === 'some') && typeof inner === 'string';
      return [word, isId ? idAfter(inner) : withIds(inner, idAfter)];
    }),
  );
}
