import type { Finding } from '@wegwijs/definition';
import type { Loaded } from '../island/load.ts';
import type { Blocked } from './violations.ts';

/** What the checks look at. */
export interface Page {
  readonly document: Document;
  /** Every element whose name begins with ours, but the doctor itself. */
  readonly widgets: readonly Element[];
  /** What came from the address in the `definition` of each widget that has one. */
  readonly publications: ReadonlyMap<Element, Loaded>;
  /** What the page's policy has blocked so far. */
  readonly blocked: readonly Blocked[];
}

/** One thing that may be wrong. The code of a finding is that of its words; `params.sample` is text to copy. */
export type Check = (page: Page) => readonly Finding[] | Promise<readonly Finding[]>;
