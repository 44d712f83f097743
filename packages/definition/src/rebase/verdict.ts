import { parentAfter, type Compared } from '../change/compared.ts';
import type { Item } from '../change/inventory.ts';
import { standsAfter } from '../change/order.ts';
import { reads } from '../condition.ts';
import { equal, isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { judgeEntry, type Listed } from './entries.ts';
import type { RebasedOverride, Verdict } from './outcome.ts';
import { withIds, type Override } from './overrides.ts';
import { saidBy } from './said.ts';

/** What the overrides of one layer are judged by. */
export interface Judge {
  readonly both: Compared;
  readonly layer: Layer;
  readonly listed: Listed;
  readonly stood: ReadonlyMap<string, string | undefined>;
  readonly stands: ReadonlyMap<string, string | undefined>;
  readonly idAfter: (id: string) => string;
}

/** An override as it goes on, with what became of it. */
export interface Judged {
  readonly override: Override;
  readonly verdict: Verdict;
}

/** Makes what overrides are judged by. */
export function judgeOf(both: Compared, layer: Layer, listed: Listed): Judge {
  const idAfter = (id: string) => {
    const item = both.before.items.get(id);
    return item ? both.idAfter(item) : id;
  };
  return { both, layer, listed, stood: standsAfter(both.before), stands: standsAfter(both.after), idAfter };
}

/** Says what becomes of an override, but for what the new base refuses: `resolve` says that. */
export function judge(override: Override, by: Judge): Judged {
  const { part, keyword } = override;
  if (part === 'catalogues') return { override, verdict: judgeEntry(override, by.listed) };
  if (part === 'other' || keyword === '$comment') return { override, verdict: { outcome: 'kept', reason: 'own' } };
  const renamed = renew(override, by);
  const verdict = part === 'add' ? added(renamed, by) : (gone(override, renamed, by) ?? changed(override, renamed, by));
  const same = verdict.reason === 'untouched' && !equal(renamed as unknown as Json, override as unknown as Json);
  return { override: renamed, verdict: same ? { ...verdict, reason: 'renamed' } : verdict };
}

/** The override with the ids and values of the new base. */
function renew({ part, id, keyword, value }: Override, { both, layer, idAfter }: Judge): Override {
  const to = part === 'modules' || part === 'add' ? id : idAfter(id);
  // Where the layer speaks of the new id already, the old one keeps its own place.
  const free = to === id || !Object.hasOwn((part === 'place' ? layer.place : layer.set) ?? {}, to);
  const named = withIds(value, idAfter);
  if (part === 'place' && isObject(named)) return { part, id: free ? to : id, keyword, value: { ...named, after: idAfter(String(own(named, 'after'))) } }; // prettier-ignore
  if (part === 'add' && isObject(named) && own(named, 'section') !== undefined) return { part, id, keyword, value: { ...named, section: idAfter(String(own(named, 'section'))) } }; // prettier-ignore
  const pairs = both.history
    .filter(({ from, to: ids }) => from.includes(id) && ids.includes(to))
    .flatMap(({ values }) => values ?? []);
  const valueAfter = (one: Json) => pairs.reduce((now, [old, next]) => (equal(now, old) ? next : now), one);
  if (keyword === 'choices.only' && isArray(value)) return { part, id: free ? to : id, keyword, value: value.map(valueAfter) };
  const title = /^choices\.titles\.(.*)$/s.exec(keyword)?.[1];
  const word = title === undefined ? keyword : `choices.titles.${String(valueAfter(title))}`;
  return { part, id: free ? to : id, keyword: word, value: named };
}

/** An addition leans on the section and on what its conditions read. */
function added({ value }: Override, by: Judge): Verdict {
  const section = memberOf(value, 'section');
  return (
    leans([...(typeof section === 'string' ? [section] : []), ...readsIn(value)], by) ?? { outcome: 'kept', reason: 'untouched' }
  );
}

function gone({ part, id, keyword }: Override, renamed: Override, { both, idAfter }: Judge): Verdict | undefined {
  const was = part === 'modules' ? module(both.before.items, id) : both.before.items.get(id);
  if (!was) return undefined;
  if (part !== 'modules' && renamed.id !== idAfter(id)) return { outcome: 'conflict', reason: 'divided', ids: [idAfter(id)] };
  if (part === 'modules' ? module(both.after.items, id) : both.after.items.has(renamed.id)) return undefined;
  const heirs = both.history.filter(({ from }) => from.includes(id)).flatMap(({ to }) => to);
  if (heirs.length > 0) return { outcome: 'conflict', reason: 'divided', ids: heirs };
  return { outcome: 'obsolete', reason: 'gone', ...known('was', saidBy(was, keyword)) };
}

function changed(override: Override, { part, id, keyword, value }: Override, by: Judge): Verdict {
  const { both, stood, stands, idAfter } = by;
  const [before, after] = [both.before, both.after].map(({ items }) => (part === 'modules' ? module(items, id) : undefined));
  const [old, item] = part === 'modules' ? [before, after] : [both.earlier.get(id), both.after.items.get(id)];
  if (part === 'place') {
    const anchor = memberOf(value, 'after');
    const lost = leans([String(anchor)], by);
    if (lost || !item || !old) return lost ?? { outcome: 'kept', reason: 'untouched' };
    const [first, now] = [stood.get(override.id), stands.get(id)];
    if (now !== undefined && now === anchor) return { outcome: 'obsolete', reason: 'same', now };
    const stayed = (first === undefined ? undefined : idAfter(first)) === now && parentAfter(both, old) === item.parent;
    return stayed ? { outcome: 'kept', reason: 'untouched' } : { outcome: 'conflict', reason: 'base-changed', ...known('was', first), ...known('now', now) }; // prettier-ignore
  }
  // What this base does not know, nor did the old one, is of another layer: nothing to compare.
  if (!item) return { outcome: 'kept', reason: 'own' };
  const [was, now] = [saidBy(old, override.keyword), saidBy(item, keyword)];
  const said = { ...known('was', was), ...known('now', now) };
  if (now !== undefined && equal(now, value) && !isDriven(item, keyword, by))
    return { outcome: 'obsolete', reason: 'same', ...said };
  if (keyword.startsWith('choices.titles.') && now === undefined && was !== undefined) return { outcome: 'obsolete', reason: 'gone', ...said }; // prettier-ignore
  if (!equal(was === undefined ? was : withIds(was, idAfter), now))
    return { outcome: 'conflict', reason: 'base-changed', ...said };
  return leans(readsIn(value), by) ?? { outcome: 'kept', reason: 'untouched', ...said };
}

/** Whether a switch of the layer decides the same, so that saying what the base says is a choice of its own. */
function isDriven(item: Item, keyword: string, { both, layer }: Judge): boolean {
  const module = own(item.schema, 'x-module');
  if (keyword === 'x-present') return typeof module === 'string' && Object.hasOwn(layer.modules ?? {}, module);
  if (keyword !== 'x-on') return false;
  const name = item.location.slice('/x-modules/'.length);
  const on = saidBy(item, 'x-on');
  return [...both.after.items.values()].some((one) => own(one.schema, 'x-module') === name && saidBy(one, 'x-present') !== on);
}

/** What was there and is gone; undefined when all is there that ever was. */
function leans(ids: readonly string[], { both }: Judge): Verdict | undefined {
  const lost = ids.filter((id) => both.earlier.has(id) && !both.after.items.has(id));
  return lost.length > 0 ? { outcome: 'conflict', reason: 'leans-on-gone', ids: lost } : undefined;
}

/** The ids that a condition reads, or the conditions in a schema. */
function readsIn(value: Json): string[] {
  if (isArray(value)) return value.flatMap(readsIn);
  if (!isObject(value)) return [];
  const found = [...reads(value, () => undefined)];
  return found.length > 0 ? found : Object.values(value).flatMap(readsIn);
}

function module(items: ReadonlyMap<string, Item>, id: string): Item | undefined {
  const location = `/x-modules/${id.slice('module.'.length)}`;
  return items.get(id)?.location === location ? items.get(id) : [...items.values()].find((item) => item.location === location);
}

function known(name: 'was' | 'now', value: Json | undefined): Partial<Pick<RebasedOverride, 'was' | 'now'>> {
  return value === undefined ? {} : { [name]: value };
}
