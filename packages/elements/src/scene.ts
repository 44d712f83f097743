import { memberOf, type Definition, type Json, type Node, type Problem, type Text, type Texts } from '@wegwijs/definition';
import type { Field, Form } from '@wegwijs/form';
import type { Rendered } from './observed.ts';
import type { WordKey } from './words/nl.ts';
import type { Speech } from './words/speech.ts';

/** One language in which a widget speaks: the kit's own words and those of the definition. */
export interface Voice {
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly speech: Speech;
  readonly texts: Texts;
}

/** Something that a field may refer to. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
}

/** What field elements render with besides their field. It changes rarely, and then as a whole. */
export interface Scene {
  readonly form: Form;
  readonly definition: Definition;
  readonly voice: Voice;
  /** The second language of bilingual mode. */
  readonly second: Voice | undefined;
  /** The heading level of the widget's own title, 1–6. */
  readonly level: number;
  /** Against which the addresses of recordings and pictures are read. */
  readonly base?: string;
  /** Rows are closed until they are opened, and take little room then. */
  readonly folds?: boolean;
  /** What a field may refer to (`x-refers`), by name. */
  readonly refers?: (field: Field) => readonly Choosable[];
  /** Whether the widget itself adds to a list, so that there is no button for it. */
  readonly fills?: (list: Field) => boolean;
  /** What stands in place of the way to take a row out, where it cannot be: why, and what can be done. */
  readonly stays?: (scene: Scene, row: Field) => Rendered | undefined;
  /** What a problem knows as people write it: its dates. Without this as it stands. */
  readonly holes?: (voices: Voices, params: Problem['params']) => Holes;
  /** Moves the focus to a field and scrolls its label into view. */
  readonly focus: (pointer: string) => void;
  /** Says something politely to who cannot see it, in the language that it is in. */
  readonly announce: (said: Text) => void;
}

/** A text of a definition's node in both languages: the second only where it says something of its own. */
export interface Said {
  readonly first: Text | undefined;
  readonly second: Text | undefined;
  /** Whether it is in the language around it and stands alone, so that it needs no run of its own. */
  readonly plain?: boolean;
}

/** A keyword of a node, such as its title, in the languages of the scene. */
export function said(voices: Voices, node: Node, keyword: string): Said {
  return saidOf(voices, node.id, keyword, node.word(keyword));
}

/** The same for a text that is named by its id. */
export function saidOf(voices: Voices, id: string, keyword: string, base: Json | undefined, count?: number): Said {
  const { voice, second } = voices;
  return spoken(voices, voice.texts.find(id, keyword, base, count), second?.texts.find(id, keyword, base, count));
}

/** The text of a choice of a node. */
export function saidChoice(scene: Scene, node: Node, value: Json, title: string | undefined): Said {
  const { voice, second } = scene;
  const plain = title ?? (typeof value === 'string' ? value : JSON.stringify(value));
  return spoken(scene, voice.texts.choice(node.id, value, plain), second?.texts.choice(node.id, value, plain));
}

/** A part of a text of a node that is named, such as one end of a scale (`x-ends`), in the languages of the scene. */
export function saidMember(scene: Scene, node: Node, keyword: string, name: string): Said {
  const { voice, second } = scene;
  const words = node.word(keyword);
  const base = memberOf(words, name);
  return spoken(scene, voice.texts.member(node.id, keyword, name, base), second?.texts.member(node.id, keyword, name, base));
}

/** What fills the holes of a word; what is said in two languages fills each with its own. */
export type Holes = { readonly [name: string]: string | number | Said };

/** The languages of a scene. */
export type Voices = Pick<Scene, 'voice' | 'second'>;

/** A word of the kit in the languages of the scene. */
export function word(voices: Voices, key: WordKey, holes?: Holes): Said {
  const { voice, second } = voices;
  return spoken(voices, voice.speech.say(key, filling(holes, 'first')), second?.speech.say(key, filling(holes, 'second')));
}

/** A word of the kit to be heard, or for an attribute: in the first language alone, or in Dutch where that has none (decision 28). */
export function heard({ voice }: Voices, key: WordKey, holes?: Holes): Text {
  return voice.speech.say(key, filling(holes, 'first'));
}

function filling(holes: Holes | undefined, which: 'first' | 'second'): { [name: string]: string | number } | undefined {
  if (!holes) return undefined;
  const plain = (hole: string | number | Said) =>
    typeof hole === 'object' ? ((hole[which] ?? hole.first ?? hole.second)?.text ?? '') : hole;
  return Object.fromEntries(Object.entries(holes).map(([name, hole]) => [name, plain(hole)]));
}

/** Two texts as one thing said. */
export function both(first: Text | undefined, second: Text | undefined): Said {
  const again = first !== undefined && second !== undefined && first.text === second.text;
  // Where only the second language says something of its own, it stands alone.
  return { first, second: again || second?.language === first?.language ? undefined : second };
}

function spoken({ voice }: Voices, first: Text | undefined, second: Text | undefined): Said {
  const said = both(first, second);
  return said.second === undefined && first?.language === voice.language ? { first, second: undefined, plain: true } : said;
}
