import { equal, fromEntries, isObject, memberOf, type Json, type JsonObject } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { Translations } from './diff.ts';
import { difference, type Difference } from './difference.ts';
import type { Inventory } from './inventory.ts';
import { namesIn } from './keywords.ts';

/** The keywords of a catalogue that hold several texts by name. */
const several = ['choices', 'x-ends', 'x-messages'];

/** What differs in the words of each language. */
export function translationDifferences({ items }: Inventory, { before, after }: Translations): Difference[] {
  const found: Difference[] = [];
  for (const language of new Set([...before, ...after].map((one) => one.language))) {
    const [from, to] = [textsOf(before, language), textsOf(after, language)];
    for (const id of new Set([...from.keys(), ...to.keys()])) {
      const add = (keyword: string, a: Json | undefined, b: Json | undefined, value?: Json) => {
        const kind = items.get(id)?.kind ?? 'text';
        if (!equal(a, b)) found.push(difference({ code: 'text', id, kind, keyword, language, value, from: a, to: b }));
      };
      const [a, b] = [from.get(id), to.get(id)];
      for (const keyword of namesIn(a, b)) {
        const [was, now] = [memberOf(a, keyword), memberOf(b, keyword)];
        if (!several.includes(keyword)) add(keyword, was, now);
        else
          for (const name of namesIn(was, now)) {
            const [old, text] = [memberOf(was, name), memberOf(now, name)];
            if (keyword === 'choices') add('choices.title', old, text, name);
            else add(`${keyword}.${name}`, old, text);
          }
      }
    }
  }
  return found;
}

/** The words of one language by id; of two catalogues with the same word the later counts, as for a layer over its base. */
function textsOf(catalogues: readonly Catalogue[], language: string): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const { texts, language: written } of catalogues) {
    if (written !== language) continue;
    for (const [id, words] of Object.entries(texts)) {
      const before = found.get(id) ?? {};
      const both = several.map((word) => [word, memberOf(before, word), memberOf(words, word)] as const);
      const merged = both.flatMap(([word, a, b]) => (isObject(a) && isObject(b) ? [[word, { ...a, ...b }] as const] : []));
      found.set(id, { ...before, ...words, ...fromEntries(merged) });
    }
  }
  return found;
}
