// Cases as small as they can be made, in which a document is complete below the floor as soon as one rule gives way. A case that the
// generated ones find is printed where the test fails, small: it is kept here.
import type { Json, JsonObject, Layer } from '@wegwijs/definition';

export interface Case {
  readonly law: JsonObject;
  readonly layers: readonly Layer[];
  readonly document: Json;
}

const made = (properties: JsonObject, set: NonNullable<Layer['set']>, document: Json): Case => ({
  law: { 'x-id': 'small', 'x-version': '1.0.0', 'x-about': 'about', type: 'object', properties },
  layers: [{ layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: 'small', version: '1.0.0' }, set }],
  document,
});

const a = { 'x-id': 'a', type: 'string', 'x-required': true };
const b = { 'x-id': 'b', type: 'string' };
const onB = { field: 'b', is: { const: 'y' } };

export const cases: readonly Case[] = [
  // What is needed is no longer needed, no longer there, or asked of nobody.
  made({ a }, { a: { 'x-required': false } }, {}),
  made({ a }, { a: { 'x-present': false } }, {}),
  made({ a }, { a: { 'x-visible-when': { field: 'a', is: { const: 'never' } } } }, {}),
  made({ a }, { a: { 'x-declinable': true } }, { about: { a: { left: 'rather-not-say' } } }),
  // What decides that it is needed is taken out, and so is what it stands in.
  made({ a: { ...a, 'x-required': onB }, b }, { b: { 'x-present': false } }, { b: 'y' }),
  made({ g: { 'x-id': 'g', type: 'object', properties: { a } } }, { g: { 'x-present': false } }, {}),
  // What would be wrong becomes right.
  made({ b: { ...b, minLength: 2 } }, { b: { minLength: 1 } }, { b: 'y' }),
  made({ l: { 'x-id': 'l', type: 'array', minItems: 1 } }, { l: { minItems: 0 } }, { l: [] }),
  made({ c: { 'x-id': 'c', type: 'boolean', 'x-must-be-true': true } }, { c: { 'x-must-be-true': false } }, { c: false }),
];
