import type { Keyword } from './keyword.ts';
import { keywords, vocabularies } from './keywords/index.ts';
import type { Draft } from './port.ts';
import { isObject, own } from './values.ts';

/** The keywords that a schema resource understands. */
export interface Dialect {
  readonly draft: Draft;
  /** The word that gives a schema its own URI: up to draft-04 it was `id`. */
  readonly id: '$id' | 'id';
  readonly keywords: ReadonlyMap<string, Keyword>;
}

/** The keywords of a draft, all or those that `isWanted`. */
export function dialectOf(
  draft: Draft,
  isWanted: (keyword: Keyword) => boolean = () => true,
  id: Dialect['id'] = '$id',
): Dialect {
  const its = keywords.filter((keyword) => (keyword.draft ?? draft) === draft && isWanted(keyword));
  return { draft, id, keywords: new Map(its.map((keyword) => [keyword.name, keyword])) };
}

const prefix = 'https://json-schema.org/draft/2020-12/vocab/';

/** The draft that a `$schema` names: what is older than 2019 is read as draft-07, all else as 2020-12. */
export function draftNamed(uri: string): Draft {
  return /\/draft-0\d\//.test(uri) ? 'draft-07' : '2020-12';
}

/**
 * The dialect that a `$schema` names. Where its meta-schema is known and lists vocabularies, those it leaves out do not count.
 * @returns `undefined` when one is required that is not of 2020-12
 */
export function dialectNamed(uri: string, metaSchema: unknown): Dialect | undefined {
  const listed = isObject(metaSchema) ? own(metaSchema, '$vocabulary') : undefined;
  if (!isObject(listed)) return dialectOf(draftNamed(uri), undefined, /\/draft-0[34]\//.test(uri) ? 'id' : '$id');
  if (Object.keys(listed).some((name) => listed[name] === true && !name.startsWith(prefix))) return undefined;
  const omitted = Object.keys(vocabularies).filter((name) => !Object.hasOwn(listed, prefix + name));
  return dialectOf('2020-12', (keyword) => !omitted.some((name) => vocabularies[name]?.includes(keyword)));
}
