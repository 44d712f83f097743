import { at, fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import { answersFor, type Answering, type AnsweringOptions } from './answers-for.ts';
import type { Scene } from '../scene/scene.ts';

/** What a shape is made with. */
export interface ShapeOptions extends AnsweringOptions {
  /** Says a Dutch word of the rules in another language; without it they stay Dutch. */
  readonly say?: (dutch: string) => string;
}

/** The last of a way into rules that name each other without an end. */
const deepest = 12;
/** So many choices are boxes to tick. */
const most = 20;
const date = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

/**
 * The shape of a rule as one schema that stands by itself, for a form: what it refers to is put in, with what can be chosen from the
 * lists and forms that it points to (`x-refers`). A rule that holds itself ends as plain data.
 */
export function shapeOf(scene: Scene, { rule, home, take }: RuleOf, options: ShapeOptions): JsonObject {
  const making = {
    scene,
    answers: answersFor(scene, options),
    say: options.say ?? ((dutch: string) => dutch),
    depth: 0,
    home,
  };
  const { followed, home: where } = follow(making, isObject(rule) ? rule : {});
  const all = Object.entries((own(followed, 'properties') ?? {}) as JsonObject);
  const properties = fromEntries(all.filter(([word]) => take(word)));
  return shaped({ ...making, home: where }, { ...followed, properties });
}

/** A rule, the `$id` of the rules that it stands in, and which of its words are wanted. */
export interface RuleOf {
  readonly rule: Json;
  readonly home: string;
  readonly take: (word: string) => boolean;
}

interface Making {
  readonly scene: Scene;
  readonly answers: Answering;
  readonly say: (dutch: string) => string;
  readonly depth: number;
  /** The `$id` of the rules that a reference without one means. */
  readonly home: string;
}

function shaped(making: Making, rule: Json): JsonObject {
  if (!isObject(rule) || making.depth > deepest) return {};
  const { followed, home } = follow(making, rule);
  const inner: Making = { ...making, home, depth: making.depth + 1 };
  const node = singular(followed);
  const isWhole = making.depth === 0;
  // What is written as data is not taken apart: a condition may hold conditions without an end.
  if (own(rule, 'x-control') === 'json') return { ...worded(making, rule), 'x-control': 'json' };
  const refers = own(node, 'x-refers');
  if (typeof refers === 'string') return { ...worded(making, node), ...making.answers(refers) };
  const members = Object.entries(node).flatMap(([word, value]): [string, Json][] => {
    if (word === '$id' || word === '$schema' || word === '$defs') return [];
    // Around the whole there are words already.
    if (word === 'title' || word === 'description')
      return typeof value === 'string' && !isWhole ? [[word, making.say(value)]] : [];
    if (['properties', 'patternProperties'].includes(word) && isObject(value))
      return [[word, fromEntries(Object.entries(value).map(([name, one]) => [name, shapedOrNo(inner, one)]))]];
    if (['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'].includes(word))
      return [[word, shapedOrNo(inner, value)]];
    if (['oneOf', 'anyOf', 'allOf'].includes(word) && isArray(value)) return [[word, value.map((one) => shapedOrNo(inner, one))]];
    return [[word, value]];
  });
  const made = { ...fromEntries(members), ...(own(node, 'pattern') === date ? { format: 'date' } : {}) };
  return isLong(made) ? fromEntries(Object.entries(made).filter(([word]) => word !== 'uniqueItems')) : made;
}

/** Whether several are chosen out of so many that each choice is a row of its own: a hundred boxes are a hundred stops of the Tab key. */
function isLong(node: JsonObject): boolean {
  const items = own(node, 'items');
  const options = memberOf(items, 'oneOf');
  return own(node, 'uniqueItems') === true && isArray(options) && options.length > most;
}

function shapedOrNo(making: Making, rule: Json): Json {
  return isObject(rule) ? shaped(making, rule) : rule;
}

function worded({ say }: Making, node: JsonObject): JsonObject {
  const words = ['title', 'description'].flatMap((word): [string, Json][] => {
    const said = own(node, word);
    return typeof said === 'string' ? [[word, say(said)]] : [];
  });
  return fromEntries(words);
}

/** What a rule says with what it refers to; its own words win. */
function follow({ scene, home }: Making, rule: JsonObject): { followed: JsonObject; home: string } {
  let [followed, where] = [rule, home];
  for (let i = 0; i < deepest; i++) {
    const reference = own(followed, '$ref');
    if (typeof reference !== 'string') return { followed, home: where };
    const [file = '', place = ''] = reference.split('#');
    where = file === '' ? where : file;
    const target = at(scene.ground.rules.get(where) ?? {}, place);
    const { $ref: _, ...rest } = followed;
    const { description, ...general } = isObject(target) ? target : {};
    // What is said of every text says nothing of one that has a name of its own.
    followed = { ...general, ...(description === undefined || own(rest, 'title') !== undefined ? {} : { description }), ...rest };
  }
  return { followed: {}, home: where };
}

/** A text that may be said for each number is asked as one text: who needs more writes it as JSON. */
function singular(node: JsonObject): JsonObject {
  const shapes = own(node, 'anyOf');
  if (!isArray(shapes) || shapes.length !== 2) return node;
  const [one, many] = shapes;
  if (!isObject(one) || own(one, 'type') !== 'string' || !isObject(many)) return node;
  const isPlural =
    own(many, '$ref') === '#/$defs/plural' || isObject(own((own(many, 'properties') as JsonObject | undefined) ?? {}, 'other'));
  const { anyOf: _, ...rest } = node;
  return isPlural ? { ...one, ...rest } : node;
}
