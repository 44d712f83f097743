import { isObject, type Json } from '../json.ts';

/** The members of what should be an object; none when it is not. A layer may hold anything. */
export function entriesOf(value: unknown): [name: string, member: Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
