import { isArray, isObject, typeOf, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import type { ImportItem } from './imported.ts';

/** What is noted while a source is read. */
export type Note = (item: ImportItem) => void;

/** Choices as our dialect writes them: values that are no text are written as one, and noted. */
export function listed(
  options: readonly { readonly value: Json; readonly title: string | undefined }[],
  at: string,
  note: Note,
): JsonObject[] {
  const odd = options.filter(({ value }) => typeof value !== 'string');
  if (odd.length > 0)
    note({ outcome: 'approximated', what: 'choices', at, note: 'choices', source: odd.map(({ value }) => value) });
  return options
    .slice(0, 400)
    .map(({ value, title }) => ({ const: String(value), title: cut(title ?? String(value), 300) || '-' }));
}

/** A limit, or the nearest one that we have; none gives nothing. */
export function ofLimit(node: Node, name: string, tightest: 'least' | 'most', at: string, note: Note): [string, Json][] {
  const limit = node.limit(name, tightest);
  const [exclusive, step] =
    name === 'minimum' ? ['exclusiveMinimum', 1] : name === 'maximum' ? ['exclusiveMaximum', -1] : ['', 0];
  const strict = exclusive === '' ? undefined : node.limit(exclusive, tightest);
  if (strict !== undefined) {
    note({
      outcome: typeOf(node) === 'integer' ? 'converted' : 'approximated',
      what: exclusive,
      at,
      note: 'limit',
      source: strict,
    });
    return [[name, typeOf(node) === 'integer' ? strict + step : strict]];
  }
  return limit === undefined ? [] : [[name, limit]];
}

/** The answer that is filled in beforehand, where it is a plain one. */
export function presetOf(node: Node, at: string, note: Note): JsonObject {
  const preset = node.word('default');
  if (preset === undefined || preset === null || preset === '') return {};
  if (!isObject(preset) && !isArray(preset)) return { default: preset };
  note({ outcome: 'dropped', what: 'default', at, note: 'default', source: preset });
  return {};
}

/** What the schema says besides, and a field of ours cannot. */
export function unsaid(node: Node, at: string, note: Note): void {
  const words = [
    'if',
    'dependentRequired',
    'dependentSchemas',
    'dependencies',
    'not',
    'contains',
    'patternProperties',
    'propertyNames',
  ];
  for (const { schema } of node.parts)
    for (const word of words)
      if (schema[word] !== undefined) note({ outcome: 'dropped', what: word, at, note: 'rule', source: schema[word] });
}

/** A text no longer than fits. */
export function cut(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
