import { isObject, type Draft } from '@wegwijs/definition';

/** Whether something that was kept is a draft of the format this version knows. */
export function isDraft(value: unknown): value is Draft {
  if (!isObject(value)) return false;
  const { format, definition, typed, place } = value;
  return (
    format === 1 &&
    Object.hasOwn(value, 'value') &&
    isObject(definition) &&
    ['id', 'version', 'digest'].every((name) => typeof definition[name] === 'string') &&
    isObject(typed) &&
    Object.values(typed).every(isText) &&
    (place === undefined || (isObject(place) && isText(place['page']) && isTextOrAbsent(place['pointer']))) &&
    isTextOrAbsent(value['base']) &&
    isTextOrAbsent(value['savedAt'])
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value);
}
