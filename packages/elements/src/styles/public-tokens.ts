import { tokenOf, type Token } from './chain.ts';
import { tokenTable } from './token-table.ts';

/** Every custom property that a gemeente may set, for the manifest and the documentation. */
export const publicTokens: readonly Omit<Token, 'slot'>[] = tokenTable.map((row) => {
  const { name, chain, default: fallback } = tokenOf(row);
  return { name, chain, default: fallback };
});
