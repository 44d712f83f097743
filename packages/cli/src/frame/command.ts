import type { Json } from '@wegwijs/definition';
import type { Context } from './context.ts';
import type { Given } from './given.ts';

/** One flag of a command. What it is for is said by the catalogues of words. */
export interface Option {
  /** What stands after it in the help, such as `FILE`; a flag without it is on or off. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
  /** What may be given, when that is a list. */
  readonly oneOf?: readonly string[];
}

/** The flags of a command, by name. */
export interface Options {
  readonly [name: string]: Option;
}

/** What came of a command. */
export interface Outcome {
  /** 0: fine. 1: there is something to see to. */
  readonly code: 0 | 1;
  /** For people, on standard output. */
  readonly text: string;
  /** For machines, with `--json`. */
  readonly data: Json;
  /** For people, on standard error: what must not mix with a result that goes on into a file. */
  readonly aside?: string;
}

/** One command. */
export interface Command {
  /** What follows the name, such as `DOCUMENT… [--gemeente ID]`. */
  readonly usage: string;
  readonly options: Options;
  /** How many arguments it takes, least and most. */
  readonly takes: readonly [number, number];
  run(given: Given, context: Context): Promise<Outcome> | Outcome;
}
