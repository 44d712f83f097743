import type { Json, JsonObject } from '@wegwijs/definition';
import type { Shown } from './show.suite.ts';

/** What the shared suite needs to know of a kind. */
export interface KindCase {
  /** The schema of the field; title and description are added. */
  readonly schema: JsonObject;
  /** A value, and how a person reads it. */
  readonly value: Json;
  readonly reads: string;
  /** What the accessibility tree calls the thing that carries the label. */
  readonly role: string;
  /** Enters the value with the keyboard alone, from the first control on. Without it a person cannot enter one. */
  readonly enter?: (shown: Shown) => Promise<void>;
  /** What is typed that cannot be read yet. */
  readonly half?: string;
  /** What people paste into it, and what that comes to. */
  readonly pastes?: readonly (readonly [text: string, value: Json])[];
}
