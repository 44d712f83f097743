/** A word to avoid (schemas/meta/plain-dutch.schema.json). */
export interface Avoided {
  /** In small letters; several words are allowed. */
  readonly word: string;
  /** Plain words for it, best first. */
  readonly better: readonly string[];
  /** Whether the first better one fits in every sentence as it stands. */
  readonly fits?: true;
}

/** What plain Dutch is taken to be: data, so that whoever knows better changes it without a programmer. */
export interface PlainDutch {
  /** Words per sentence from which a text is better cut in two, and from which it is too long. */
  readonly sentence: { readonly better: number; readonly most: number };
  /** Words that a label may have when it is no question, and when it is one. */
  readonly label: { readonly name: number; readonly question: number };
  /** Letters from which a word is long; the words that stay as they are: official names. */
  readonly longWord: { readonly letters: number; readonly known: readonly string[] };
  readonly avoid: readonly Avoided[];
  /** Words that deny: two of them in one part of a sentence are hard to read. */
  readonly negations: readonly string[];
  /** By what the passive voice is seen: a form of `worden`, and a participle by how it begins and ends; words that only look like one. */
  readonly passive: { readonly [part in 'verbs' | 'before' | 'begins' | 'ends' | 'known']: readonly string[] };
  /** How a question begins: with a question word and a verb, or with a verb and who does it. */
  readonly asks: { readonly words: readonly string[]; readonly verbs: readonly string[]; readonly subjects: readonly string[] };
}

/** Subjects of which a question needs a good reason, each with the words that give it away. */
export interface SensitiveTopics {
  readonly topics: { readonly [topic: string]: readonly string[] };
}

/** The sentences of a text. Holes stay as they are: each counts as one word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}{"'(])|\n+|\s*;\s+/u)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The words of a text, without the marks around them. */
export function wordsOf(text: string): string[] {
  return text.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu)?.map((word) => word.replace(/[.'’/-]+$/u, '')) ?? [];
}

/** A pattern that finds words as whole words, in any case. */
export function wholeWords(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'giu');
}
