import { canonical, equal, own, type Json, type JsonObject } from '../json.ts';
import { baseLanguage } from '../texts.ts';
import { difference, type Difference } from './difference.ts';
import type { Item } from './inventory.ts';
import { namesIn } from './keywords.ts';
import { listingOf, type Listing } from './listing.ts';
import { moved } from './moved.ts';

/** What differs between the choices of one item. How the list itself is written is the keyword `choices`. */
export function choiceDifferences(before: Item, after: Item, id: string): Difference[] {
  const [from, to] = [before, after].map(({ schema, listed }) => (listed ? undefined : listingOf(schema)));
  if (!from && !to) return [];
  const found: Difference[] = [];
  const add = (said: { readonly [name in keyof Difference]?: Difference[name] | undefined } & Pick<Difference, 'code'>) =>
    found.push(difference({ ...said, id, kind: after.kind }));
  const [shape, shaped] = [written(from), written(to)];
  if (!equal(shape, shaped)) add({ code: 'rule', keyword: 'choices', from: shape, to: shaped });
  const [old, now] = [byValue(from?.options), byValue(to?.options)];
  for (const [key, { value }] of old) if (!now.has(key)) add({ code: 'choice-removed', value });
  for (const [key, { value, schema }] of now) {
    const was = old.get(key)?.schema;
    if (!was) add({ code: 'choice-added', value });
    else
      for (const keyword of namesIn(was, schema)) {
        const code = keyword === 'title' || keyword === 'description' ? 'text' : 'rule';
        const language = code === 'text' ? baseLanguage : undefined;
        const [a, b] = [own(was, keyword), own(schema, keyword)];
        if (!equal(a, b)) add({ code, keyword: `choices.${keyword}`, language, value, from: a, to: b });
      }
  }
  const lifted = moved(
    [...old.keys()].filter((key) => now.has(key)),
    [...now.keys()].filter((key) => old.has(key)),
  );
  const [was, is] = [ahead(old), ahead(now)];
  for (const key of lifted) add({ code: 'choice-moved', value: now.get(key)?.value, from: was.get(key), to: is.get(key) });
  return found;
}

/** How the list is written, apart from its constants. */
function written(list: Listing | undefined): Json | undefined {
  if (!list) return undefined;
  const twice = list.options.length - byValue(list.options).size;
  return { word: list.word, ends: list.ends, within: list.within, ...(twice > 0 ? { twice } : {}) };
}

type Options = ReadonlyMap<string, { readonly value: Json; readonly schema: JsonObject }>;

function byValue(options: Listing['options'] = []): Options {
  return new Map(options.map((one) => [canonical(one.value), one]));
}

/** For each choice the value that it stands after. */
function ahead(options: Options): Map<string, Json | undefined> {
  const all = [...options];
  return new Map(all.map(([key], i) => [key, all[i - 1]?.[1].value]));
}
