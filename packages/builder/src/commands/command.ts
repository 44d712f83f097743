import type { Json, JsonObject } from '@wegwijs/definition';
import type { Step } from '@wegwijs/definition/lint';
import type { Design } from '../design.ts';

/** A question as data: from the palette, from a library, from an import. */
export interface Question {
  /** What it asks and accepts: keywords of a field (schemas/README.md), without an `x-id`. */
  readonly schema: JsonObject;
  /** Its words in other languages, as a catalogue has them for one id: `{ti: {title, description, choices}}`. */
  readonly words?: { readonly [language: string]: JsonObject };
  /** Where it comes from, with the version: kept as `x-source`. */
  readonly source?: string;
}

/** What a person answers when a question is added. */
export interface Answers {
  /** Why it is needed. */
  readonly reason: string;
  /** Who may see it: the name of a profile, or rights by role. */
  readonly access: Json;
  readonly sensitivity: 'ordinary' | 'restricted' | 'special' | 'bsn';
}

/** A part of a node that is words: `of` names the choice, or the end of a scale. */
export type TextPart = 'title' | 'description' | 'choices' | 'x-ends' | 'x-messages';

/**
 * Everything that can be done to a design, as data. What the work names, and the command for it: relabel and titles `text`; a keyword, a
 * condition, a deadline (`plus`), access, languages (`x-languages`), a condition for finishing (`x-required`) and a note
 * (`$comment`) `set`; a module `switch`; organisations, facilities, libraries and any other catalogue `…-entry`.
 */
export type Command =
  /** Adds a question. `after` is the id of what it comes after, null for the first place; without it the last. */
  | {
      readonly do: 'add-field';
      readonly section: string;
      readonly name: string;
      readonly question: Question;
      readonly after?: string | null;
      readonly answers?: Answers;
    }
  | {
      readonly do: 'add-section';
      readonly name: string;
      readonly title: string;
      readonly description?: string;
      readonly after?: string | null;
      readonly reason?: string;
    }
  /** Takes out what the layer added, with its words; what it inherits is left out of the form and kept. */
  | { readonly do: 'remove'; readonly id: string }
  /** Takes back what the layer says of an inherited node, or of one keyword of it (`place` for where it stands). */
  | { readonly do: 'restore'; readonly id: string; readonly keyword?: string }
  /** Puts a node after another, null for the first place; an own one also in another section. */
  | { readonly do: 'move'; readonly id: string; readonly after: string | null; readonly section?: string }
  /** A copy of a question, as one of the layer's own, with its words in all languages. */
  | { readonly do: 'duplicate'; readonly id: string; readonly name: string }
  /** The name in documents of an own node; its identity stays. */
  | { readonly do: 'rename'; readonly id: string; readonly name: string }
  /** Puts another question in the place of an own one: one of a library, or one of the base that was left out. */
  | { readonly do: 'replace'; readonly id: string; readonly by: Question | { readonly id: string } }
  | { readonly do: 'answer'; readonly id: string; readonly answers: Answers }
  /** Says a keyword of a node anew. What is the same as inherited is not said. */
  | { readonly do: 'set'; readonly id: string; readonly keyword: string; readonly value: Json }
  /** Words in a language, `nl` for the Dutch; null takes them back. */
  | {
      readonly do: 'text';
      readonly id: string;
      readonly part: TextPart;
      readonly of?: string;
      readonly language: string;
      readonly text: string | null;
    }
  /** Adds a choice, or puts back an inherited one. */
  | {
      readonly do: 'add-choice';
      readonly id: string;
      readonly value: string;
      readonly title: string;
      readonly after?: string | null;
    }
  | { readonly do: 'remove-choice'; readonly id: string; readonly value: Json }
  | { readonly do: 'move-choice'; readonly id: string; readonly value: Json; readonly after: Json }
  /** A module; null leaves it as inherited. */
  | { readonly do: 'switch'; readonly module: string; readonly on: boolean | null }
  | { readonly do: 'add-entry'; readonly kind: string; readonly id: string; readonly words: JsonObject }
  /** One word of an entry; null takes back what the layer says. */
  | { readonly do: 'set-entry'; readonly kind: string; readonly id: string; readonly word: string; readonly value: Json }
  /** An own entry goes; one from above is left out here. */
  | { readonly do: 'remove-entry'; readonly kind: string; readonly id: string }
  | { readonly do: 'restore-entry'; readonly kind: string; readonly id: string }
  /** What the layer says of itself: `title`, `description`, `version`, `since`, `$comment`. Null takes it out. */
  | { readonly do: 'about'; readonly word: string; readonly value: string | null }
  /** Whether a native reader has read the words of a language. */
  | { readonly do: 'review'; readonly language: string; readonly review: 'complete' | 'awaiting-native' }
  /** What a finding carries to mend it: steps of JSON Patch on the layer or on a catalogue (`<layer>/<language>`). */
  | { readonly do: 'patch'; readonly document: string; readonly steps: readonly Step[] }
  /** Another design in the place of this one: from JSON, a version of before, a merge, a rebase. */
  | { readonly do: 'put'; readonly design: Design }
  /** Several as one: all of them or none, and one step to undo. */
  | { readonly do: 'all'; readonly commands: readonly Command[] };

/** The name of a command. */
export type CommandName = Command['do'];

/** One command by its name. */
export type CommandOf<Name extends CommandName> = Extract<Command, { readonly do: Name }>;
