// What `x-history` may record: the rules take every entry that migration can follow, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { JsonObject } from '@wegwijs/definition';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: true });
ajv.addVocabulary(['x-in', 'x-refers', 'x-control']);
for (const name of ['definition', 'condition'])
  ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/meta/${name}.schema.json`), 'utf8')) as object);
const takes = (entry: JsonObject) =>
  ajv.validate('urn:wegwijs:meta:definition#/$defs/x-history', [{ since: '2027.1.0', from: ['a'], to: ['b'], ...entry }]);

const right: [what: string, entry: JsonObject][] = [
  ['another id', {}],
  ['other values', { to: ['a'], values: [['x', 'y'], [true, 1]] }],
  ['another type', { as: 'number' }],
  ['part of a list', { only: ['x'] }],
  ['a text that is split', { to: ['b', 'c'], split: ' ' }],
  ['texts that are joined', { from: ['a', 'c'], join: '' }],
  ['answers that become a list', { from: ['a', 'c'], as: 'list' }],
  ['a note', { $comment: 'Besluit van de regio.' }],
]; // prettier-ignore
const wrong: [what: string, entry: JsonObject][] = [
  ['nothing to come from', { from: [] }],
  ['nothing to go to', { to: [] }],
  ['an id twice', { from: ['a', 'a'], join: '' }],
  ['a split over one', { split: ' ' }],
  ['several without a way to split', { to: ['b', 'c'] }],
  ['several without a way to join', { from: ['a', 'c'] }],
  ['a join of one', { join: ' ' }],
  ['several from several', { from: ['a', 'c'], to: ['b', 'd'], join: ' ' }],
  ['a pair of three', { values: [['x', 'y', 'z']] }],
  ['a way that is not known', { as: 'date' }],
  ['no version', { since: 'soon' }],
  ['another word', { by: 'x' }],
];

describe('a recorded succession', () => {
  for (const [what, entry] of right) test(`may be ${what}`, () => assert.equal(takes(entry), true, ajv.errorsText()));
  for (const [what, entry] of wrong) test(`may not be ${what}`, () => assert.equal(takes(entry), false));
});
