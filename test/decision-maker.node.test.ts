// Who is mandated to decide on the plan (domain 1.2: decisionMaker) can establish it and put a typing error right; who is not, cannot.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, changesBetween, Definition, lens, put, type Json, type JsonObject } from '@wegwijs/definition';
import { correct, mayChange, mayCorrect } from '@wegwijs/definition/dossier';
import { baseOf, golden } from './documents.ts';

const definition = new Definition(baseOf('pipDecision'));
const whole = golden('pipDecision').get('b1-asylum') as { pip: JsonObject } & JsonObject;
const { local: ___, ...pip } = whole.pip;
const established: JsonObject = { ...whole, pip };
const today = '2026-03-20';
const deciders = ['caseManager', 'decisionMaker'];
const others = [
  'participant',
  'incomeOfficer',
  'socialGuide',
  'guidanceCoordinator',
  'languageProvider',
  'keyPerson',
  'neighbourhoodTeam',
];

/** A decision with one of its parts said otherwise. */
function withPart(section: string, more: JsonObject): JsonObject {
  const made: Record<string, Json> = { ...established };
  put(made, section, { ...(established[section] as JsonObject), ...more });
  return made;
}

/** What was talked about, before anybody signed. */
const { sign: _, decision: __, ...rest } = established;
const discussed = { ...rest, pip: { ...(established['pip'] as JsonObject), status: 'discussed' } };
const signed = {
  ...discussed,
  pip: established['pip'],
  sign: { municipality: (established['sign'] as JsonObject)['municipality'] },
} as Json;

describe('a decision on a plan', () => {
  for (const role of deciders)
    test(`is signed and established by ${role}`, () => {
      const { allowed, refusals, document } = accept(definition, discussed, signed, { role, consents: [], today });
      assert.deepEqual([allowed, refusals], [true, []]);
      assert.deepEqual(changesBetween(document, signed), []);
      assert.deepEqual(mayChange(definition, discussed, document, { today }), { allowed: true, refusals: [], findings: [] });
    });

  for (const role of deciders)
    test(`has a typing error put right by ${role}, with a reason`, () => {
      assert.equal(mayCorrect(definition, role), true);
      const record = { document: established, revision: '1', definition: { id: 'pipDecision', version: '2026.1.0', digest: '' }, savedAt: today };
      const after = withPart('route', { hoursPerWeek: 13 });
      const made = correct(definition, record, after, { reason: 'Typefout', author: 'B. Voorbeeld', date: today, role });
      assert.deepEqual(made.refusals, []);
      assert.deepEqual(made.changes.map(({ pointer }) => pointer), ['/route/hoursPerWeek']);
      assert.equal(accept(definition, established, after, { role, consents: [], today }).allowed, true);
    });

  for (const role of others)
    test(`is neither established nor put right by ${role}`, () => {
      const seen = lens(definition, discussed, { role, consents: [], today }).document as JsonObject | undefined;
      const handed = { ...seen, pip: { ...(seen?.['pip'] as JsonObject | undefined), status: 'established' } };
      assert.equal(accept(definition, discussed, handed, { role, consents: [], today }).allowed, false);
      assert.equal(mayCorrect(definition, role), false);
    });

  test('leaves to DUO what DUO says, and to the newcomer the own opinion', () => {
    for (const more of [{ termStart: '2026-04-01' }, { participantOpinion: 'Anders' }])
      assert.equal(accept(definition, established, withPart('pip', more), { role: 'decisionMaker', consents: [], today }).allowed, false);
  });
}); // prettier-ignore
