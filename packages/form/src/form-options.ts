import type { FormatTable, Json, RegExpFactory } from '@wegwijs/definition';

/** What a form needs to know. Clocks and id makers are given, so that nothing here reaches outside. */
export interface FormOptions {
  /** The document so far; without one the form begins with the definition's defaults. */
  readonly value?: Json;
  /** Who looks: `participant`, `caseManager`, … Without a role everything may be edited. */
  readonly role?: string;
  /** By which rows name the person who looks (`x-own`): the id of a row of `people.items`. */
  readonly person?: string | undefined;
  /** By which rows name what that person works for: ids of organisations and facilities. */
  readonly worksFor?: readonly string[] | undefined;
  /** The data groups that a person agreed to share, by access profile; `true` for all. */
  readonly consents?: readonly string[] | true;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The version before: what keeps its first value (`x-once`) is not entered again where it has one. */
  readonly earlier?: Json | undefined;
  /** Makes an id for a new row. */
  readonly newId: () => string;
  /** What the names of fields begin with, so that those of several forms on one page differ; `f` where nobody says otherwise. */
  readonly prefix?: string;
  /**
   * The formats to judge by; any other is an annotation. Without a table those of our own definitions. Who shows a foreign
   * schema gives `formats` of `@wegwijs/definition`: all that there are.
   */
  readonly formats?: FormatTable;
  /** Runs patterns that are not structurally safe. Without one they are "could not check". */
  readonly regExp?: RegExpFactory;
}
