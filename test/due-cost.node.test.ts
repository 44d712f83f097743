// What it costs to see what is due in 500 dossiers, beside reading the text of the same dossiers: in processor time, in the same run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Definition, isObject, own, resolve, type Json } from '@wegwijs/definition';
import { due, readGuide, type Catalogues, type DueDossier } from '@wegwijs/definition/phases';
import { publishForms } from '@wegwijs/cli';
import { golden } from './documents.ts';
import { sources } from './tools/schema-files.ts';

const kinds = ['intake', 'pipDecision', 'developmentPlan', 'phases', 'consents', 'effortLog'];
const definitions = new Map(kinds.map((kind) => [kind, new Definition(resolve(sources.get(kind)!.base, []).definition)]));
const published = publishForms(sources.get('phases')!, 'phases')
  .find(({ id }) => id === 'assen')
  ?.files.get('phases.json');
const guide = readGuide((isObject(published) ? own(published, 'catalogues') : undefined) as Catalogues);

/** What a person who is well on the way has: the fullest golden document of each kind. */
const documents = kinds.map((kind) => [...golden(kind).values()].reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)));
const dossiers: readonly DueDossier[] = Array.from({ length: 500 }, (_, i) => ({
  id: `d${i}`,
  records: kinds.map((kind, k) => ({ kind, document: documents[k] as Json })),
}));
const text = JSON.stringify(dossiers);

/** Milliseconds of the processor. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** Read first and looked through then, so that neither clears away what the other made. */
function measured(): { parse: number; work: number; rows: number } {
  let read: readonly DueDossier[] = [];
  let rows = 0;
  const runs = Array.from({ length: 12 });
  const parses = runs.map(() => costOf(() => (read = JSON.parse(text) as readonly DueDossier[])));
  const works = runs.map(() => costOf(() => (rows = due(read, '2028-06-01', { guide, definitions }).rows.length)));
  return { parse: median(parses.slice(-7)), work: median(works.slice(-7)), rows };
}

test('what is due in 500 dossiers costs less than JSON.parse of the same dossiers', () => {
  let { parse, work, rows } = measured();
  // What else a machine does can only add to it: measured again before it counts as too much.
  for (let again = 0; again < 3 && work >= parse; again++) ({ parse, work, rows } = measured());
  console.log(`due: ${work.toFixed(1)} ms, JSON.parse: ${parse.toFixed(1)} ms of ${(text.length / 1e6).toFixed(1)} MB`);
  assert.ok(rows > 100, 'much is due');
  assert.ok(work < parse, `${work} ms against ${parse} ms`);
});

function sizeOf(value: Json): number {
  return JSON.stringify(value).length;
}
