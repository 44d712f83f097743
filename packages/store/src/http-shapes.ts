import { isObject, own, type Json, type StoredRecord } from '@wegwijs/definition';

/** Whether an answer is a record. */
export function isRecord(value: unknown): value is StoredRecord & Json {
  if (!isObject(value)) return false;
  const definition = own(value, 'definition');
  return (
    Object.hasOwn(value, 'document') &&
    isObject(definition) &&
    ['id', 'version', 'digest'].every((name) => typeof own(definition, name) === 'string') &&
    ['revision', 'savedAt'].every((name) => typeof own(value, name) === 'string')
  );
}

/** Whether an answer tells of another revision. */
export function isConflict(
  value: unknown,
): value is { readonly current: StoredRecord & Json; readonly base: (StoredRecord & Json) | undefined } {
  if (!isObject(value) || own(value, 'conflict') !== true) return false;
  const base = own(value, 'base');
  return isRecord(own(value, 'current')) && (base === undefined || isRecord(base));
}
