// Layers made at random: what a layer may ask, what it may not, and nonsense.
import { choices, Definition, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import fc from 'fast-check';
import { placesOf } from './documents.ts';
import { condition } from './small.ts';

const anything = fc.constantFrom<Json>(null, true, false, 0, 1, 3, 100, 'x', [], {}, { derived: 'one' });
const number = fc.oneof(fc.integer({ min: -1, max: 12 }), anything);
const yesNo = fc.oneof(fc.boolean(), fc.boolean(), anything);

/** What a layer may say, by keyword. */
const said: { readonly [keyword: string]: fc.Arbitrary<Json> } = {
  'x-required': fc.oneof(yesNo, condition),
  'x-present': yesNo,
  'x-visible-when': fc.oneof(condition, anything),
  'x-must-be-true': yesNo,
  'x-declinable': yesNo,
  minimum: number,
  maximum: number,
  minLength: number,
  maxLength: number,
  minItems: number,
  maxItems: number,
  title: fc.constant('Anders'),
  default: anything,
  'x-access': fc.constantFrom<Json>('family', { caseManager: 'edit' }, { participant: 'edit', caseManager: 'edit' }, {}),
  'x-lock': fc.constantFrom<Json>(
    {},
    { basis: 'x', fixed: [] },
    { basis: 'Afspraak', fixed: ['x-present'], tighten: ['x-required'] },
  ),
  'x-control': fc.constantFrom<Json>('long-text', 'scale', 'json', 'confirm'),
  type: fc.constant('json'),
  pattern: fc.constant('.*'),
  plus: fc.constantFrom<Json>({ days: 7 }, { days: 100 }, {}),
};

/** The words by which the floor could give way come more often. */
const often = ['x-required', 'x-required', 'x-required', 'x-present', 'x-present', 'x-visible-when', 'x-must-be-true'];
const keyword = fc
  .constantFrom(...Object.keys(said), ...often)
  .chain((name) => said[name]!.map((value) => [name, value] as const));

/** Ways to change the choices of a field. */
function changedChoices(values: readonly Json[], layer: string): fc.Arbitrary<JsonObject> {
  const add = fc
    .constantFrom<Json>(`${layer}:a`, `${layer}:b`, `${layer}:À b`, 'other:a', 'a')
    .map((value) => [{ value, title: 'A' }]);
  return fc
    .record({
      only: fc.option(fc.subarray([...values, 'x']), { nil: undefined, freq: 2 }),
      titles: fc.option(fc.constant({ x: 'Iks' }), { nil: undefined }),
      add: fc.option(add, { nil: undefined }),
    })
    .map((made) => JSON.parse(JSON.stringify(made)) as JsonObject);
}

/** A field that a layer adds, sometimes under a name that is not its own. */
function addition(layer: string, sections: readonly string[], ids: readonly string[]): fc.Arbitrary<[string, Json]> {
  const more = fc.record({ 'x-required': yesNo, 'x-visible-when': fc.oneof(fc.constant(true), condition) });
  const inner = fc.constantFrom<JsonObject>(
    {},
    { properties: { i: { 'x-id': `${layer}.inner`, type: 'string', 'x-required': true } } },
  );
  const stolen = fc.constantFrom(...ids).map((id): JsonObject => ({ properties: { i: { 'x-id': id, type: 'string' } } }));
  return fc
    .record({ id: fc.constantFrom('one', 'two'), section: fc.constantFrom(...sections), more, inner: fc.oneof(inner, stolen) })
    .map(({ id, section, more: words, inner: schema }) => [
      `${layer}.${id}`,
      { section, name: id, schema: { type: Object.keys(schema).length > 0 ? 'object' : 'string', ...schema, ...words } },
    ]);
}

/** Layers over a base: one or two, each of its own authority. */
export function layersOver(base: JsonObject): fc.Arbitrary<Layer[]> {
  const places = placesOf(new Definition(base)).filter(({ node }) => node.text('x-id') !== undefined);
  const ids = places.map(({ node }) => node.id);
  const sections = places.filter(({ node }) => node.declares('local')).map(({ node }) => node.id);
  const one = (layer: string): fc.Arbitrary<Layer> => {
    const place = fc.constantFrom(...places);
    const change = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(place, keyword).map(([{ node }, [name, value]]) => [node.id, { [name]: value }] as const),
      },
      {
        weight: 1,
        arbitrary: place.chain(({ node }) => {
          const list = choices(node) ?? choices(node.item(0) ?? node);
          return changedChoices(list?.options.map(({ value }) => value) ?? [], layer).map(
            (to) => [node.id, { choices: to }] as const,
          );
        }),
      },
    );
    const modules = Object.keys((base['x-modules'] as JsonObject | undefined) ?? {});
    return fc
      .record({
        set: fc.array(change, { minLength: 1, maxLength: 12 }),
        add: fc.array(addition(layer, sections, ids), { maxLength: 2 }),
        modules: fc.subarray(modules.length > 0 ? modules : ['none']),
        on: fc.boolean(),
      })
      .map(({ set, add, modules: names, on }) => ({
        layer,
        authority: layer === 'region' ? 'region' : 'municipality',
        version: '1.0.0',
        for: { id: String(base['x-id']), version: String(base['x-version']) },
        modules: Object.fromEntries(names.map((name) => [name, on])),
        set: Object.fromEntries(set.map(([id, words]) => [id, Object.assign({}, ...set.filter(([other]) => other === id).map(([, all]) => all), words) as JsonObject])), // prettier-ignore
        add: Object.fromEntries(add) as unknown as NonNullable<Layer['add']>,
      }));
  };
  return fc.tuple(one('region'), one('town')).chain((both) => fc.subarray(both, { minLength: 1 }));
}
