import { baseLanguage, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { listIn } from '../commands/choice-list.ts';
import type { TextPart } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';

/** A text of a node: which part, of what in it, in which language. */
export interface Saying {
  readonly id: string;
  readonly part: TextPart;
  /** The choice, the end of a scale, or what can be wrong. */
  readonly of?: string;
  /** BCP 47. */
  readonly language: string;
  /** A text, or one for each plural form. */
  readonly text: Json;
}

const known = new WeakMap<JsonObject, readonly Saying[]>();

/** The Dutch texts of a node. Worked out once for a node that stays the same. */
export function dutchOf(id: string, node: JsonObject): readonly Saying[] {
  let found = known.get(node);
  if (!found) known.set(node, (found = made(id, node)));
  return found;
}

function made(id: string, node: JsonObject): Saying[] {
  const plain = (['title', 'description'] as const).flatMap((part): Saying[] => {
    const text = own(node, part);
    return text === undefined || text === '' ? [] : [{ id, part, language: baseLanguage, text }];
  });
  const choices = (listIn(node)?.list ?? []).flatMap((one): Saying[] => {
    const [value, title] = isObject(one) ? [own(one, 'const'), own(one, 'title')] : [];
    return value === undefined || title === undefined
      ? []
      : [{ id, part: 'choices', of: String(value), language: baseLanguage, text: title }];
  });
  const several = (['x-ends', 'x-messages'] as const).flatMap((part) => named(id, part, own(node, part)));
  return [...plain, ...choices, ...several];
}

function named(id: string, part: TextPart, texts: Json | undefined): Saying[] {
  const all = Object.entries(isObject(texts) ? texts : {});
  return all.map(([of, text]) => ({ id, part, of, language: baseLanguage, text }));
}

/** Every Dutch text of a scene, in the order of the definition. */
export function allDutch(scene: Scene): Saying[] {
  return [...scene.places.keys()].flatMap((id) => [...dutchOf(id, scene.node(id) ?? {})]);
}

/** A text as one line. */
export function lineOf(text: Json): string {
  return typeof text === 'string' ? text : isObject(text) ? Object.values(text).map(String).join(' / ') : '';
}
