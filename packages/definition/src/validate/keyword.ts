import type { Evaluated } from './evaluated.ts';
import type { Place } from './place.ts';
import type { Draft } from './port.ts';
import type { Run } from './run.ts';
import type { Shape } from './shapes.ts';
import type { Kind, Kinds } from './values.ts';

/**
 * Judges a value. `seen` collects what was looked at, where an `unevaluated…` keyword around it asks for that.
 * When errors are collected, false means that at least one was recorded.
 */
export type Check<T = unknown> = (data: T, run: Run, seen: Evaluated | undefined) => boolean;

interface Specification<V, K extends Kind | undefined> {
  readonly name: string;
  /** What the keyword's value must be, and which schemas are in it. */
  readonly takes: Shape<V>;
  /** The kind of data it is about; all other data passes. Without it: all data. */
  readonly on?: K;
  /** The only draft that has it. */
  readonly draft?: Draft;
  /** Prepares the keyword at one place in a schema; `undefined` when nothing is left to check. */
  readonly compile?: (value: V, place: Place) => Check<K extends Kind ? Kinds[K] : unknown> | undefined;
}

/** A keyword, with the types of its value and data left out. */
export type Keyword = Specification<unknown, Kind | undefined> & {
  readonly compile?: (value: unknown, place: Place) => Check | undefined;
};

/** The one place where those types are left out: the reader has checked `takes`, the node checks `on`. */
export function keyword<V, K extends Kind | undefined = undefined>(specification: Specification<V, K>): Keyword {
  return specification as unknown as Keyword;
}
