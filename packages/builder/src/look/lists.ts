import {
  isArray,
  isObject,
  listingKinds,
  listingsOf,
  memberOf,
  own,
  type Json,
  type JsonObject,
  type Layer,
  type ListingKind,
} from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { originFrom, type OriginBadge } from './outline.ts';

/** One entry of a list that layers hold: an organisation, a phase, a question of an evaluation. */
export interface ListEntry {
  readonly id: string;
  /** What people read; the id where nobody gave a name. */
  readonly title: string;
  /** What all layers together say of it. */
  readonly words: JsonObject;
  /** What the layers above say of it; undefined for an own one. */
  readonly inherited: JsonObject | undefined;
  /** What the edited layer says of it; undefined where it says nothing. */
  readonly said: JsonObject | undefined;
  readonly origin: OriginBadge;
  /** The layer that brought it. */
  readonly by: string;
  /** Whether it counts here: a layer may leave out what another brought. */
  readonly present: boolean;
  readonly lock: EntryLock | undefined;
}

/** What lower layers may not say otherwise of an entry. */
export interface EntryLock {
  /** The article. */
  readonly basis: string;
  readonly fixed: readonly string[];
  /** Terms that may only come sooner. */
  readonly earlier: readonly string[];
}

/** A list of a form: which, and how the rules call it. */
export interface ListOfForm {
  readonly kind: ListingKind;
  readonly title: string;
  readonly description: string;
}

/** The lists of a form: those of which the rules say that they stand in its layers. */
export function listsOf(scene: Scene): readonly ListOfForm[] {
  return listingKinds.flatMap((kind): ListOfForm[] => {
    const rule = ruleAbout(scene, kind);
    const word = (name: string) => String(own(rule, name) ?? '');
    return own(rule, 'x-in') === scene.layer.for.id ? [{ kind, title: word('title'), description: word('description') }] : [];
  });
}

/** The rule for an entry of a list. */
export function ruleOfList(scene: Scene, kind: ListingKind): Json {
  return own(ruleAbout(scene, kind), 'additionalProperties') ?? {};
}

function ruleAbout({ ground }: Scene, kind: ListingKind): JsonObject {
  const lists = own(ground.rules.get('urn:wegwijs:meta:layer-catalogues') ?? {}, 'properties');
  const rule = memberOf(lists, kind);
  return isObject(rule) ? rule : {};
}

const known = new WeakMap<Layer, Map<string, readonly ListEntry[]>>();

/** The entries of a list, those that were left out among them. Worked out once for a layer. */
export function entriesOf(scene: Scene, kind: ListingKind): readonly ListEntry[] {
  let lists = known.get(scene.layer);
  if (!lists) known.set(scene.layer, (lists = new Map<string, readonly ListEntry[]>()));
  let found = lists.get(kind);
  if (!found) lists.set(kind, (found = made(scene, kind)));
  return found;
}

function made(scene: Scene, kind: ListingKind): readonly ListEntry[] {
  const layers = listersOf(scene);
  const above = new Map(listingsOf(layers.slice(0, -1))[kind].map(({ id, words }) => [id, words]));
  const present = new Set(listingsOf(layers)[kind].map(({ id }) => id));
  return listingsOf(layers.map((layer) => withAll(layer, kind)))[kind].map(({ id, words }): ListEntry => {
    const title = own(words, 'title');
    const by = id.slice(0, id.lastIndexOf('.'));
    const lock = lockOf(words);
    const entries = own(scene.layer.catalogues ?? {}, kind);
    const said = memberOf(entries, id);
    return {
      id,
      title: typeof title === 'string' ? title : id,
      words,
      inherited: above.get(id),
      said: isObject(said) ? said : undefined,
      origin: originFrom(layers.find(({ layer }) => layer === by)?.authority, lock !== undefined),
      by,
      present: present.has(id),
      lock,
    };
  });
}

/** All layers with lists, the edited one in its place: the lowest. */
export function listersOf({ ground, layer }: Pick<Scene, 'ground' | 'layer'>): readonly Layer[] {
  return [...(ground.listers ?? ground.above), layer];
}

/** A layer that leaves nothing of a list out. */
function withAll(layer: Layer, kind: ListingKind): Layer {
  const entries = memberOf(layer.catalogues, kind);
  if (!isObject(entries)) return layer;
  const all = Object.entries(entries).map(([id, words]): [string, Json] => {
    const { present: _out, ...rest } = isObject(words) ? words : {};
    return [id, rest];
  });
  return { ...layer, catalogues: { [kind]: Object.fromEntries(all) as { [id: string]: JsonObject } } };
}

function lockOf(words: JsonObject): EntryLock | undefined {
  const lock = own(words, 'x-lock');
  if (!isObject(lock)) return undefined;
  return { basis: String(own(lock, 'basis') ?? ''), fixed: namesIn(lock, 'fixed'), earlier: namesIn(lock, 'earlier') };
}

function namesIn(lock: JsonObject, list: string): string[] {
  const names = own(lock, list);
  return isArray(names) ? names.map(String) : [];
}
