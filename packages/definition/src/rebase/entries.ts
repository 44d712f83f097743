import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { listingKinds, listingsOf } from '../layers/listings.ts';
import type { Verdict } from './outcome.ts';
import { entryWord, type Override } from './overrides.ts';

/** The layers above a layer, highest first, as they were and as they are: what they say in their catalogues, of whatever form. */
export interface Above {
  readonly before: readonly Layer[];
  readonly after: readonly Layer[];
}

/** The words of entries, by kind and id. A layer may name any kind. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;

/** The entries above a layer, before and after. */
export interface Listed {
  readonly before: Entries;
  readonly after: Entries;
}

/** Works out what the catalogues above a layer hold. */
export function listedOf({ before, after }: Above): Listed {
  return { before: entriesIn(before), after: entriesIn(after) };
}

function entriesIn(layers: readonly Layer[]): Entries {
  const all = listingsOf(layers);
  return new Map(listingKinds.map((kind) => [kind, new Map(all[kind].map(({ id, words }) => [id, words]))]));
}

/** The title of an entry from above; undefined where there is none. */
export function entryTitle({ id, keyword }: Override, { before, after }: Listed): string | undefined {
  const [kind] = entryWord(keyword);
  const title = (after.get(kind)?.get(id) ?? before.get(kind)?.get(id))?.['title'];
  return typeof title === 'string' ? title : undefined;
}

/** What becomes of what a layer says in its catalogues. */
export function judgeEntry({ id, keyword, value }: Override, listed: Listed): Verdict {
  const [kind, word] = entryWord(keyword);
  const lost = gone(kind, word === undefined ? value : { [word]: value }, listed);
  if (lost.length > 0) return { outcome: 'conflict', reason: 'leans-on-gone', ids: lost };
  const [old, entry] = [listed.before.get(kind)?.get(id), listed.after.get(kind)?.get(id)];
  if (word === undefined || (!old && !entry)) return { outcome: 'kept', reason: 'own' };
  const [was, now] = [old && own(old, word), entry && own(entry, word)];
  const said = { ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) };
  if (!entry) return { outcome: 'obsolete', reason: 'gone', ...said };
  if (word === '$comment') return { outcome: 'kept', reason: 'own' };
  // A translation goes with Dutch words that the layer may say anew: it is never taken out for being the same.
  if (now !== undefined && equal(now, value)) return word === 'texts' ? { outcome: 'kept', reason: 'untouched', ...said } : { outcome: 'obsolete', reason: 'same', ...said }; // prettier-ignore
  if (old && !equal(was, now)) return { outcome: 'conflict', reason: 'base-changed', ...said };
  return { outcome: 'kept', reason: 'untouched', ...said };
}

/** The catalogues that words of an entry name others of. */
const names: { readonly [kind: string]: { readonly [word: string]: string } } = {
  facilities: { organisation: 'organisations' },
  library: { activities: 'library', tasks: 'library' },
};

/** The entries that these words name, which were above and are not any more. */
function gone(kind: string, words: Json, { before, after }: Listed): string[] {
  if (!isObject(words)) return [];
  return Object.entries(Object.hasOwn(names, kind) ? (names[kind] ?? {}) : {}).flatMap(([word, other]) => {
    const named = own(words, word);
    const ids = (isArray(named) ? named : [named]).filter((one) => typeof one === 'string');
    return ids.filter((one) => before.get(other)?.has(one) && !after.get(other)?.has(one));
  });
}
