// What figures over many dossiers cost: less than reading the same dossiers from text, in the same run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@wegwijs/definition';
import { aggregate, catalogueOf, type Kept } from '@wegwijs/definition/evaluation';
import { publishForms } from '@wegwijs/cli';
import { golden } from './documents.ts';
import { sources } from './tools/schema-files.ts';

const dossiers = 500;
const files = publishForms(sources.get('evaluation')!, 'evaluation').find(({ id }) => id === 'assen')!.files;
const catalogue = catalogueOf((files.get('evaluation.json') as { readonly catalogues: JsonObject }).catalogues);

/** The fastest of some runs, in milliseconds of the processor: what else the machine does can only slow it down. */
function fastest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 9 }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

test(`the figures of ${dossiers} dossiers cost less than JSON.parse of them`, () => {
  const pick = (kind: string, name: string): Kept => ({ kind, id: `${kind} ${name}`, document: golden(kind).get(name)! });
  const one = [
    pick('intake', 'asylum-young-children'),
    pick('pipDecision', 'b1-asylum'),
    pick('developmentPlan', 'rich'),
    pick('effortLog', 'warned'),
    ...['start', 'thirteen-weeks', 'month-fifteen'].map((name) => pick('evaluation', name)),
  ];
  const texts = Array.from({ length: dossiers }, () => JSON.stringify(one));
  const parsed = texts.map((text) => JSON.parse(text) as Kept[]);
  const reading = fastest(() => texts.map((text) => JSON.parse(text) as unknown));
  const counting = fastest(() => aggregate(parsed, { catalogue, today: '2027-07-01', by: 'route' }));
  assert.equal(aggregate(parsed, { catalogue, today: '2027-07-01' }).length, catalogue.indicators.length);
  assert.ok(counting < reading, `${counting.toFixed(1)} ms, and reading takes ${reading.toFixed(1)} ms`);
});
