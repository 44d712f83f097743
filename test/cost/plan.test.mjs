// What the plan of a person costs when it is as large as plans get, against the same controls written by hand in Lit, in one run. The
// goal for opening is 2; what is asserted is the bound that holds today, so that it cannot get worse unseen (decision 13). Most does not
// grow with the plan: five definitions are read, with what of them is said of each other, before the first row is shown.
// Measure again: npm run test:cost -- test/cost/plan.test.mjs
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { after, before, test } from 'node:test';
import { bigPlan } from '../bench/big-plan.mjs';
import { median, openBench } from '../bench/measure.mjs';

const bound = 5;
const given = bigPlan();
let bench;
before(async () => {
  bench = await openBench();
});
after(() => bench?.close());

test(`a plan with 40 goals and 120 activities opens in at most ${bound} times the script time of one that was written by hand`, async () => {
  const first = await bench.open('all');
  await first.mount('pip', given);
  await first.tab.waitForLoadState('networkidle'); // some words come late
  const seen = await first.tab.evaluate(() => globalThis.bench.seenPlan());
  await first.close();
  const runs = { byHandPlan: [], pip: [] };
  for (let i = 0; i < 7; i++) {
    for (const name of Object.keys(runs)) {
      const { tab, mount, close } = await bench.open(name === 'pip' ? 'all' : 'none');
      const run = await mount(name, name === 'pip' ? given : seen);
      runs[name].push({ ...run, words: await tab.evaluate(() => globalThis.bench.wordsNow()) });
      await close();
    }
  }
  const [hand, kit] = [runs.byHandPlan, runs.pip].map((all) => median(all.map(({ script }) => script)));
  const [asked, shown] = [runs.byHandPlan[0].result, runs.pip[0].result];
  console.log(
    `${cpus()[0].model}: by hand ${hand.toFixed(1)} ms, the kit ${kit.toFixed(1)} ms, ${shown} controls: ${(kit / hand).toFixed(2)}×`,
  );
  assert.ok(shown > 160);
  assert.equal(asked, shown, 'the same controls');
  const [said, told] = [runs.byHandPlan[0].words.length, runs.pip[0].words.length];
  assert.ok(said > 0.99 * told, `as good as all words: ${said} of ${told} characters`);
  assert.ok(kit <= bound * hand, `${(kit / hand).toFixed(2)}×`);
});

test('a key costs one field, wherever it is typed', async () => {
  const { tab, mount, close } = await bench.open('all');
  await mount('pip', given);
  await tab.evaluate(() => globalThis.bench.followRendering());
  const typed = await tab.evaluate(async () => {
    const { shadowRoot } = document.querySelector('wegwijs-pip-editor');
    for (const one of shadowRoot.querySelectorAll('.aids details')) one.open = true;
    // One row of each list, and with the first key a revision that is open.
    for (const rows of shadowRoot.querySelectorAll('wegwijs-rows-field'))
      rows.querySelector('details.fold')?.setAttribute('open', '');
    await new Promise((ready) => setTimeout(ready, 500));
    await globalThis.bench.typeInEach('#developmentPlan-9');
    await new Promise((ready) => setTimeout(ready, 500));
    return globalThis.bench.typeInEach('.field input:not([type]), .field input[type=text], textarea');
  });
  await close();
  assert.ok(typed.length > 60, `only ${typed.length} fields`);
  const fields = typed.map(({ rendered }) => rendered.filter((tag) => tag.endsWith('-field')).length);
  const least = typed.filter((_, i) => fields[i] === 1).length;
  assert.ok(least >= 0.9 * typed.length, 'what else is asked may follow from an answer, but seldom does');
  // Beside the field: the name of its row, and the pictures that count with it.
  for (const { field, rendered } of typed) assert.ok(rendered.length <= 6, `${field}: ${rendered.join(' ')}`);
});
