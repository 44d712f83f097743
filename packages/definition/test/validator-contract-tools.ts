import { canonical, type Json } from '../src/json.ts';
import { InvalidSchema, ValidationLimit } from '../src/validate/faults.ts';

/** One promise of the port. `run` throws when it is not kept. */
export interface ContractCase {
  readonly name: string;
  run(): void;
}

/** Throws unless two JSON values are equal. */
export function same(actual: unknown, expected: unknown): void {
  const [is, mustBe] = [actual, expected].map((value) => canonical(value as Json));
  if (is !== mustBe) throw new Error(`is ${String(is)}\nmust be ${String(mustBe)}`);
}

/** The fault that this throws, or what it returns. Anything else that is thrown passes. */
export function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidSchema) return error.reason;
    if (error instanceof ValidationLimit) return error.code;
    throw error;
  }
}
