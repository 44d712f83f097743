import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';

/** The list of choices of a node, and the way to it from there: its own, or that of its items. */
export interface ChoiceList {
  readonly way: readonly string[];
  readonly list: readonly Json[];
}

/** See {@link ChoiceList}; undefined for what is no choice. */
export function listIn(node: JsonObject): ChoiceList | undefined {
  const items = own(node, 'items');
  const around = isObject(items) ? ['items'] : [];
  const holder = isObject(items) ? items : node;
  for (const word of ['oneOf', 'anyOf']) {
    const list = own(holder, word);
    if (isArray(list)) return { way: [...around, word], list };
  }
  return undefined;
}

/** The values of the choices, in order. */
export function valuesOf(list: readonly Json[]): Json[] {
  return list.flatMap((one) => (isObject(one) && own(one, 'const') !== undefined ? [own(one, 'const') as Json] : []));
}

/** A choice with the Dutch that is shown for it. */
export interface ListedChoice {
  readonly value: Json;
  readonly title: string;
}

/** The choices of a node, in order; empty for what is no choice. */
export function choicesIn(node: JsonObject): readonly ListedChoice[] {
  return (listIn(node)?.list ?? []).flatMap((one): ListedChoice[] => {
    const [value, title] = isObject(one) ? [own(one, 'const'), own(one, 'title')] : [];
    return value === undefined ? [] : [{ value, title: typeof title === 'string' ? title : String(value) }];
  });
}

/** Where a choice stands among those of a node as it is now; -1 when it is not there. Values are told apart by their text. */
export function positionOf(scene: Scene, id: string, value: Json): number {
  const found = listIn(scene.node(id) ?? {});
  return found ? valuesOf(found.list).findIndex((one) => String(one) === String(value)) : -1;
}

/** What the layer says of the choices of an inherited node; empty when nothing. */
export function changeOf(scene: Scene, id: string): JsonObject {
  const said = own((scene.layer.set ?? {})[id] ?? {}, 'choices');
  return isObject(said) ? said : {};
}

/** A list of choices in which one stands after another, null for the first; what is no choice stays at the end. */
export function placed(list: readonly Json[], one: Json, after: Json | undefined): Json[] {
  const isChoice = (item: Json) => isObject(item) && own(item, 'const') !== undefined;
  const [constants, open] = [list.filter(isChoice), list.filter((item) => !isChoice(item))];
  const at =
    after === undefined
      ? constants.length
      : after === null
        ? 0
        : constants.findIndex((item) => own(item as JsonObject, 'const') === after) + 1;
  return [...constants.toSpliced(at, 0, one), ...open];
}
