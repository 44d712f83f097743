import { baseLanguage, isObject, memberOf, own, type JsonObject, type Text } from '@wegwijs/definition';
import type { Actor, Phase } from '@wegwijs/definition/phases';
import { both, saidOf, type Said, type Scene } from '../scene.ts';

/** An entry of a catalogue: what all layers say of it. */
interface Worded {
  readonly id: string;
  readonly words: JsonObject;
}

/** A text of an entry in the languages of the scene; one that awaits review stands beside its Dutch. */
export function saidIn({ voice, second }: Pick<Scene, 'voice' | 'second'>, { words }: Worded, ...way: readonly string[]): Said {
  const dutch = at(words, way);
  const base: Text | undefined = dutch === undefined ? undefined : { text: voice.texts.fill(dutch), language: baseLanguage };
  const of = (language: string, fill: (text: string) => string) => {
    const texts = own(words, 'texts');
    const its = memberOf(texts, language);
    const text = isObject(its) ? at(its, way) : undefined;
    return {
      text: text === undefined ? base : { text: fill(text), language },
      awaits: text !== undefined && isObject(its) && its['review'] !== 'complete',
    };
  };
  const first = of(voice.language, (text) => voice.texts.fill(text));
  const other = second ? of(second.language, (text) => second.texts.fill(text)).text : first.awaits ? base : undefined;
  return both(first.text, other);
}

/** What a phase, a milestone or a model is called; by its id when it has no name. */
export function nameIn(voices: Pick<Scene, 'voice' | 'second'>, entry: Worded): Said {
  const said = saidIn(voices, entry, 'title');
  return said.first ? said : { first: { text: entry.id, language: '' }, second: undefined };
}

/** Who an actor is: by the word that the gemeente has for the role, else by name. */
export function actorIn(scene: Scene, actor: Actor): Said {
  const terms = scene.definition.word('x-terms');
  const term = isObject(terms) && actor.role !== undefined ? own(terms, actor.role) : undefined;
  return isObject(term)
    ? capital(saidOf(scene, `term.${String(actor.role)}`, 'title', own(term, 'title')))
    : nameIn(scene, actor);
}

/** What an actor does in a phase. */
export function deedIn(scene: Scene, phase: Phase, actor: string): Said {
  return saidIn(scene, phase, 'does', actor);
}

/** The same as plain text in the first language, for attributes and announcements. */
export function plain({ first, second }: Said): string {
  return (first ?? second)?.text ?? '';
}

/** What begins a line begins with a capital. */
function capital({ first, second }: Said): Said {
  const raised = (text: Text | undefined) =>
    text && { ...text, text: text.text.charAt(0).toLocaleUpperCase(text.language || undefined) + text.text.slice(1) };
  return { first: raised(first), second: raised(second) };
}

function at(words: JsonObject, way: readonly string[]): string | undefined {
  const found = way.reduce<JsonObject[string] | undefined>((here, key) => memberOf(here, key), words);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
