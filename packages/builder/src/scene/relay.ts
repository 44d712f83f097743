import {
  at,
  freeze,
  isObject,
  judge,
  own,
  pointer,
  steps,
  type Json,
  type JsonObject,
  type Refusal,
  type Resolved,
} from '@wegwijs/definition';
import type { Design, Way, Write } from '../design.ts';
import { replacedAt } from './share.ts';
import type { Scene } from './scene.ts';

/** Words of a node that decide nothing about another, nor about another word of the same: they can be laid over it alone. */
const alone = new Set([
  'title',
  'description',
  'default',
  'examples',
  'x-control',
  'x-ends',
  'x-own-words',
  'x-declinable',
  'x-must-be-true',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
]);

/** The same of a node that the layer adds itself: its shape is its own. */
const aloneOwn = new Set([...alone, 'oneOf', 'anyOf', 'enum', 'pattern', 'format', 'multipleOf', 'x-messages', 'x-source']);

/** Notes for the next editor, and what the layer says of itself: nothing comes of it in a definition. */
const notes = ['$comment', 'reason'];
const ofItself = ['$schema', '$comment', 'title', 'description', 'version', 'since', 'catalogues'];

/** One word of one node that is to be laid anew. */
interface Relaid {
  readonly id: string;
  readonly keyword: string;
}

/**
 * What comes of a design after writes that each concern one word of one node: those nodes laid anew, by the judge that `resolve`
 * asks too. Undefined where more may come of it: then all has to be resolved.
 */
export function relaid(
  scene: Scene,
  design: Design,
  writes: readonly Write[],
): { resolved: Resolved; ids: readonly string[] } | undefined {
  const places: Relaid[] = [];
  for (const [way] of writes) {
    if (tellsNothing(way)) continue;
    const place = placeOf(scene, way);
    if (!place) return undefined;
    places.push(place);
  }
  const made = places.reduce((now, place) => laid(scene, design, now, place), scene.resolved);
  return { resolved: made, ids: [...new Set(places.map(({ id }) => id))] };
}

function tellsNothing(way: Way): boolean {
  const [document, part = ''] = way;
  if (document === 'texts' || ofItself.includes(part)) return true;
  if (part === 'set' || part === 'add') return way.length === 4 && notes.includes(way[3] ?? '');
  return part === 'add' && notes.includes(way.at(-1) ?? '') && way.length > 4;
}

function placeOf(scene: Scene, way: Way): Relaid | undefined {
  const [, part, top = '', word = ''] = way;
  const { layer } = scene;
  if (part === 'set') {
    const [said, before] = [own(layer.set ?? {}, top), scene.inherited(top)];
    if (!before || !scene.node(top) || !alone.has(word) || (said !== undefined && !isObject(said))) return undefined;
    // A lock that the layer sets itself, a text that somebody has to fill in, a soft floor: these reach further than the word.
    const reaches = [before, scene.node(top)].some((node) => own(node ?? {}, 'x-must-fill') === true);
    const isSoft = JSON.stringify(own(before, 'x-lock') ?? null).includes('"soft"');
    return reaches || isSoft || Object.hasOwn(said ?? {}, 'x-lock') ? undefined : { id: top, keyword: word };
  }
  if (part !== 'add' || word !== 'schema') return undefined;
  const id = scene.added.find((one) => isWordOf(scene.homeOf(one) ?? [], way));
  const keyword = way[(scene.homeOf(id ?? '') ?? []).length] ?? '';
  const isElsewhere = id === undefined || Object.hasOwn(layer.set ?? {}, id) || !scene.node(id);
  return isElsewhere || !aloneOwn.has(keyword) ? undefined : { id, keyword };
}

/** Whether a place is a word of the node that is written at another place, or something inside that word. */
function isWordOf(home: Way, way: Way): boolean {
  return way.length > home.length && home.every((step, i) => way[i] === step) && aloneOwn.has(way[home.length] ?? '');
}

/** One word of one node laid anew. */
function laid(scene: Scene, { layer }: Design, before: Resolved, { id, keyword }: Relaid): Resolved {
  const { ground, places } = scene;
  const home = scene.homeOf(id);
  const place = steps(places.get(id) ?? '');
  const said = home
    ? at(layer as unknown as JsonObject, pointer(...home.slice(1), keyword))
    : own((layer.set ?? {})[id] ?? {}, keyword);
  const above = home ? undefined : scene.inherited(id);
  const verdict =
    said === undefined || !above ? undefined : judge(above, keyword, said, ground.floor.get(id), ground.profiles, layer.layer);
  const asked = above && said !== undefined ? { id, keyword, asked: said } : undefined;
  const now: Json | undefined = said === undefined || verdict ? above && own(above, keyword) : said;
  const others = before.refusals.filter((one) => one.layer !== layer.layer || one.id !== id || one.keyword !== keyword);
  const refusal: Refusal[] = verdict && asked ? [{ ...verdict, layer: layer.layer, ...asked }] : [];
  const isDecided = home
    ? ['title', 'description'].includes(keyword) && said !== undefined && home.length === 4
    : said !== undefined && !verdict;
  return {
    ...before,
    definition: freeze(replacedAt(before.definition, [...place, keyword], now) as JsonObject),
    origins: decided(before.origins, `${id}#${keyword}`, isDecided ? layer.layer : ground.inherited.origins[`${id}#${keyword}`]),
    refusals: refusal.length > 0 || others.length < before.refusals.length ? [...others, ...refusal] : before.refusals,
  };
}

function decided(origins: Resolved['origins'], place: string, layer: string | undefined): Resolved['origins'] {
  if (origins[place] === layer) return origins;
  const { [place]: _was, ...rest } = origins;
  return layer === undefined ? rest : { ...rest, [place]: layer };
}
