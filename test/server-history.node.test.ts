// A server takes what is added to the history of a path, and nothing that is taken out of it or changed in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats, plainSchema, type Json } from '@wegwijs/definition';
import { compile } from '@wegwijs/definition/ajv';
import { judge } from '../examples/server/judge.ts';
import { configuration, golden } from './documents.ts';

const today = '2026-11-22';
const definition = configuration('assen', 'phases');
const validator = compile(plainSchema(definition, { level: 'draft', asOf: today }), { formats });
const document = golden('phases').get('two-at-once') as Json;
const name = { id: 'phases', version: '2026.1.0', digest: '' };
const current = { id: 'p1', kind: 'phases', document, definition: name, revision: 'r1', savedAt: `${today}T09:00:00Z` };
const asked = (changes: readonly { pointer: string; from: Json | undefined; to: Json | undefined }[]) =>
  judge({ definition, validator, viewer: { role: 'caseManager', today }, author: 'A. Voorbeeld', current, base: current, earlier: undefined, patch: { changes, definition: name } as never }); // prettier-ignore
const entry = (i: number) => ((document as { history: { items: Json[] } }).history.items[i] ?? null) as { [word: string]: Json };

test('what happened is added', () => {
  const to = { id: 'h15', on: today, what: 'begun', phase: 'national.piezo2', by: 'caseManager' };
  const judged = asked([{ pointer: '/history/items/14', from: undefined, to }]);
  assert.equal((judged?.document as { history: { items: Json[] } }).history.items.length, 15);
});

for (const [what, change] of [
  ['taken out', { pointer: '/history/items/13', from: entry(13), to: undefined }],
  ['changed', { pointer: '/history/items/0/on', from: entry(0)['on'], to: '2026-01-13' }],
] as const)
  test(`nothing is ${what}`, () => assert.throws(() => asked([change]), { status: 409 }));
