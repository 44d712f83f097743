import {
  at,
  isObject,
  listingKinds,
  memberOf,
  own,
  Texts,
  type Json,
  type JsonObject,
  type ListingKind,
} from '@wegwijs/definition';
import { listIn } from '../commands/choice-list.ts';
import { placesOf } from '../scene/places.ts';
import type { Scene } from '../scene/scene.ts';
import { entriesOf } from './lists.ts';

/** What can be chosen where a rule refers to something (`x-refers`), as words of a schema; none where that is not known. */
export type Answering = (refers: string) => JsonObject;

/**
 * What a reference of the rules can be answered with:
 * `catalogue:<list>` an entry of a list; `choices:<kind>#<x-id>` a choice of a question; `kinds` a form; `deadlines`, `fields` a term, a
 * question of any form.
 */
export function answersFor(scene: Scene, { forms = new Map(), entry = {} }: AnsweringOptions): Answering {
  const made = new Map<string, JsonObject>();
  const used = textsIn(entry);
  return (refers) => {
    let found = made.get(refers);
    if (!found) made.set(refers, (found = chosenFrom(withUsed(optionsFor(scene, refers, forms), refers, used))));
    return found;
  };
}

/** What there is to choose with what an entry says already: a place that is gone, a choice of another layer. It is never lost. */
function withUsed(options: readonly Option[], refers: string, used: readonly string[]): readonly Option[] {
  const known = new Set(options.map(([value]) => value));
  const shape = refers.startsWith('catalogue:') ? /^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9-]*$/ : /^[a-z][a-z0-9-]*:[a-z0-9-]+$/;
  return [...options, ...used.filter((one) => shape.test(one) && !known.has(one)).map((one): Option => [one, one])];
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  const inner = isObject(value) ? [...Object.keys(value), ...Object.values(value).flatMap(textsIn)] : [];
  return Array.isArray(value) ? [...new Set(value.flatMap(textsIn))] : [...new Set(inner)];
}

/** What answers are sought with. */
export interface AnsweringOptions {
  /** The titles of the forms of the gemeente by kind. */
  readonly forms?: ReadonlyMap<string, string>;
  /** What the entry says now. */
  readonly entry?: JsonObject;
}

type Option = readonly [value: string, title: string];

function chosenFrom(options: readonly Option[]): JsonObject {
  const plain = { type: 'string', maxLength: 200 };
  return options.length === 0 ? plain : { type: 'string', oneOf: options.map(([value, title]) => ({ const: value, title })) };
}

function optionsFor(scene: Scene, refers: string, forms: ReadonlyMap<string, string>): readonly Option[] {
  const [what = '', from = ''] = refers.split(/:(.*)/s);
  if (what === 'catalogue' && isListing(from))
    return entriesOf(scene, from)
      .filter(({ present }) => present)
      .map(({ id, title }) => [id, title]);
  if (what === 'choices') return choicesOf(scene, from);
  if (what === 'kinds') return [...(scene.ground.others?.keys() ?? [])].map((kind) => [kind, forms.get(kind) ?? kind]);
  if (what === 'deadlines' || what === 'fields') return nodesOf(scene, what === 'deadlines', forms);
  return [];
}

const isListing = (name: string): name is ListingKind => (listingKinds as readonly string[]).includes(name);

/** The definition of a kind: the one that is edited as it is now, another as the law has it. */
function definitionOf(scene: Scene, kind: string): JsonObject {
  return scene.layer.for.id === kind ? scene.definition : (scene.ground.others?.get(kind) ?? {});
}

function choicesOf(scene: Scene, from: string): readonly Option[] {
  const [kind = '', id = ''] = from.split('#');
  const definition = definitionOf(scene, kind);
  const place = placesOf(definition).get(id);
  const node = place === undefined ? undefined : at(definition, place);
  const texts = wordsIn(definition);
  return (isObject(node) ? (listIn(node)?.list ?? []) : []).flatMap((one): Option[] => {
    const value = memberOf(one, 'const');
    return typeof value === 'string' ? [[value, texts.fill(String(own(one as JsonObject, 'title') ?? value))]] : [];
  });
}

function nodesOf(scene: Scene, terms: boolean, forms: ReadonlyMap<string, string>): readonly Option[] {
  const kinds = [...(scene.ground.others?.keys() ?? [])];
  const found = kinds.flatMap((kind): Option[] => {
    const definition = definitionOf(scene, kind);
    const texts = wordsIn(definition);
    return [...placesOf(definition)].flatMap(([id, place]): Option[] => {
      const node = at(definition, place);
      const fits = terms
        ? place.startsWith('/x-deadlines/')
        : place.startsWith('/properties/') && isObject(node) && !isSection(node);
      return fits && isObject(node) ? [[id, `${forms.get(kind) ?? kind}: ${texts.fill(String(own(node, 'title') ?? id))}`]] : [];
    });
  });
  return [...new Map(found)];
}

const isSection = (node: JsonObject): boolean => own(node, 'x-section') === true;

const wordsIn = (definition: JsonObject): Texts => new Texts('nl', undefined, own(definition, 'x-terms'));

/** Every role that some form gives a right. */
export function rolesOf(scene: Scene): readonly string[] {
  const rights = (definition: JsonObject): Json[] => Object.values((own(definition, 'x-profiles') ?? {}) as JsonObject);
  const all = [scene.definition, ...(scene.ground.others?.values() ?? [])].flatMap(rights);
  return [...new Set(all.flatMap((profile) => (isObject(profile) ? Object.keys(profile) : [])))];
}
