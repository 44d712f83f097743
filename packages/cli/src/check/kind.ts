import { isObject, own, type Json } from '@wegwijs/definition';

/** What a file is by what it says: the name of its rules, the `urn:wegwijs:meta:…`; undefined when it is none of ours. */
export function kindOfFile(value: Json, file: string): string | undefined {
  if (!isObject(value)) return undefined;
  const named = /(?:^|\/)meta\/([a-z-]+)\.schema\.json$/.exec(String(own(value, '$schema') ?? ''))?.[1];
  if (named !== undefined) return named;
  if (own(value, 'format') === 'wegwijs-publication-1') return 'publication';
  if (file.endsWith('.definition.json') || (own(value, 'x-id') !== undefined && own(value, 'x-version') !== undefined))
    return 'definition';
  const has = (...names: string[]) => names.every((name) => own(value, name) !== undefined);
  if (has('layer', 'for')) return 'layer';
  if (has('language', 'texts')) return 'texts';
  return has('configurations') ? 'configurations' : undefined;
}
