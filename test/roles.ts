// Small definitions in which roles may do different things.
import { Definition, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';

const right = fc.constantFrom('none', 'none', 'shared', 'view', 'propose', 'edit', 'edit');
const access = fc.option(fc.record({ socialGuide: right, caseManager: right }), { nil: undefined, freq: 4 });
const by = fc.constantFrom<Json | undefined>(undefined, undefined, undefined, ['caseManager'], ['system', 'caseManager']);
const said = fc.record({ 'x-access': access, 'x-by': by });

/** The same, in which a guide sees or edits of the list `l` only the rows that name it: by a person, or by the role where no person is. */
export function withOwnRows(definitions: fc.Arbitrary<JsonObject>): fc.Arbitrary<Definition> {
  const others = fc.constantFrom('none', 'none', 'none', 'view', 'propose');
  const by = fc.constantFrom<Json>([{ person: 'p' }], [{ role: 'p' }], [{ role: 'q', person: 'p' }], [{ person: 'p' }, { role: 'q' }]);
  const laid = (value: Json, words: JsonObject): Json => {
    if (isArray(value)) return value.map((item) => laid(item, words));
    if (!isObject(value)) return value;
    const more = value['x-id'] === 'l.row' ? { 'x-own': words } : value['x-id'] === 'l' ? { 'x-access': { socialGuide: 'edit', caseManager: 'edit' } } : {};
    return Object.fromEntries(Object.entries({ ...value, ...more }).map(([word, inner]) => [word, laid(inner, words)]));
  };
  return fc
    .tuple(withAccess(definitions), by, others)
    .map(([{ schema }, names, right]) => new Definition(laid(schema, { by: names, others: { socialGuide: right } })));
} // prettier-ignore

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
