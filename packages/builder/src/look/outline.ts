import { at, isObject, lockNames, own, Texts, type Authority, type Json, type JsonObject } from '@wegwijs/definition';
import { childrenIn } from '../commands/siblings.ts';
import type { Scene } from '../scene/scene.ts';
import { kindIn } from './kind-in.ts';

/** Where something comes from: the law itself, the national base around it, a region, or the gemeente. */
export type OriginBadge = 'law' | 'national' | 'region' | 'local';

/** What a lock says, for a padlock. */
export interface Padlock {
  /** The article. */
  readonly basis: string;
  readonly fixed: readonly string[];
  readonly tighten: readonly string[];
  readonly soft: readonly string[];
}

/** One line of the outline. What did not change since the outline before is the identical object. */
export interface OutlineItem {
  readonly id: string;
  /** `section`, `row`, or the kind of field. */
  readonly kind: string;
  /** Its Dutch label, with the titles of the gemeente filled in. */
  readonly title: string;
  readonly origin: OriginBadge;
  /** Who brought it: the name of a layer, or the `x-id` of the base. */
  readonly by: string;
  readonly lock: Padlock | undefined;
  /** Whether the law needs it, locked or not. */
  readonly needed: boolean;
  readonly present: boolean;
  /** Whether the edited layer says something of it, or added it. */
  readonly touched: boolean;
  /** Whether it is asked or needed on a condition. */
  readonly conditional: boolean;
  readonly items: readonly OutlineItem[];
}

/** The tree of a form. */
export interface Outline {
  readonly root: OutlineItem;
  readonly byId: ReadonlyMap<string, OutlineItem>;
}

/** What each item was made of: of the same it need not be made again. */
const madeOf = new WeakMap<OutlineItem, { readonly node: JsonObject; readonly terms: Json | undefined }>();

/** The tree of sections and questions as they are shown, what is left out included. @param before the outline of the scene before */
export function outline(scene: Scene, before?: Outline): Outline {
  const byId = new Map<string, OutlineItem>();
  const texts = new Texts('nl', undefined, own(scene.definition, 'x-terms'));
  const terms = own(scene.definition, 'x-terms');
  const make = (id: string, node: JsonObject): OutlineItem => {
    const items = insideOf(scene, id, node).map(([inner, child]) => make(inner, child));
    const old = before?.byId.get(id);
    const known = old && madeOf.get(old);
    const isSame = known?.node === node && known.terms === terms && old?.touched === isTouched(scene, id);
    const kept = isSame && isSameList(old.items, items) ? old : itemOf(scene, id, node, texts, items);
    madeOf.set(kept, { node, terms });
    byId.set(id, kept);
    return kept;
  };
  return { root: make(String(scene.definition['x-id']), scene.definition), byId };
}

/** What stands directly in a node: its fields, or those of the row of a list. */
function insideOf(scene: Scene, id: string, node: JsonObject): [string, JsonObject][] {
  const items = own(node, 'items');
  const holder = isObject(items) && isObject(own(items, 'properties')) ? items : node;
  const about = id === scene.definition['x-id'] ? own(node, 'x-about') : undefined;
  return childrenIn(holder).flatMap((inner): [string, JsonObject][] => {
    const place = scene.places.get(inner);
    const child = place === undefined || place === `/properties/${String(about)}` ? undefined : at(scene.definition, place);
    return isObject(child) ? [[inner, child]] : [];
  });
}

function itemOf(scene: Scene, id: string, node: JsonObject, texts: Texts, items: readonly OutlineItem[]): OutlineItem {
  const title = own(node, 'title');
  return {
    id,
    kind: own(node, 'x-section') === true ? 'section' : kindIn(node),
    title: typeof title === 'string' ? texts.fill(title) : id,
    ...originOf(scene, node),
    lock: padlockOf(node),
    needed: scene.ground.floor.has(id),
    present: own(node, 'x-present') !== false,
    touched: isTouched(scene, id),
    conditional: isObject(own(node, 'x-visible-when')) || isObject(own(node, 'x-required')),
    items,
  };
}

/** Where a node comes from. */
export function originOf({ ground, layer }: Scene, node: JsonObject): Pick<OutlineItem, 'origin' | 'by'> {
  const by = own(node, 'x-layer');
  if (typeof by !== 'string') {
    const isLaw = own(node, 'x-basis') === 'law' || isObject(own(node, 'x-lock'));
    return { origin: originFrom(undefined, isLaw), by: String(ground.base['x-id']) };
  }
  const authority = [...ground.above, layer].find((one) => one.layer === by)?.authority ?? layer.authority;
  return { origin: originFrom(authority, false), by };
}

/** The badge of what an authority brought. */
export function originFrom(authority: Authority | undefined, isLaw: boolean): OriginBadge {
  if (authority === 'region') return 'region';
  if (authority === 'municipality' || authority === 'organisation') return 'local';
  return isLaw ? 'law' : 'national';
}

/** The lock of a node itself; undefined when it has none. */
export function padlockOf(node: JsonObject): Padlock | undefined {
  const lock = own(node, 'x-lock');
  if (!isObject(lock)) return undefined;
  const [fixed, tighten, soft] = (['fixed', 'tighten', 'soft'] as const).map((list) => lockNames(lock, list));
  return { basis: String(own(lock, 'basis') ?? ''), fixed: fixed ?? [], tighten: tighten ?? [], soft: soft ?? [] };
}

/** Whether the layer says something of a node, or added it. */
function isTouched(scene: Scene, id: string): boolean {
  const { set = {}, place = {} } = scene.layer;
  return scene.homeOf(id) !== undefined || Object.hasOwn(set, id) || Object.hasOwn(place, id);
}

function isSameList(a: readonly OutlineItem[], b: readonly OutlineItem[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
