import { isArray, own, type JsonObject } from '../json.ts';

/** The names that a lock may use for what the keywords say. */
const aliases: { readonly [name: string]: string } = { present: 'x-present', required: 'x-required', access: 'x-access' };

/** The keywords that a lock names as `fixed`, as `tighten` or as `soft`. */
export function lockNames(lock: JsonObject, list: 'fixed' | 'tighten' | 'soft'): string[] {
  const value = own(lock, list);
  const names = isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return names.map((one) => (Object.hasOwn(aliases, one) ? (aliases[one] ?? one) : one));
}
