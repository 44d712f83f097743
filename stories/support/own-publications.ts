import {
  isArray,
  isObject,
  own,
  publish,
  type Json,
  type JsonObject,
  type Layer,
  type Publication,
  type Refusal,
} from '@wegwijs/definition';

const bases = import.meta.glob<JsonObject>('../../schemas/national/*.definition.json', { eager: true, import: 'default' });
const libraries = import.meta.glob<Layer>('../../schemas/national/*.library.json', { eager: true, import: 'default' });

/** What a gemeente's own layers come to. */
export interface OwnPublications {
  readonly definitions: { readonly [kind: string]: Publication };
  /** What was asked and not done, in sentences. */
  readonly refused: readonly string[];
}

/** All definitions with the layers of a gemeente on them: the law wins, and what it refused is said. */
export function ownPublications(theirs: readonly Layer[]): OwnPublications {
  const made = Object.values(bases).map((base) => {
    const kind = String(base['x-id']);
    const layers = theirs.filter((one) => one.for.id === kind);
    const { publication } = publish(base, layers, [], () => '', kind, [...Object.values(libraries), ...theirs]);
    return { kind, publication, refused: publication.refusals.map((one) => sentence(kind, base, one)) };
  });
  return {
    definitions: Object.fromEntries(made.map(({ kind, publication }) => [kind, publication])),
    refused: made.flatMap(({ refused }) => refused),
  };
}

const deeds: { readonly [keyword: string]: string } = {
  'x-present': 'weglaten',
  'x-required': 'minder verplicht maken',
  'x-visible-when': 'minder vaak tonen',
  'x-access': 'aan anderen tonen',
  choices: 'andere antwoorden geven',
};

function sentence(kind: string, base: JsonObject, { id, keyword, basis }: Refusal): string {
  const deed = deeds[keyword] ?? `${keyword} veranderen`;
  const why = basis === undefined ? '' : ` Dat staat vast: ${basis}.`;
  return `${kind}: "${titleOf(base, id) ?? id}" ${deed} kan niet.${why}`;
}

/** What is asked under an id. */
function titleOf(value: Json, id: string): string | undefined {
  if (isArray(value)) return first(value, id);
  if (!isObject(value)) return undefined;
  const title = own(value, 'title');
  return own(value, 'x-id') === id && typeof title === 'string' ? title : first(Object.values(value), id);
}

function first(values: readonly Json[], id: string): string | undefined {
  for (const value of values) {
    const title = titleOf(value, id);
    if (title !== undefined) return title;
  }
  return undefined;
}
