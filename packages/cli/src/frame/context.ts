import type { Language } from './language.ts';
import type { Paint } from './paint.ts';

/** All that a command may touch of the world around it, so that a test can give another. */
export interface Context {
  /** The folder that relative paths count from. */
  readonly folder: string;
  readonly language: Language;
  readonly paint: Paint;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The whole of standard input. */
  readonly readInput: () => Promise<string>;
  /** Asks a person something; undefined when there is nobody to ask. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Says how far long work is, on a terminal alone. */
  readonly progress: (done: number, of: number, what: string) => void;
}
