import { expect } from '@open-wc/testing';
import { at, type Json } from '@wegwijs/definition';
import fc from 'fast-check';
import { kept, Person, TestClock, testStore, unlucky, type Luck } from './saving.suite.ts';

const numRuns = 40;

describe('a store that fails at random', () => {
  const luck = fc.array(fc.constantFrom<Luck>('well', 'lost', 'unanswered'), { maxLength: 8 });
  const place = fc.constantFrom('/name', '/town');
  const value = fc.constantFrom<Json | undefined>('a', 'b', 'c', undefined);
  const edit = fc.record({ who: fc.integer({ min: 0, max: 1 }), place, value, wait: fc.constantFrom(0, 400, 1_500, 9_000) });

  it('never loses what one person entered', () =>
    fc.assert(
      fc.asyncProperty(luck, fc.array(edit, { maxLength: 8 }), async (outcomes, edits) => {
        const clock = new TestClock();
        const store = testStore(clock);
        const one = new Person(unlucky(store, [...outcomes]), clock);
        const wanted = new Map<string, Json>();
        for (const { place: pointer, value: to, wait } of edits) {
          one.enter(pointer, to);
          if (to === undefined) wanted.delete(pointer.slice(1));
          else wanted.set(pointer.slice(1), to);
          await clock.pass(wait);
        }
        await clock.pass(600_000);
        expect((await kept(store)) ?? {}).to.deep.equal(Object.fromEntries(wanted));
        expect(one.asked).to.deep.equal([]);
        expect(one.saving.state).to.equal('kept');
      }),
      { numRuns, includeErrorInReport: true },
    ));

  it('never settles by chance: what a person entered stands until that person chooses', () =>
    fc.assert(
      fc.asyncProperty(luck, luck, fc.array(edit, { maxLength: 10 }), fc.boolean(), async (a, b, edits, takesTheirs) => {
        const clock = new TestClock();
        const store = testStore(clock);
        // Whose answer got lost may have entered what was kept already, and is then right to see what came after that.
        const sure = ![...a, ...b].includes('unanswered');
        const people = [new Person(unlucky(store, [...a]), clock), new Person(unlucky(store, [...b]), clock)] as const;
        for (const { who, place: pointer, value, wait } of edits) {
          // No two enter the same: then it would be known by its looks whose it is.
          const to = typeof value === 'string' ? `${value}${who}` : undefined;
          const person = people[who === 0 ? 0 : 1];
          if (at(person.copy.document, pointer) === to) continue;
          const before = at(person.copy.kept?.document, pointer);
          const open = person.asked.length > 0;
          person.enter(pointer, to);
          await clock.pass(wait);
          // As long as nobody else does anything, the person sees what was entered: kept, or asked about.
          if (before !== to && !open && sure) expect(at(person.copy.document, pointer)).to.equal(to);
        }
        await clock.pass(600_000);
        for (const person of people) {
          // What was chosen against may have changed meanwhile: then it is asked again.
          while (person.asked.length > 0) {
            person.choose(takesTheirs ? 'theirs' : 'mine');
            await clock.pass(600_000);
          }
        }
        // Who kept first sees the rest with the next change.
        for (const person of people) {
          person.enter('/goals', []);
          await clock.pass(600_000);
          expect(person.asked).to.deep.equal([]);
        }
        expect(people[1].copy.document).to.deep.equal(await kept(store));
      }),
      { numRuns, includeErrorInReport: true },
    ));
});
