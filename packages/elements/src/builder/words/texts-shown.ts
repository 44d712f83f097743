import { lineOfText, search, type TextRow } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** Which texts are looked for. */
export type TextState = 'all' | 'missing' | 'stale' | 'awaiting' | 'je' | 'u';
export const textStates: readonly TextState[] = ['all', 'missing', 'stale', 'awaiting', 'je', 'u'];

/** What narrows the table. */
export interface TextFilter {
  readonly state: TextState;
  /** The id of a section; empty for all. */
  readonly section: string;
  /** What is looked for, in any language. */
  readonly asked: string;
  /** The languages beside the Dutch that are looked at. */
  readonly languages: readonly string[];
}

/** The rows that a filter leaves, in the order of the form. */
export function shownRows({ builder }: Desk, rows: readonly TextRow[], filter: TextFilter): readonly TextRow[] {
  const { state, section, asked, languages } = filter;
  const found =
    asked.trim() === '' ? undefined : new Set(search(builder.scene, asked, 5000).map(({ id, where }) => `${id} ${where}`));
  const place = builder.scene.places.get(section);
  return rows.filter((row) => {
    if (found && !found.has(`${row.id} ${whereOf(row)}`) && !found.has(`${row.id} id`)) return false;
    const at = builder.scene.places.get(row.id) ?? '';
    if (place !== undefined && at !== place && !at.startsWith(`${place}/`)) return false;
    if (state === 'all') return true;
    if (state === 'je' || state === 'u') return row.register === state;
    return languages.some((language) => row.cells[language]?.state === state);
  });
}

function whereOf({ part, of }: TextRow): string {
  return of === undefined ? part : `${part}.${of}`;
}

/** How many texts of a language there are in each state. */
export interface TextCounts {
  readonly complete: number;
  readonly awaiting: number;
  readonly stale: number;
  readonly missing: number;
}

/** See {@link TextCounts}. */
export function countsOf(rows: readonly TextRow[], language: string): TextCounts {
  const counts = { complete: 0, awaiting: 0, stale: 0, missing: 0 };
  for (const { cells } of rows) counts[cells[language]?.state ?? 'missing']++;
  return counts;
}

/** What tells one row from another. */
export function keyOfRow({ id, part, of }: TextRow): string {
  return `${id} ${part} ${of ?? ''}`;
}

/** The text of a cell as it is typed. A text with plural forms is no single line: it is changed as a whole elsewhere. */
export function typedOf(row: TextRow, language: string): { readonly text: string; readonly isForms: boolean } {
  const said = language === 'nl' ? row.dutch : (row.cells[language]?.text ?? '');
  return { text: lineOfText(said), isForms: typeof said !== 'string' };
}
