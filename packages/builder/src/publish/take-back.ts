import { baseLanguage, memberOf, own, type Difference } from '@wegwijs/definition';
import { listIn } from '../commands/choice-list.ts';
import { standsAfter } from '../commands/siblings.ts';
import type { Command, TextPart } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * The command that takes one difference back, so that it is again as it was before; undefined where one command cannot: what was
 * removed comes back with its version. `may` says whether it can be done now.
 */
export function takeBack(before: Scene, now: Scene, difference: Difference): Command | undefined {
  const { code, id, keyword = '', value, language = baseLanguage } = difference;
  if (language !== baseLanguage) return ofTranslation(before, difference, language);
  if (code === 'added') return { do: 'remove', id };
  if (code === 'reordered' || code === 'moved') return { do: 'move', id, after: standsAfter(before, id) };
  if (code.startsWith('choice-')) return ofChoices(before, id);
  if (code !== 'text' && code !== 'rule') return undefined;
  const [word = ''] = keyword.split('.');
  if (value !== undefined || word === 'choices') return ofChoices(before, id);
  const was = now.homeOf(id) ? own(before.node(id) ?? {}, word) : own(before.layer.set?.[id] ?? {}, word);
  return was === undefined ? { do: 'restore', id, keyword: word } : { do: 'set', id, keyword: word, value: was };
}

/** The choices as the layer said them; the list of an own question stands in its schema. */
function ofChoices(before: Scene, id: string): Command | undefined {
  const list = before.homeOf(id) ? listIn(before.node(id) ?? {}) : undefined;
  if (list) return list.way.length === 1 ? { do: 'set', id, keyword: list.way[0] ?? '', value: list.list } : undefined;
  const was = own(before.layer.set?.[id] ?? {}, 'choices');
  return was === undefined ? { do: 'restore', id, keyword: 'choices' } : { do: 'set', id, keyword: 'choices', value: was };
}

/** A translation as the layer said it; what another layer says is not for this one to take back. */
function ofTranslation(before: Scene, { id, keyword = '', value }: Difference, language: string): Command {
  const [part = '', end] = keyword.split('.');
  const of = value === undefined ? end : String(value);
  const words = own(before.design.texts[language]?.texts[id] ?? {}, part);
  const was = of === undefined ? words : memberOf(words, of);
  const text = typeof was === 'string' ? was : null;
  return { do: 'text', id, part: part as TextPart, ...(of === undefined ? {} : { of }), language, text };
}
