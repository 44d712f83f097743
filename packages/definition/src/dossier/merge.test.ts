import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decision } from '../../test/decision.ts';
import { equal, freeze, type Json, type JsonObject } from '../json.ts';
import { merge, type MergeConflict } from './merge.ts';
import { keyOf, settle } from './settle.ts';

const of = (base: Json | undefined, mine: Json | undefined, theirs: Json | undefined) => merge(base, mine, theirs, decision);
const row = (id: string, what?: string, done?: boolean): JsonObject => ({ id, ...(what === undefined ? {} : { what }), ...(done === undefined ? {} : { done }) }); // prettier-ignore
const goals = (...rows: JsonObject[]): JsonObject => ({ goals: rows });
const told = ({ pointer, what }: MergeConflict) => `${what} ${pointer}`;

describe('two people’s changes', () => {
  const [a, b, c] = [row('a', 'A'), row('b', 'B'), row('c', 'C')];
  const cases: [what: string, base: Json, mine: Json, theirs: Json, merged: Json, conflicts: string[]][] = [
    ['of other fields are both there', { pip: { route: 'b1' } }, { pip: { route: 'z' } }, { pip: { route: 'b1', date: 'd' } }, { pip: { route: 'z', date: 'd' } }, []],
    ['of one field are a conflict', { pip: { route: 'b1' } }, { pip: { route: 'z' } }, { pip: { route: 'x' } }, { pip: { route: 'x' } }, ['value /pip/route']],
    ['of one field that are alike are none', {}, { pip: { route: 'z' } }, { pip: { route: 'z' } }, { pip: { route: 'z' } }, []],
    ['in one row are both there', goals(a), goals(row('a', 'X')), goals(row('a', 'A', true)), goals(row('a', 'X', true)), []],
    ['that add rows keep both', goals(a), goals(a, b), goals(a, c), goals(a, c, b), []],
    ['that add rows to none keep both', {}, goals(b), goals(c), goals(c, b), []],
    ['that move and change rows keep both', goals(a, b), goals(b, a), goals(row('a', 'X'), b), goals(b, row('a', 'X')), []],
    ['that take out and add rows keep both', goals(a, b), goals(b), goals(a, b, c), goals(b, c), []],
    ['that take out a row that the other changed are a conflict, and it stays', goals(a), goals(), goals(row('a', 'X')), goals(row('a', 'X')), ['value /goals/0']],
    ['that move the same rows otherwise are a conflict', goals(a, b, c), goals(c, a, b), goals(b, c, a), goals(b, c, a), ['order /goals']],
    ['that clear a section and fill it keep both', { pip: { route: 'b1' } }, {}, { pip: { route: 'b1', date: 'd' } }, { pip: { date: 'd' } }, []],
    ['of a list of plain values are one field', { pip: { opinion: ['x'] } }, { pip: { opinion: ['x', 'y'] } }, { pip: { opinion: [] } }, { pip: { opinion: [] } }, ['value /pip/opinion']],
    ['of rows of one id are one field', goals(a, a), goals(a), goals(a, a, b), goals(a, a, b), ['value /goals']],
  ]; // prettier-ignore
  for (const [what, base, mine, theirs, merged, conflicts] of cases) {
    it(what, () => {
      const found = of(base, mine, theirs);
      expect(found.conflicts.map(told)).to.deep.equal(conflicts);
      if (what.startsWith('that add') || conflicts[0]?.startsWith('order'))
        expect(sorted(found.document)).to.deep.equal(sorted(merged));
      else expect(found.document).to.deep.equal(merged);
    });
  }

  it('name the field of a conflict by its id', () => {
    expect(of({}, { pip: { route: 'z' } }, { pip: { route: 'x' } }).conflicts[0]).to.include({ id: 'pip.route', mine: 'z', theirs: 'x' }); // prettier-ignore
  });

  it('are harmless whatever the members are called and however deep they lie', () => {
    const odd = (value: Json) => JSON.parse(`{"__proto__":{"constructor":${JSON.stringify(value)}}}`) as Json;
    const { document, conflicts } = of(odd(1), odd(2), odd(3));
    expect([JSON.stringify(document), conflicts.map(told)]).to.deep.equal(['{"__proto__":{"constructor":3}}', ['value /__proto__/constructor']]);
    expect(({} as JsonObject)['constructor']).to.equal(Object);
    const deep = (end: Json) => Array.from({ length: 2_000 }).reduce<Json>((inner) => ({ a: inner }), end);
    expect(of(deep(1), deep(2), deep(3)).conflicts).to.have.length(1);
  }); // prettier-ignore
});

describe('merging', () => {
  const runs = { numRuns: 200 };

  it('with nobody else’s changes gives one’s own, and so does agreeing', () => {
    fc.assert(
      fc.property(documents, documents, (base, x) =>
        [of(base, x, base), of(base, base, x), of(base, x, x)].every(
          ({ document, conflicts }) => equal(document, x) && conflicts.length === 0,
        ),
      ),
      runs,
    );
  });

  it('has the same conflicts whoever is called mine', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, x, y) => {
        const [one, other] = [of(base, x, y).conflicts, of(base, y, x).conflicts];
        const swapped = other.map((conflict) => ({ ...conflict, mine: conflict.theirs, theirs: conflict.mine }));
        return one.length === other.length && swapped.every((a) => one.some((b) => same(a, b)));
      }),
      runs,
    );
  });

  it('of changes to other places has both, in any order, and no conflict', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, x, y) => {
        const halves = ['a', '__proto__', 'rows', 'free'];
        const pick = (from: JsonObject, keys: string[]) => Object.entries(from).filter(([key]) => keys.includes(key));
        const half = (mine: JsonObject, keys: string[]) =>
          fromAll([...pick(mine, keys), ...Object.entries(base).filter(([key]) => !keys.includes(key))]);
        const [left, right] = [halves.slice(0, 2), halves.slice(2)];
        const both = fromAll([...pick(x, left), ...pick(y, right)]);
        const [one, other] = [of(base, half(x, left), half(y, right)), of(base, half(y, right), half(x, left))];
        return [one, other].every(({ document, conflicts }) => equal(document, both) && conflicts.length === 0);
      }),
      runs,
    );
  });

  it('loses no value that one of them entered', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, x, y) => {
        const { document, conflicts } = of(freeze(base), freeze(x), freeze(y));
        const there = new Set(leaves([document, ...conflicts.flatMap(({ mine, theirs }) => [mine, theirs])] as Json));
        const old = new Set(leaves(base));
        return [...leaves(x), ...leaves(y)].filter((leaf) => !old.has(leaf)).every((leaf) => there.has(leaf));
      }),
      runs,
    );
  });

  it('is settled to one side or the other by choosing it everywhere', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, x, y) => {
        const merged = of(base, x, y);
        const choose = (side: 'mine' | 'theirs') =>
          settle(merged, new Map(merged.conflicts.map((one) => [keyOf(one), side]))).document;
        const again = (side: 'mine' | 'theirs') => (side === 'mine' ? of(base, x, choose(side)) : of(base, choose(side), y));
        return (['mine', 'theirs'] as const).every((side) => !again(side).conflicts.some(({ what }) => what === 'value'));
      }),
      runs,
    );
  });

  it('is not settled as long as something is open', () => {
    const merged = of({}, { pip: { route: 'z', date: 'a' } }, { pip: { route: 'x', date: 'b' } });
    const [first] = merged.conflicts;
    const { document, open } = settle(merged, new Map([[keyOf(first!), 'mine']]));
    expect([document, open.length]).to.deep.equal([undefined, 1]);
  });

  it('takes out a row, restores a field and orders rows as they were chosen', () => {
    const base = goals(row('a', '1'), row('b', '1'), row('c', '1'));
    const merged = of(base, goals(row('c', '1'), row('b', '2')), goals(row('b', '3'), row('a', '9'), row('c', '1')));
    const choices = new Map(merged.conflicts.map((one) => [keyOf(one), 'mine' as const]));
    expect(settle(merged, choices).document).to.deep.equal(goals(row('c', '1'), row('b', '2')));
  });
});

const leaf = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom<Json>('x', true, null));
const names = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString');
const rowsOf = fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4'), { maxLength: 4 }).chain((ids) =>
  fc.tuple(...ids.map((id) => fc.dictionary(names, leaf, { maxKeys: 3 }).map((members): Json => fromAll([...Object.entries(members as JsonObject), ['id', id]])))),
); // prettier-ignore
const free = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(names, leaf, { maxKeys: 3 })) as fc.Arbitrary<Json>;
const documents: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.option(free), fc.option(free), fc.option(rowsOf as fc.Arbitrary<Json>), fc.option(free))
  .map((parts) => fromAll(['a', '__proto__', 'rows', 'free'].flatMap((key, i): [string, Json][] => (parts[i] === null ? [] : [[key, parts[i]!]])))); // prettier-ignore

function fromAll(entries: readonly (readonly [string, Json])[]): JsonObject {
  return Object.fromEntries<Json>(entries);
}

/** Every plain value in a document. */
function leaves(value: Json | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap((inner: Json) => leaves(inner));
}

function same(a: MergeConflict, b: MergeConflict): boolean {
  return told(a) === told(b) && equal(a.base, b.base) && equal(a.mine, b.mine) && equal(a.theirs, b.theirs);
}

function sorted(document: Json | undefined): Json {
  const rows = (document as JsonObject)['goals'] as JsonObject[];
  return rows.toSorted((one, other) => String(one['id']).localeCompare(String(other['id'])));
}
