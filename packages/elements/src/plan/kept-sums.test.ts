import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '@wegwijs/definition';
import { Sums } from '@wegwijs/definition/plan';
import { Rows } from '@wegwijs/form';
import { KeptSums } from './kept-sums.ts';
import { assen } from './views/assen.suite.ts';
import { stageOf, type StageOptions } from './views/show-view.suite.ts';

const activity = (i: number): JsonObject => ({
  ...{ id: `a${i}`, title: `Activiteit ${i}`, kind: ['language-class', 'pvt', 'map'][i % 3]!, hoursPerWeek: i % 5 },
  ...{ start: '2026-09-01', end: '2027-01-31' },
});
const plan = (n: number): JsonObject => ({ activities: { items: Array.from({ length: n }, (_, i) => activity(i)) } });

/** How often rows were counted while something was done. */
function counted(work: () => void): number {
  const { add, remove, change } = Sums.prototype;
  let n = 0;
  const count = (one: (...rows: never[]) => void) =>
    function (this: Sums, ...rows: never[]) {
      n++;
      one.apply(this, rows);
    };
  Object.assign(Sums.prototype, { add: count(add), remove: count(remove), change: count(change) });
  work();
  Object.assign(Sums.prototype, { add, remove, change });
  return n;
}

describe('the sums of a plan that is being filled in', () => {
  let options: StageOptions;
  before(async () => (options = await assen()));
  const kept = (n: number, role = 'caseManager') => {
    const { form } = stageOf({ ...options, role, documents: { developmentPlan: plan(n) } });
    let told = 0;
    const sums = new KeptSums(form, () => told++);
    return { form, sums, list: form.field('/activities/items') as Rows, told: () => told };
  };
  const anew = (rows: unknown) => new Sums(rows as JsonObject[]);

  it('a keystroke costs one row of 120', () => {
    const { form, sums, told } = kept(120);
    const hours = form.field('/activities/items/7/hoursPerWeek')!;
    expect(counted(() => hours.set(8))).to.equal(1);
    expect(told()).to.equal(1);
    expect(sums.sums.reached).to.deep.equal(anew(form.at('/activities/items')).reached);
  });

  it('a row more or less costs that row', () => {
    const { list, sums, form } = kept(120);
    expect(counted(() => list.add())).to.equal(1);
    let back: () => void = () => undefined;
    expect(counted(() => (back = list.remove(list.rows.value[3]!)))).to.equal(1);
    expect(sums.sums.reached).to.deep.equal(anew(form.at('/activities/items')).reached);
    expect(counted(() => back())).to.equal(1);
    expect(sums.sums.reached).to.deep.equal(anew(form.at('/activities/items')).reached);
  });

  it('stops when it is told to', () => {
    const { form, sums, told } = kept(3);
    sums.stop();
    form.field('/activities/items/1/hoursPerWeek')!.set(30);
    expect(told()).to.equal(0);
  });

  it('whatever is done to the rows, the sums are those of the rows as they are', () => {
    const step = fc.record({ what: fc.constantFrom('set', 'add', 'remove', 'move', 'all'), at: fc.nat(9), hours: fc.nat(30) });
    const check = (steps: { what: string; at: number; hours: number }[]) => {
      const { form, list, sums } = kept(6);
      for (const { what, at, hours } of steps) {
        const row = list.rows.value[at % Math.max(1, list.rows.value.length)];
        if (what === 'add') list.add();
        else if (what === 'all') list.set([activity(at), activity(hours + 20)]);
        else if (row && what === 'remove') list.remove(row);
        else if (row && what === 'move') list.move(row, 1);
        else if (row) form.field(`${row.pointer}/hoursPerWeek`)!.set(hours);
      }
      const now = anew(form.at('/activities/items') ?? []);
      expect(sums.sums.reached).to.deep.equal(now.reached);
      expect(sums.sums.busiest).to.deep.equal(now.busiest);
    };
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), check), { numRuns: 25 });
  });
});
