import { baseLanguage, isArray, isObject, memberOf, own, type JsonObject, type Text } from '@wegwijs/definition';
import type { LibraryEntry } from '@wegwijs/definition/plan';
import { both, word, type Said, type Scene } from '../../scene.ts';
import { memberNode, saidOption } from './choices.ts';

/** An entry with its words in other languages. */
export type WordedEntry = LibraryEntry & { readonly texts?: JsonObject };

/** Where an entry says its words. */
type Part = 'title' | 'text' | 'specific' | 'measurable' | 'how';

/** The texts that an entry fills in, in the order in which they are read. */
const filled = ['text', 'specific', 'measurable', 'how'] as const;

/** A text of an entry in the languages of the scene. What awaits review stands beside its Dutch. */
export function saidEntry({ voice, second }: Scene, entry: WordedEntry, part: Part): Said {
  const dutch = part === 'title' ? entry.title : entry.draft && own(entry.draft, part);
  const base: Text | undefined = typeof dutch === 'string' ? { text: dutch, language: baseLanguage } : undefined;
  const of = (language: string) => {
    const words = entry.texts && own(entry.texts, language);
    const text = memberOf(words, part);
    return {
      text: typeof text === 'string' ? { text, language } : base,
      awaits: isObject(words) && words['review'] !== 'complete',
    };
  };
  const first = of(voice.language);
  return both(first.text, second ? of(second.language).text : first.awaits ? base : undefined);
}

/** All that can be found of an entry: its words in the languages of the scene. */
export function searched(scene: Scene, entry: WordedEntry): string {
  return (['title', ...filled] as const)
    .map((part) => saidEntry(scene, entry, part))
    .flatMap(({ first, second }) => [first?.text, second?.text])
    .join(' ');
}

/** What an entry fills in, in sentences: its texts, how long there is, and who helps. */
export function fills(scene: Scene, entry: WordedEntry): readonly Said[] {
  const { term, draft = {} } = entry;
  const roles = memberNode(scene.form, 'goals.items', 'support')?.item(Infinity)?.property('role');
  const support = isArray(draft['support'])
    ? draft['support'].map((one) => isObject(one) && own(one, 'role'))
    : [draft['support']];
  return [
    ...filled.map((part) => saidEntry(scene, entry, part)),
    ...(['days', 'months'] as const).flatMap((unit) =>
      term?.[unit] === undefined ? [] : [word(scene, `library.${unit}`, { n: term[unit] })],
    ),
    ...support.flatMap((role) => saidOption(scene, roles, role) ?? []),
  ].filter(({ first, second }) => first ?? second);
}
