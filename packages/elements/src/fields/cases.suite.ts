import type { Kind } from '@wegwijs/definition';
import { chosen } from './cases-chosen.suite.ts';
import { composed } from './cases-composed.suite.ts';
import { dated } from './cases-dated.suite.ts';
import { written } from './cases-written.suite.ts';
import type { KindCase } from './kind-case.suite.ts';

export type { KindCase } from './kind-case.suite.ts';

/** One case for each kind: the compiler misses the one that is forgotten. */
export const kindCases: { readonly [kind in Kind]: KindCase } = { ...written, ...chosen, ...dated, ...composed };
