import { isObject, memberOf, own, type Catalogue, type Json } from '@wegwijs/definition';
import type { TranslationLine } from '@wegwijs/builder/xliff';
import type { Source } from '../source/read-source.ts';
import { ofDefinition, ofLayer, type Saying } from './sayings.ts';

/** One text to translate. */
export type Row = TranslationLine;

/** The Dutch texts of a folder by whose they are: the definition and each layer. */
export function sayingsIn({ base, layers }: Source): ReadonlyMap<string, readonly Saying[]> {
  const own = [String(base['x-id']), ofDefinition(base)] as const;
  return new Map([own, ...[...layers].map(([name, layer]) => [name, ofLayer(layer)] as const)]);
}

/**
 * All texts with their translation.
 * @param language BCP 47
 * @param since the same folder as it was when it was last translated; without one no translation is taken for stale
 */
export function rowsOf(source: Source, language: string, since?: Source): Row[] {
  const before = since && keyed(since, language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...sayingsIn(source)].flatMap(([owner, sayings]) => {
    const catalogue = catalogueOf(source, owner, language);
    return sayings.flatMap((saying) =>
      rowsOfSaying(owner, saying, forms).map(({ way, ...row }): Row => {
        const target = textAt(own(catalogue?.texts ?? {}, row.id), way);
        const old = before?.get(keyOf(row));
        const state = target === '' ? 'missing' : old !== undefined && old !== row.source ? 'stale' : 'translated';
        return { ...row, state, target };
      }),
    );
  });
}

/** What tells one row from another. */
export function keyOf(row: Pick<Row, 'for' | 'id' | 'keyword'>): string {
  return `${row.for} ${row.id}#${row.keyword}`;
}

/** The catalogue of an owner in a language; undefined when there is none. */
export function catalogueOf({ catalogues }: Source, owner: string, language: string): Catalogue | undefined {
  return [...catalogues.values()].flat().find((one) => one.for === owner && one.language === language);
}

function keyed(source: Source, language: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(source, language).map((row) => [keyOf(row), row.source]));
}

function rowsOfSaying(
  owner: string,
  { id, way, dutch }: Saying,
  forms: readonly string[],
): (Pick<Row, 'for' | 'id' | 'keyword' | 'source'> & { way: readonly string[] })[] {
  const row = (to: readonly string[], source: Json) => ({
    for: owner,
    id,
    keyword: to.join('.'),
    way: to,
    source: String(source),
  });
  if (!isObject(dutch)) return [row(way, dutch)];
  return forms.map((form) => row([...way, form], own(dutch, form) ?? own(dutch, 'other') ?? ''));
}

function textAt(words: Json | undefined, way: readonly string[]): string {
  let here: Json | undefined = words;
  for (const step of way) here = memberOf(here, step);
  return typeof here === 'string' ? here : '';
}
