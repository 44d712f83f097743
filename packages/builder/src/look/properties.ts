import { isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import { listIn, valuesOf } from '../commands/choice-list.ts';
import type { Scene } from '../scene/scene.ts';
import { kindIn } from './kind-in.ts';
import { originOf, padlockOf } from './outline.ts';

/** One property of a node, as a panel shows it. */
export interface Property {
  readonly keyword: string;
  /** `basic`: asked of everyone. `more`: on request. */
  readonly group: 'basic' | 'more';
  readonly value: Json | undefined;
  /** What it would be without the layer; undefined where nothing above says it. */
  readonly inherited: Json | undefined;
  /** Who decides it now: the name of a layer, or the `x-id` of the base. */
  readonly by: string;
  /** Whom it inherits from where the layer itself says it: for "erft van …". */
  readonly from: string | undefined;
  /** Whether the layer says it; then `restore` takes that back. */
  readonly said: boolean;
  readonly restore: Command | undefined;
  /** What a lock leaves: `open`, `tighten` (only stricter), `fixed`. */
  readonly free: 'open' | 'tighten' | 'fixed';
  /** The article of that lock. */
  readonly basis: string | undefined;
}

const basic = [
  'title',
  'description',
  'choices',
  'x-required',
  'x-visible-when',
  'x-access',
  'x-sensitivity',
  'plus',
  'months',
  'x-on',
];
const always = ['title', 'description', 'x-required', 'x-visible-when', 'x-access', 'x-sensitivity'];
const more = ['x-present', 'x-declinable', 'default', 'examples', 'x-lock', 'reason', '$comment'];
const ofText = ['minLength', 'maxLength', 'x-own-words', 'x-control'];
const byKind: { readonly [kind: string]: readonly string[] } = {
  text: ofText,
  'long-text': ofText,
  number: ['minimum', 'maximum', 'x-control'],
  scale: ['minimum', 'maximum', 'x-ends'],
  'yes-no': ['x-must-be-true', 'x-control'],
  confirm: ['x-must-be-true'],
  choice: ['choices', 'x-control'],
  choices: ['choices', 'minItems', 'maxItems'],
  ranked: ['choices', 'minItems', 'maxItems'],
  rows: ['minItems', 'maxItems'],
  list: ['minItems', 'maxItems'],
  map: ['minProperties', 'maxProperties'],
};
/** What only the shape of an own question says. */
const ofOwn = ['pattern', 'format', 'multipleOf', 'x-by', 'x-messages', 'x-source'];
const sections = ['title', 'description', 'x-visible-when', 'x-access', 'x-present', '$comment'];

/** The properties of a node, those of its kind alone, each with whom it is inherited from and what a lock leaves of it. */
export function propertiesOf(scene: Scene, id: string): readonly Property[] {
  const node = scene.node(id);
  return node ? keywordsOf(scene, id, node).map((keyword) => propertyOf(scene, id, node, keyword)) : [];
}

function keywordsOf(scene: Scene, id: string, node: JsonObject): readonly string[] {
  const place = scene.places.get(id) ?? '';
  if (place === '') return ['title', 'description', 'x-languages', '$comment'];
  if (place.startsWith('/x-modules/')) return ['title', 'description', 'x-on', '$comment'];
  if (place.startsWith('/x-deadlines/')) return ['title', 'description', 'plus', 'reason', '$comment'];
  const named = ['title', 'description', 'x-must-fill', '$comment'];
  if (place.startsWith('/x-')) return place.startsWith('/x-retention/') ? ['months', ...named] : named;
  if (own(node, 'x-section') === true) return sections;
  const all = [...always, ...(byKind[kindIn(node)] ?? []), ...(scene.homeOf(id) ? ofOwn : []), ...more];
  return [...all.filter((word) => basic.includes(word)), ...all.filter((word) => !basic.includes(word))];
}

function propertyOf(scene: Scene, id: string, node: JsonObject, keyword: string): Property {
  const inherited = scene.inherited(id);
  const [origins, above] = [scene.resolved.origins, scene.ground.inherited.origins];
  const place = `${id}#${keyword}`;
  const home = originOf(scene, node).by;
  const said = isSaid(scene, id, keyword);
  const lock = padlockOf(node);
  const free = lock?.fixed.includes(keyword) ? 'fixed' : lock?.tighten.includes(keyword) ? 'tighten' : 'open';
  return {
    keyword,
    group: basic.includes(keyword) ? 'basic' : 'more',
    value: valueOf(scene, id, node, keyword),
    inherited: inherited && valueOf(scene, id, inherited, keyword, true),
    by: said ? scene.layer.layer : (origins[place] ?? home),
    from: said && inherited ? (above[place] ?? home) : undefined,
    said,
    restore: said && inherited ? restoring(id, keyword) : undefined,
    free,
    basis: free === 'open' ? scene.ground.floor.get(id)?.basis : lock?.basis,
  };
}

function restoring(id: string, keyword: string): Command {
  if (keyword === 'x-on') return { do: 'switch', module: id.replace(/^module\./, ''), on: null };
  return { do: 'restore', id, keyword };
}

function isSaid({ layer }: Scene, id: string, keyword: string): boolean {
  if (keyword === 'x-on') return Object.hasOwn(layer.modules ?? {}, id.replace(/^module\./, ''));
  return Object.hasOwn(layer.set?.[id] ?? {}, keyword) || Object.hasOwn(layer.add ?? {}, id);
}

function valueOf(scene: Scene, id: string, node: JsonObject, keyword: string, isAbove = false): Json | undefined {
  if (keyword === 'choices') return valuesOf(listIn(node)?.list ?? []);
  if (keyword === 'plus') return amountIn(own(node, 'rule'));
  if (keyword !== '$comment' && keyword !== 'reason') return own(node, keyword);
  if (isAbove) return undefined;
  return own(scene.layer.set?.[id] ?? {}, keyword) ?? own((scene.layer.add?.[id] ?? {}) as JsonObject, keyword);
}

/** The one amount of a rule that a layer may change. */
function amountIn(rule: Json | undefined): Json | undefined {
  if (!isObject(rule)) return undefined;
  return own(rule, 'plus') ?? amountIn(own(rule, 'else') ?? own(rule, 'to'));
}
