import { nameOf } from '../change/inventory.ts';
import { equal, isObject, type Json } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { RebasedOverride, Verdict } from './outcome.ts';
import { saidBy } from './said.ts';
import type { Judge } from './verdict.ts';

/** What becomes of the words of a layer in other languages: each goes the way of the words that it translates. */
export function translations(by: Judge, report: readonly RebasedOverride[], catalogues: readonly Catalogue[]): RebasedOverride[] {
  const overrides = new Map(report.map((one) => [`${one.id} ${one.keyword}`, one]));
  const all = catalogues.filter((one) => one.for === by.layer.layer);
  return all.flatMap(({ language, texts }) =>
    Object.entries(texts).flatMap(([id, words]) =>
      Object.entries(words).flatMap(([word, said]) => {
        const several: [string, Json][] =
          word === 'choices' && isObject(said)
            ? Object.entries(said).map(([name, text]) => [`choices.${name}`, text])
            : [[word, said]];
        return several.map(([keyword, value]): RebasedOverride => {
          const verdict = ofOverride(overrides, id, keyword) ?? ofBase(by, id, keyword);
          return { part: 'texts', id, keyword, language, value, ...verdict };
        });
      }),
    ),
  );
}

/** The way of the override that it translates; undefined when the layer says nothing there. */
function ofOverride(overrides: ReadonlyMap<string, RebasedOverride>, id: string, keyword: string): Verdict | undefined {
  const value = keyword.startsWith('choices.') ? keyword.slice('choices.'.length) : undefined;
  const places = value === undefined ? [keyword] : [`choices.titles.${value}`, `choices.add.${value}`];
  const found = places.flatMap((place) => overrides.get(`${id} ${place}`) ?? [])[0];
  if (!found) return undefined;
  const { outcome, reason } = found;
  // A translation under an id that is another now is no longer found.
  if (outcome === 'conflict' || reason === 'renamed') return { outcome: 'conflict', reason: 'stale' };
  return { outcome, reason };
}

/** What the layer adds it translates itself; a word of the base, only where it is a choice. */
function ofBase({ both, layer }: Judge, id: string, keyword: string): Verdict {
  const [old, item] = [both.earlier.get(id), both.after.items.get(id)];
  if (id.startsWith(`${layer.layer}.`) && !old) return { outcome: 'kept', reason: 'own' };
  if (!item || nameOf(both.after, id) === undefined) return { outcome: 'obsolete', reason: 'gone' };
  const place = keyword.replace(/^choices\./, 'choices.titles.');
  const [was, now] = [saidBy(old, place), saidBy(item, place)];
  if (now === undefined) return { outcome: 'obsolete', reason: 'gone' };
  return place !== keyword && equal(was, now)
    ? { outcome: 'kept', reason: 'untouched' }
    : { outcome: 'conflict', reason: 'stale' };
}
