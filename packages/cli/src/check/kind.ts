import { isObject, own, type Json } from '@wegwijs/definition';

/** The kind of a JSON Schema that is none of ours. */
export const foreign = 'json-schema';

/** What a file is by what it says: the name of its rules, the `urn:wegwijs:meta:…`, or `foreign`; undefined when it is neither. */
export function kindOfFile(value: Json, file: string): string | undefined {
  if (!isObject(value)) return undefined;
  const schema = String(own(value, '$schema') ?? '');
  const named = /(?:^|\/)meta\/([a-z-]+)\.schema\.json$/.exec(schema)?.[1];
  if (named !== undefined) return named;
  if (own(value, 'format') === 'wegwijs-publication-1') return 'publication';
  if (file.endsWith('.definition.json') || (own(value, 'x-id') !== undefined && own(value, 'x-version') !== undefined))
    return 'definition';
  const has = (...names: string[]) => names.every((name) => own(value, name) !== undefined);
  if (has('layer', 'for')) return 'layer';
  if (has('language', 'texts')) return 'texts';
  if (has('configurations')) return 'configurations';
  return file.endsWith('.schema.json') || /^https?:\/\/json-schema\.org\//.test(schema) ? foreign : undefined;
}
