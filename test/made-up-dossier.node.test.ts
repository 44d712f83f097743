// The made-up dossier of the demo: one person, whose documents agree with each other in dates and names.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, read, type Json, type JsonObject } from '@wegwijs/definition';
import { dossierFindings } from '@wegwijs/definition/dossier';
import { publishForms } from '@wegwijs/cli';
import { golden } from './documents.ts';
import { sources } from './tools/schema-files.ts';

const published = [...sources].map(([kind, source]) => {
  const files = publishForms(source, kind).find(({ id }) => id === 'assen')!.files;
  return [kind, JSON.parse(JSON.stringify(files.get(`${kind}.json`))) as JsonObject] as const;
});
const definitions = new Map(
  published.flatMap(([, publication]) => read(publication).definition ?? []).map((one) => [one.name.id, one]),
);
const catalogues = new Map<string, Set<string>>();
for (const [, publication] of published)
  for (const [name, entries] of Object.entries((publication['catalogues'] ?? {}) as JsonObject))
    catalogues.set(name, new Set([...(catalogues.get(name) ?? []), ...Object.keys(entries as JsonObject)]));

const names = {
  intake: 'asylum-before-the-plan',
  pipDecision: 'b1-asylum',
  developmentPlan: 'rich',
  phases: 'two-at-once',
  effortLog: 'warned',
  consents: 'given-refused-and-by-law',
};
const documents = new Map(Object.entries(names).map(([kind, name]) => [kind, golden(kind).get(name) as Json]));
const evaluations = ['start', 'thirteen-weeks'].map((name) => golden('evaluation').get(name) as Json);

describe('the made-up dossier', () => {
  test('has nothing that stands out, in Assen', () => {
    const record = (kind: string, id: string, document: Json) => ({ kind, id, document, revision: '1', savedAt: '2026-11-22T08:00:00Z', definition: { id: kind, version: '2026.1.0', digest: '' } });
    const records = [...[...documents].map(([kind, document]) => record(kind, kind, document)), ...evaluations.map((one, i) => record('evaluation', `e${i}`, one))];
    assert.deepEqual(dossierFindings({ records, definitions, catalogues, today: '2026-11-22' }), []);
  });

  test('goes from the notice to the talks, the plan and the looks back, in that order', () => {
    const on = (kind: string, place: string) => at(documents.get(kind), place) as string;
    const days = [
      on('intake', '/residence/linkDate'),
      on('intake', '/residence/duoNoticeDate'),
      on('intake', '/residence/brpRegistrationDate'),
      on('intake', '/conversation/dates/0'),
      on('intake', '/assessment/completedOn'),
      on('pipDecision', '/pip/initialDate'),
      on('developmentPlan', '/facts/termStart'),
      on('pipDecision', '/decision/letterSentOn'),
      at(evaluations[1], '/moment/heldOn') as string,
    ];
    assert.deepEqual(days, days.toSorted());
    assert.equal(on('intake', '/finance/assistanceStart'), on('pipDecision', '/facts/assistanceStart'));
  });
}); // prettier-ignore
