import { isObject, type Json, type StoreProblemCode } from '@wegwijs/definition';

/** Why something could not be kept. */
export interface Trouble {
  readonly code: StoreProblemCode;
  /** What a server refused of it, by code: `definition`, `open-version`. */
  readonly refused: readonly string[];
}

/** What is not tried again by itself: the same would come of it. */
const final: readonly string[] = [
  'forbidden',
  'refused',
  'invalid',
  'absent',
  'too-large',
  'unsupported',
] satisfies StoreProblemCode[];

/** Whether it is not tried again by itself. */
export function isFinal(trouble: Trouble | undefined): boolean {
  return final.includes(trouble?.code ?? '');
}

/** What went wrong in a store. */
export function troubleOf(error: unknown): Trouble {
  const { code = 'blocked', refusals = [] } = error as {
    readonly code?: StoreProblemCode;
    readonly refusals?: readonly Json[];
  };
  const refused = refusals.flatMap((one) => (isObject(one) && typeof one['code'] === 'string' ? one['code'] : []));
  return { code: error instanceof RangeError ? 'refused' : code, refused };
}
