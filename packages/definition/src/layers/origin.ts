import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Authority, Layer, Refusal } from './layer.ts';
import { plusOf } from './plus.ts';
import { resolve, type Resolved } from './resolve.ts';
import { copy, index, type Draftable, type Placed } from './tree.ts';
import { wishOf } from './wish.ts';

/** What one authority wants of a keyword, and what came of it. */
export interface Wish {
  /** The name of the layer, or the `x-id` of the base. */
  readonly layer: string;
  readonly authority: Authority;
  readonly version: string;
  /** The day from which the layer holds. */
  readonly since: string | undefined;
  /** In words: the reason or the note of the layer, the source of the base. */
  readonly why: string | undefined;
  readonly value: Json | undefined;
  readonly outcome: 'applied' | 'overruled' | 'refused';
  readonly refusal?: Refusal;
}

/** Who decided a keyword of a node, since when and why, and what the others wanted. */
export interface Origin extends Omit<Wish, 'outcome' | 'refusal'> {
  /** The article that the lock of the node rests on. */
  readonly basis: string | undefined;
  /** What all wanted that said anything of it, the decider included, highest authority first. */
  readonly wanted: readonly Wish[];
}

/**
 * Answers for every keyword of every node who decided it. Worked out on request from the base and its layers, so that a page that
 * only shows a form need not carry it. `choices` and `plus` are named as a layer names them.
 * @returns undefined for what is not there, and for a keyword that nobody says.
 */
export function originsOf(base: JsonObject, layers: readonly Layer[]): (id: string, keyword: string) => Origin | undefined {
  const resolved = resolve(base, layers);
  const before = index(copy(base) as Draftable);
  const after = index(resolved.definition);
  return (id, keyword) => {
    const placed = after.get(id) ?? before.get(id);
    const first = before.get(id) && ofBase(base, before.get(id) as Placed, keyword);
    const others = layers.filter((layer) => isObject(layer)).flatMap((layer) => ofLayer(resolved, layer, id, keyword, placed)); // prettier-ignore
    const all = [...(first ? [first] : []), ...others];
    const decider = all.findLast(({ outcome }) => outcome !== 'refused');
    if (!decider) return undefined;
    // Changes of a choice list add up; of anything else the last one stands.
    const wanted = all.map((wish) => (wish.outcome === 'refused' || wish === decider || keyword === 'choices' ? wish : { ...wish, outcome: 'overruled' as const })); // prettier-ignore
    const { layer, authority, version, since, why } = decider;
    return {
      layer,
      authority,
      version,
      since,
      why,
      value: placed && valueOf(placed.node, keyword),
      basis: placed && basisOf(placed),
      wanted,
    };
  };
}

/** What the base says. What binds by law counts as said by statute. */
function ofBase(base: JsonObject, placed: Placed, keyword: string): Wish | undefined {
  const { node } = placed;
  const value = valueOf(node, keyword);
  if (value === undefined) return undefined;
  const byLaw = node['x-basis'] === 'law' || isObject(node['x-lock']);
  const source = node['x-source'];
  return {
    layer: String(own(base, 'x-id')),
    authority: byLaw ? 'statute' : 'national',
    version: String(own(base, 'x-version') ?? ''),
    since: undefined,
    why: typeof source === 'string' ? source : basisOf(placed),
    value,
    outcome: 'applied',
  };
}

function ofLayer(
  { refusals, findings }: Resolved,
  layer: Layer,
  id: string,
  keyword: string,
  placed: Placed | undefined,
): Wish[] {
  const wish = wishOf(layer, id, keyword, placed?.node);
  if (!wish) return [];
  const unfit = findings.find(
    ({ code, params }) => /^layer\.(shape|definition|version)$/.test(code) && params['layer'] === layer.layer,
  );
  const whole: Refusal | undefined = unfit && { code: unfit.code.slice('layer.'.length), layer: layer.layer, id, keyword, basis: undefined, asked: wish.value }; // prettier-ignore
  const refusal = whole ?? refusals.find((one) => one.layer === layer.layer && wish.places.includes(`${one.id}#${one.keyword}`));
  const { authority, version, since } = layer;
  return [{ layer: layer.layer, authority, version, since, why: wish.why, value: wish.value, outcome: refusal ? 'refused' : 'applied', ...(refusal ? { refusal } : {}) }]; // prettier-ignore
}

function valueOf(node: JsonObject, keyword: string): Json | undefined {
  if (keyword === 'plus') return plusOf(node);
  if (keyword !== 'choices') return own(node, keyword);
  const items = own(node, 'items');
  const holder = isObject(items) ? items : node;
  const list = own(holder, 'oneOf') ?? own(holder, 'anyOf') ?? own(holder, 'enum');
  return isArray(list) ? list : undefined;
}

/** The article of the nearest lock. */
function basisOf({ node, parents }: Placed): string | undefined {
  const locks = [...parents, node].map((one) => one['x-lock']).filter((lock) => isObject(lock));
  const basis = locks.map((lock) => own(lock, 'basis')).findLast((one) => typeof one === 'string');
  return typeof basis === 'string' ? basis : undefined;
}
