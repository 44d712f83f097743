import { memo } from '@wegwijs/definition';

/** Makes something once for each language. To make a format of the browser costs a hundred times what it costs to use it. */
export function kept<T>(make: (language: string) => T): (language: string) => T {
  return memo(make);
}
