import { expect } from '@open-wc/testing';
import { at, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';
import { definition, document } from '../../../test/small.ts';
import { formOf } from '../test/forms.ts';
import { inside, Leaf, submission, type Field, type Form } from './index.ts';

const runs = { numRuns: 200, seed: 20_260_901, includeErrorInReport: true };
/**
 * Documents whose rows have their id, whose objects are objects, and in which nothing was left open: what is entered answers that,
 * takes the place of what is no object, and leaves out a row of which nothing is asked. Those are other matters.
 */
const plain = document.map((value) => {
  const { g, h } = value as { readonly g?: Json; readonly h: { readonly l?: readonly JsonObject[] } };
  const rows = h.l ? { l: h.l.map((row, i) => ({ ...row, id: String(i) })) } : {};
  return { ...(isObject(g) ? { g } : {}), h: { ...h, ...rows } };
});
const all = (field: Field): Field[] => [field, ...inside(field).flatMap(all)];
const entered = fc.record({ which: fc.nat(), to: fc.constantFrom<Json>('x', 'y', 1, 5, true, false) });

/** The answers that stand there while their question is not asked. */
function hidden(form: Form): string[] {
  return all(form.root)
    .filter((field) => field.value.value !== undefined && !field.visible.value && field.parent?.visible.value !== false)
    .map(({ pointer }) => pointer);
}

describe('what is hidden by a condition', () => {
  it('stays in the document and in the draft, is left out of what is handed in, and is named there', () => {
    fc.assert(
      fc.property(definition, plain, (schema, value) => {
        const form = formOf(schema, value);
        const { document: handed, omitted } = submission(form);
        expect([...omitted].sort()).to.deep.equal(hidden(form).sort());
        for (const pointer of omitted) expect(at(handed, pointer), pointer).to.equal(undefined);
        for (const field of all(form.root).filter((one) => one instanceof Leaf && one.visible.value))
          expect(at(handed, field.pointer), field.pointer).to.deep.equal(field.value.value);
        expect(form.value).to.equal(value);
        expect(form.draft().value).to.equal(value);
      }),
      runs,
    );
  });

  it('is there again when it is asked again', () => {
    fc.assert(
      fc.property(definition, plain, fc.array(entered, { minLength: 1, maxLength: 4 }), (schema, value, acts) => {
        const form = formOf(schema, value);
        const before = submission(form);
        const leaves = all(form.root).filter((field): field is Leaf => field instanceof Leaf && field.editable);
        const changed =
          leaves.length === 0 ? [] : acts.map(({ which, to }) => ({ leaf: leaves[which % leaves.length] as Leaf, to }));
        const stood = changed.map(({ leaf, to }) => {
          const was = leaf.value.value;
          leaf.set(to);
          return () => leaf.set(was);
        });
        const others = new Set(leaves.filter((leaf) => !changed.some((one) => one.leaf === leaf)));
        for (const leaf of others) expect(at(form.value, leaf.pointer)).to.deep.equal(at(value, leaf.pointer));
        stood.reverse().forEach((back) => back());
        expect(form.value).to.deep.equal(value);
        expect(submission(form)).to.deep.equal(before);
      }),
      runs,
    );
  });
});
