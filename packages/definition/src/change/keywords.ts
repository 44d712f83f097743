import { equal, isObject, memberOf, type Json } from '../json.ts';
import { named } from '../layers/tree.ts';
import { baseLanguage } from '../texts.ts';
import { difference, type Difference } from './difference.ts';
import type { Item } from './inventory.ts';
import { listingOf } from './listing.ts';
import { holdsSchemas } from './subschemas.ts';

/** Keywords that are words for people, and those that hold several by name. */
const words = ['title', 'description', 'enumNames'];
const severalWords = ['x-ends', 'x-messages'];

/** Told otherwise: identity, place, and what is recorded of both. */
const told = new Set<string>(['x-id', 'x-order', 'x-history', ...named]);

/** What differs between two schemas of one item, keyword by keyword; not what stands in them, and not their choices. */
export function keywordDifferences(before: Item, after: Item, id: string): Difference[] {
  const [from, to] = [said(before), said(after)];
  const found: Difference[] = [];
  const differs = (code: 'text' | 'rule', keyword: string, a: Json | undefined, b: Json | undefined) => {
    if (equal(a, b)) return;
    const language = code === 'text' ? baseLanguage : undefined;
    found.push(difference({ code, id, kind: after.kind, keyword, language, from: a, to: b }));
  };
  for (const word of new Set([...from.keys(), ...to.keys()])) {
    const [a, b] = [from.get(word), to.get(word)];
    if (severalWords.includes(word) && [a, b].every((one) => one === undefined || isObject(one)))
      for (const name of namesIn(a, b)) differs('text', `${word}.${name}`, memberOf(a, name), memberOf(b, name));
    else differs(words.includes(word) ? 'text' : 'rule', word, a, b);
  }
  return found;
}

/** The keywords of an item that are compared as they are. */
function said({ schema, listed }: Item): Map<string, Json> {
  const listing = listed ? undefined : listingOf(schema);
  const skip = listing?.within === '' ? listing.word : undefined;
  const inner = listed ? ['enum', 'oneOf', 'anyOf'] : [];
  return new Map(
    Object.entries(schema).filter(
      ([word, value]) => !told.has(word) && word !== skip && !inner.includes(word) && !holdsSchemas(word, value),
    ),
  );
}

/** The names of the members of either. */
export function namesIn(a: Json | undefined, b: Json | undefined): Set<string> {
  return new Set([a, b].flatMap((one) => (isObject(one) ? Object.keys(one) : [])));
}
