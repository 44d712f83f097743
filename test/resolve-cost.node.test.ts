// What it costs to lay layers over a large base, beside reading the same text: in processor time, in the same run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve, type JsonObject, type Layer } from '@wegwijs/definition';
import { largeBase, layersOverLarge } from './large-intake.ts';

const base = largeBase(5_000);
const texts = [JSON.stringify(base), JSON.stringify(layersOverLarge(base))];
const read = () => texts.map((text) => JSON.parse(text) as unknown) as [JsonObject, Layer[]];

/** Milliseconds of the processor. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** What both cost, each as the median of the last seven runs: the first warm up what is compiled on the way. */
function measured(): { parse: number; work: number; changed: number } {
  const [parses, resolves]: [number[], number[]] = [[], []];
  let changed = 0;
  for (let run = 0; run < 14; run++) {
    let given: [JsonObject, Layer[]] | undefined;
    parses.push(costOf(() => (given = read())));
    resolves.push(costOf(() => (changed = Object.keys(resolve(...given!).origins).length)));
  }
  return { parse: median(parses.slice(-7)), work: median(resolves.slice(-7)), changed };
}

test('resolving 5,000 fields with 4 layers costs at most 5 times JSON.parse of the same input', () => {
  let { parse, work, changed } = measured();
  // What else a machine does can only add to it: measured again before it counts as too much.
  for (let again = 0; again < 2 && work > 5 * parse; again++) ({ parse, work, changed } = measured());
  const size = `${(texts.join('').length / 1e6).toFixed(1)} MB`;
  console.log(
    `resolve: ${work.toFixed(0)} ms, JSON.parse: ${parse.toFixed(0)} ms of ${size}, ${(work / parse).toFixed(1)} times`,
  );
  assert.ok(changed > 500, 'the layers change much');
  assert.ok(work <= 5 * parse, `${work} ms against ${parse} ms`);
});
