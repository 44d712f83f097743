/** `stale`: the Dutch has changed since it was translated. */
export type TranslationState = 'missing' | 'stale' | 'translated';

/** One text to translate, as a file for a translator holds it. */
export interface TranslationLine {
  /** The definition or the layer whose text it is. */
  readonly for: string;
  readonly id: string;
  /** The way to it in a catalogue, joined by dots; of a text with a number one line for each form. */
  readonly keyword: string;
  readonly state: TranslationState;
  readonly source: string;
  readonly target: string;
  /** Set when a translator's tool left codes in it that stand for nothing here: it is not what the translator made. */
  readonly coded?: boolean;
  /** Set when only some of its segments were translated: what is there is not the whole. */
  readonly partial?: boolean;
}
