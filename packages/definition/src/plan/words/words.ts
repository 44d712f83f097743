import type { DocumentDifferenceCode } from '../differences.ts';

/** The words of sentences about what differs between two documents, in one language. Holes: `{field}`, `{row}`, `{from}`, `{to}`. */
export interface DifferenceWords {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: {
    readonly [code in DocumentDifferenceCode | 'moved-first' | 'filled-long' | 'cleared-long' | 'changed-long']: string;
  };
  /** Around a sentence about what stands in a row. Its holes: `{in}`, that row, and `{said}`, that sentence. */
  readonly inRow: string;
  /** A row that has no name. */
  readonly row: string;
  readonly yes: string;
  readonly no: string;
}
