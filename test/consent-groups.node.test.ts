// What a consent is about is data: a layer adds a group for what it asks itself, and puts it under a heading. The law keeps health apart.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, consentsOf, Definition, lens, own, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition'; // prettier-ignore
import { sources } from './tools/schema-files.ts';

const base = (kind: string): JsonObject => sources.get(kind)?.base ?? {};
const version = '2026.1.0';
const layer = (kind: string, words: Partial<Layer>): Layer => ({
  ...{ layer: 'assen', title: 'Assen', authority: 'municipality', version: '1.0.0', for: { id: kind, version } },
  ...words,
});
const of = (set: JsonObject) => resolve(base('consents'), [layer('consents', { set: set as NonNullable<Layer['set']> })]);
const holds = (definition: JsonObject, name: string) => at(definition, `/x-headings/${name}/holds`) as readonly Json[];
const added = { choices: { add: [{ value: 'assen:extra-help', title: 'Extra hulp in Assen' }] } };

describe('The groups of data that a consent is about', () => {
  test('are each under one heading, or under none', () => {
    const all = Object.values(own(base('consents'), 'x-headings') as JsonObject).flatMap((one) => own(one as JsonObject, 'holds') as Json[]);
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length > 20);
  }); // prettier-ignore

  test('can be more in a layer, under a heading that has its words', () => {
    const [plan] = [holds(base('consents'), 'plan')];
    const set = { 'consent.dataGroups': added, 'heading.plan': { title: 'Plan in Assen', holds: [...plan, 'assen:extra-help'] } };
    const { definition, refusals } = of(set);
    assert.deepEqual(refusals, []);
    assert.equal(holds(definition, 'plan').at(-1), 'assen:extra-help');
    assert.equal(at(definition, '/x-headings/plan/title'), 'Plan in Assen');
  });

  test('of health and money stay together: more may join them, none may go', () => {
    const care = holds(base('consents'), 'care');
    const refused = of({ 'heading.care': { holds: care.slice(1) } });
    assert.deepEqual(refused.refusals.map(({ code, basis }) => [code, basis]), [['locked', 'AVG art. 9; AVG art. 7']]);
    assert.deepEqual(holds(refused.definition, 'care'), care);
    assert.deepEqual(of({ 'heading.care': { holds: [...care, 'assen:extra-help'] } }).refusals, []);
  }); // prettier-ignore

  test('are no list to be taken for another: only a heading holds groups', () => {
    const codes = (set: JsonObject) => of(set).refusals.map(({ code }) => code);
    assert.deepEqual(codes({ 'consent.purpose': { holds: ['goals'] } }), ['unknown-keyword']);
    assert.deepEqual(codes({ 'heading.plan': { holds: 'goals' } }), ['unknown-keyword']);
    assert.deepEqual(codes({ 'consent.dataGroups': { choices: { add: [{ value: 'extra', title: 'Extra' }] } } }), ['not-open']);
  });

  test('let a helper see what the layer asks itself, from the yes until it is withdrawn', () => {
    const schema: JsonObject = { type: 'string', title: 'Extra hulp', 'x-sensitivity': 'restricted', 'x-basis': 'local', 'x-by': ['caseManager'], 'x-access': { participant: 'edit', caseManager: 'edit', socialGuide: 'shared' } }; // prettier-ignore
    const add = { 'assen.extraHelp': { section: 'goals', name: 'extraHelp', schema } };
    const { definition, refusals } = resolve(base('developmentPlan'), [layer('developmentPlan', { add })]);
    assert.deepEqual(refusals, []);
    const plan = { goals: { local: { assen: { extraHelp: 'Een fiets' } } } };
    const row = {
      id: 'c',
      recipient: 'r',
      role: 'socialGuide',
      dataGroups: ['assen:extra-help'],
      given: 'yes',
      date: '2026-06-01',
    };
    const seen = (given: JsonObject) => {
      const consents = consentsOf({ register: { consents: [given] } }, '2026-06-20');
      const viewer = { role: 'socialGuide', consents, today: '2026-06-20' };
      return at(lens(new Definition(definition), plan, viewer).document, '/goals/local/assen/extraHelp');
    };
    assert.equal(seen(row), 'Een fiets');
    assert.equal(seen({ ...row, given: 'withdrawn', withdrawnOn: '2026-06-19' }), undefined);
  });
});
