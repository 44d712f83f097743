import type { Json, JsonObject } from '@wegwijs/definition';

/** What became of one construct of the source. */
export type ImportOutcome = 'converted' | 'approximated' | 'dropped' | 'unknown';

/** Why something was not taken over as it was. */
export type ImportNote =
  | 'kind'
  | 'condition'
  | 'code'
  | 'calculation'
  | 'validation'
  | 'upload'
  | 'content'
  | 'layout'
  | 'alternatives'
  | 'reference'
  | 'default'
  | 'translation'
  | 'limit'
  | 'name'
  | 'prefill'
  | 'required'
  | 'choices'
  | 'nesting'
  | 'rule'
  | 'setting';

/** One construct with what became of it. */
export interface ImportItem {
  readonly outcome: ImportOutcome;
  /** What the source calls it: a type, a keyword, a rule. */
  readonly what: string;
  /** Where it stood: a JSON Pointer into the source, or the cell of a table (`B3`). */
  readonly at: string;
  /** The question that came of it, by its name. */
  readonly name?: string;
  readonly note?: ImportNote;
  /** What it said, where it was not taken over: nothing is lost. */
  readonly source?: Json;
}

/** A question that was read. Conditions name other questions by their names. */
export interface ImportedQuestion {
  readonly name: string;
  readonly schema: JsonObject;
  readonly words?: { readonly [language: string]: JsonObject };
  /** Of a round trip: the id that it had. */
  readonly id?: string;
}

/** A section that was read. */
export interface ImportedSection {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly id?: string;
  readonly questions: readonly ImportedQuestion[];
}

/** Why nothing could be read. */
export type ImportFault = 'empty' | 'too-large' | 'cut-off' | 'not-json' | 'too-deep' | 'wrong-kind' | 'no-questions';

/** What was read of a source, and what became of each construct in it. */
export interface Imported {
  readonly sections: readonly ImportedSection[];
  readonly report: readonly ImportItem[];
  /** Set when nothing could be read. */
  readonly fault?: ImportFault;
}

/** Nothing, with the reason. */
export function nothing(fault: ImportFault): Imported {
  return { sections: [], report: [], fault };
}
