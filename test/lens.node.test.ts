// No restricted value leaks through a lens, and no change is stored but where the role may edit, whatever is handed in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, changesBetween, equal, lens, type Json } from '@wegwijs/definition';
import fc from 'fast-check';
import { withValue } from './documents.ts';
import { flat, kinds, rightAt, together, turned, veiled, workedOut, type Case } from './lens-cases.ts';
import { rowsOf, secret, sifted } from './lens-rows.ts';

const runs = Number(process.env['WEGWIJS_LENS'] ?? 300);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 20260901);

for (const [name, cases, share] of kinds) {
  const options = { numRuns: Math.ceil((runs * share) / together), seed, includeErrorInReport: true };
  const all = options.numRuns * together;
  const each = (check: (one: Case) => void) => fc.property(cases, (several) => several.forEach(check));
  describe(`a lens over ${name}`, () => {
    test('is the same whatever stands in what is not seen, and so is all that is worked out of it', () => {
      let differed = 0;
      const check = each(({ definition, viewer, document, hidden }) => {
        const other = veiled(definition, document, viewer, hidden);
        if (!equal(document, other)) differed++;
        const [one, two] = [document, other].map((value) => lens(definition, value, viewer));
        assert.equal(JSON.stringify(one), JSON.stringify(two));
        const shown = workedOut(definition, two?.document ?? {}, viewer);
        assert.deepEqual(workedOut(definition, one?.document ?? {}, viewer), shown);
        assert.ok(!JSON.stringify([two, shown]).includes(secret));
      });
      fc.assert(check, options);
      assert.ok(differed > all / 5, `${differed} of ${all} had something hidden to change`);
    });

    test('holds nothing but what the viewer may see, as it stands', () => {
      const check = each(({ definition, viewer, document }) => {
        const own = sifted(definition, document, viewer);
        const [all, part] = [own, lens(definition, document, viewer).document].map((value) => flat(value, false));
        for (const [way, value] of part ?? []) {
          assert.ok(!['none', 'unsaid'].includes(rightAt(definition, way, viewer, [own])), way);
          assert.deepEqual(value, all?.get(way), way);
        }
      });
      fc.assert(check, options);
    });

    test('gives everything to store again, unchanged', () => {
      const check = each(({ definition, viewer, document }) => {
        const { document: stored, refusals } = accept(definition, document, lens(definition, document, viewer).document, viewer);
        assert.ok(stored === document && refusals.length === 0);
      });
      fc.assert(check, options);
    });
  });

  describe(`accepting changes to ${name}`, () => {
    const after = ({ definition, document, viewer, edits, other }: Case): Json[] => {
      const part = lens(definition, document, viewer).document ?? {};
      const edited = edits.reduce<Json>((now, { place, value, row }) => withValue(now, place.path, row, value) ?? {}, part);
      return [edited, turned(edited), lens(definition, other, viewer).document ?? {}, other];
    };

    test('changes nothing but what the role may edit, and loses nothing that it does not see', () => {
      let changed = 0;
      const check = each((one) => {
        const { definition, document, viewer } = one;
        for (const handed of after(one)) {
          const { document: stored } = accept(definition, document, handed, viewer);
          const [from, to] = [flat(document, true), flat(stored, true)];
          for (const way of new Set([...from.keys(), ...to.keys()])) {
            if (equal(from.get(way), to.get(way))) continue;
            changed++;
            const right = rightAt(definition, way, viewer, [document, stored]);
            const own = way.startsWith('/about/') && new RegExp(`/(proposed/${viewer.role}|disputed)`).test(way);
            assert.ok(right === 'edit' || (own && right !== 'none' && right !== 'unsaid'), `${way} ${right}: ${JSON.stringify([from.get(way), to.get(way)])}`);
          }
        }
      }); // prettier-ignore
      fc.assert(check, options);
      assert.ok(changed > all / 10, `${changed} changes were stored`);
    });

    if (name.startsWith('rows'))
      test('keeps every row that the role does not see, in its order and as it stood', () => {
        let hidden = 0;
        const check = each((one) => {
          const { definition, document, viewer } = one;
          const others = rowsOf(definition, document, viewer, false);
          hidden += others.length;
          for (const handed of after(one)) {
            const { document: stored } = accept(definition, document, handed, viewer);
            assert.deepEqual(rowsOf(definition, stored, viewer, false), others);
          }
        });
        fc.assert(check, options);
        assert.ok(hidden > all / 5, `${hidden} rows were not seen`);
      });

    test('stores all that was handed in where nothing is refused', () => {
      let whole = 0;
      const check = each((one) => {
        for (const handed of after(one)) {
          const { allowed, refusals, document } = accept(one.definition, one.document, handed, one.viewer);
          assert.equal(allowed, refusals.length === 0);
          if (!allowed) continue;
          whole++;
          const [stored, wanted] = [document, handed].map((value) => lens(one.definition, value, one.viewer).document);
          assert.deepEqual(changesBetween(wanted, stored), []);
        }
      });
      fc.assert(check, options);
      assert.ok(whole > all / 10, `${whole} were allowed`);
    });

    test('tells nothing of what the role does not see', () => {
      const check = each((one) => {
        const { definition, document, viewer, hidden } = one;
        const other = veiled(definition, document, viewer, hidden);
        for (const handed of after(one)) {
          const [a, b] = [document, other].map((value) => accept(definition, value, handed, viewer));
          assert.deepEqual(a?.refusals, b?.refusals);
          const [c, d] = [a, b].map((accepted) => JSON.stringify(lens(definition, accepted?.document, viewer)));
          assert.equal(c, d);
          assert.ok(!JSON.stringify(a?.refusals).includes(secret));
        }
      });
      fc.assert(check, options);
    });
  });
}
