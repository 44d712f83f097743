import { isArray, isObject, own, Texts, type Json } from '@wegwijs/definition';
import { listersOf } from '../look/lists.ts';
import { padlockOf } from '../look/outline.ts';
import type { Scene } from '../scene/scene.ts';
import type { CommandRefusal } from './refusal.ts';
import type { RefusalWords } from './words/words.ts';

/** Says in one or two sentences why a command is refused: what it is about by its title, the layer that holds the lock, the article. */
export function refusalSentence(why: CommandRefusal, scene: Scene, words: RefusalWords): string {
  const { code, id, keyword = '', basis, layer, params = {} } = why;
  const holes: { readonly [hole: string]: string } = {
    name: nameIn(scene, id, words),
    keyword,
    basis: basis ?? '',
    layer: layer === undefined ? '' : layerName(scene, layer),
    owner: layerName(scene, shown(params['owner'])),
    language: shown(params['language']),
    by: byWayOf(scene, params['by'], words),
    value: shown(params['value']),
    invalid: words.invalid[shown(params['keyword'])] ?? words.invalid['other'] ?? '',
  };
  const whole = [
    code === 'locked' && mayTighten(scene, id, keyword) ? words.tightened : words.sentences[code],
    ...(layer === undefined ? [] : [words.held]),
    ...(basis === undefined ? [] : [words.rests]),
  ];
  const said = whole.map((sentence) => sentence.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole));
  return said.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ');
}

/** Whether the lock on a keyword leaves room to be stricter. */
function mayTighten(scene: Scene, id: string, keyword: string): boolean {
  return padlockOf(scene.node(id) ?? {})?.tighten.includes(keyword) === true;
}

/** What a person calls a node, an entry or the whole. */
function nameIn(scene: Scene, id: string, { whole }: RefusalWords): string {
  return id === '' ? whole : `‘${calledIn(scene, id) ?? id}’`;
}

/** What a person calls a node or an entry of a list; undefined where there is none of that id, or it has no name. */
export function calledIn(scene: Scene, id: string): string | undefined {
  const title = own(scene.node(id) ?? {}, 'title');
  if (typeof title === 'string') return new Texts('nl', undefined, own(scene.definition, 'x-terms')).fill(title);
  return entryName(scene, id);
}

/** What a person calls an entry of a list: the name that the lowest layer gives it. */
function entryName(scene: Scene, id: string): string | undefined {
  for (const { catalogues } of listersOf(scene).toReversed())
    for (const entries of Object.values(catalogues ?? {})) {
      const title = isObject(entries[id]) ? own(entries[id], 'title') : undefined;
      if (typeof title === 'string') return title;
    }
  return undefined;
}

/** What a circle goes by way of. */
function byWayOf(scene: Scene, ids: Json | undefined, words: RefusalWords): string {
  const names = (isArray(ids) ? ids : []).map((id) => nameIn(scene, String(id), words));
  return names.length === 0 ? '' : words.by.replace('{names}', names.join(', '));
}

/** A layer, or the base, by the name that people read. */
export function layerName({ ground, layer }: Scene, name: string): string {
  const found = [...ground.above, layer, ...(ground.listers ?? [])].find((one) => one.layer === name);
  const title = found ? found.title : own(ground.base, 'title');
  return typeof title === 'string' ? title : name;
}

function shown(value: Json | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
