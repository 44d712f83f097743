// Small definitions in which roles may do different things.
import { Definition, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';

const right = fc.constantFrom('none', 'none', 'shared', 'view', 'propose', 'edit', 'edit');
const access = fc.option(fc.record({ socialGuide: right, caseManager: right }), { nil: undefined, freq: 4 });
const by = fc.constantFrom<Json | undefined>(undefined, undefined, undefined, ['caseManager'], ['system', 'caseManager']);
const said = fc.record({ 'x-access': access, 'x-by': by });

/** Definitions in which most fields say who may do what with them. */
export function withAccess(definitions: fc.Arbitrary<JsonObject>): fc.Arbitrary<Definition> {
  const words = fc.array(said, { minLength: 16, maxLength: 16 });
  return fc.record({ schema: definitions, words }).map(({ schema, words: all }) => {
    let nth = 0;
    const withWords = (value: Json, isRoot = false): Json => {
      if (isArray(value)) return value.map((item) => withWords(item));
      if (!isObject(value)) return value;
      const more = typeof value['x-id'] === 'string' && !isRoot && value['when'] === undefined ? all[nth++ % all.length] : {};
      const named = Object.entries({ ...value, ...more }).filter((entry): entry is [string, Json] => entry[1] !== undefined);
      return Object.fromEntries(named.map(([word, inner]) => [word, word.startsWith('x-') ? inner : withWords(inner)]));
    };
    return new Definition(withWords(schema, true));
  });
}
