import type { Json } from '../json.ts';
import type { Context } from './context.ts';
import type { Fix } from './fix.ts';

/** `error`: it does not work, or the law forbids it. `warning`: it most likely goes wrong. `advice`: it can be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** A place in what was handed in. */
export interface Place {
  /** The `x-id` of the base, the name of a layer, or `<owner>/<language>` of a catalogue. */
  readonly document: string;
  /** JSON Pointer into that document. */
  readonly path: string;
}

/** What a rule finds. */
export interface Found extends Place {
  /** The `x-id` that it is about; undefined when it is about the whole. */
  readonly id?: string;
  readonly params?: { readonly [name: string]: Json };
  /** A change after which it is gone. */
  readonly fix?: Fix;
}

/** A found thing with the code and the severity of its rule. Data; a sentence comes from `sentence`. */
export interface LintFinding extends Found {
  readonly code: string;
  readonly severity: Severity;
  readonly params: { readonly [name: string]: Json };
}

/** One thing that is looked for. One file each. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (context: Context) => readonly Found[];
}
