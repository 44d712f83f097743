import type { ImportFault, ImportItem, ImportNote, ImportOutcome } from '../imported.ts';

/** The words of a report of an import, in one language. */
export interface ImportWords {
  /** BCP 47. */
  readonly language: string;
  readonly faults: { readonly [fault in ImportFault]: string };
  /** Hole: `{what}`. */
  readonly outcomes: { readonly [outcome in ImportOutcome]: string };
  readonly notes: { readonly [note in ImportNote]: string };
}

/** One construct of a source in one or two sentences. */
export function importSentence({ outcome, what, note }: ImportItem, words: ImportWords): string {
  const said = words.outcomes[outcome].replace('{what}', what.slice(0, 80));
  return note === undefined || outcome === 'converted' ? said : `${said} ${words.notes[note]}`;
}
