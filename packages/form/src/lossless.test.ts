import { expect } from '@open-wc/testing';
import { changesBetween, equal, isArray, isObject, steps, type Draft, type Json } from '@wegwijs/definition';
import fc from 'fast-check';
import { formOf } from '../test/forms.ts';
import { entered, given } from '../test/generated.ts';
import { Alternatives, Group, inside, Leaf, problemsOf, repeats, Rows, submission, type Field, type Form } from './index.ts';

const runs = { numRuns: 150, seed: 20_260_901, includeErrorInReport: true };
const written = (value: Json | undefined) => JSON.stringify(value);

/** Every field that is there, or may be entered next; of what repeats itself only what is filled in. */
function all(field: Field): Field[] {
  const endless = field.value.value === undefined && (repeats(field) || field.pointer.split('/').length > 3);
  return [field, ...(endless ? [] : inside(field).flatMap(all))];
}

/** Looks at everything that a page looks at, and tries to complete. */
function look(form: Form): void {
  for (const field of all(form.root)) {
    for (const read of [field.visible, field.problems, field.shown, field.present]) expect(read.value).to.not.equal(null);
    expect([field.editable, field.required, field.met, field.pointer].length).to.equal(4);
    field.leave();
    field.reveal();
  }
  problemsOf(form.root);
  submission(form);
}

/** The leaves where a person may enter something. */
function leaves(form: Form): Leaf[] {
  return all(form.root).filter((field): field is Leaf => field instanceof Leaf && field.editable);
}

/** Does one of the things that a person may do, to one of the fields that are there. */
function work(form: Form, { which, how, to }: { which: number; how: number; to: Json }): void {
  const fields = all(form.root).filter((field) => field.editable && (field.holdsOthers ? !(field instanceof Group) || field.map : true)); // prettier-ignore
  const field = fields[which % Math.max(1, fields.length)];
  if (field instanceof Leaf) return how % 2 === 0 ? field.set(to) : field.type(String(to) + '?');
  if (field instanceof Alternatives) return field.choose(how % field.titles.length);
  if (field instanceof Rows) return rearrange(field, how);
  if (field instanceof Group && field.map) return name(field, how, String(to));
}

function rearrange(list: Rows, how: number): void {
  const row = list.rows.value[how % Math.max(1, list.rows.value.length)];
  if (how % 3 === 0 || !row) list.add();
  else if (how % 3 === 1) list.move(row, 1);
  else if (how % 2 === 0) list.remove(row);
  else list.remove(row)();
}

function name({ map, entries }: Group, how: number, to: string): void {
  const entry = entries.value[how % Math.max(1, entries.value.length)];
  if (how % 3 === 0 || !entry) map?.add();
  else if (how % 3 === 1) map?.rename(entry, to);
  else map?.remove(entry);
}

/** A document with another value in one place, as whoever reads the schema would write it. */
function withValue(value: Json | undefined, [step, ...rest]: readonly string[], to: Json): Json {
  if (step === undefined) return to;
  if (/^\d+$/.test(step)) {
    const items = isArray(value) ? value : [];
    const length = Math.max(items.length, Number(step) + 1);
    return Array.from({ length }, (_, i) => (i === Number(step) ? withValue(items[i], rest, to) : (items[i] ?? null)));
  }
  const members = isObject(value) ? value : {};
  const at = Object.hasOwn(members, step) ? members[step] : undefined;
  const changed = withValue(at, rest, to);
  const entries = Object.entries(members).map(([key, member]): [string, Json] => [key, key === step ? changed : member]);
  return Object.fromEntries(at === undefined ? [...entries, [step, changed]] : entries);
}

describe('nothing is lost', () => {
  it('when nothing was entered: the document comes back as it was, unknown members and their order included', () => {
    fc.assert(
      fc.property(given, ({ schema, value, other: before }) => {
        const form = formOf(schema, value);
        look(form);
        expect(form.value).to.equal(value);
        expect(form.takeChanges()).to.deep.equal([]);
        const other = formOf(schema, before);
        look(other);
        other.accept(value);
        look(other);
        expect(written(other.value)).to.equal(written(equal(value, before) ? before : value));
      }),
      runs,
    );
  });

  it('when one value is entered: it alone changes, where it stands', () => {
    fc.assert(
      fc.property(given, fc.nat(), entered, ({ schema, value }, which, to) => {
        const form = formOf(schema, value);
        const found = leaves(form);
        const field = found[which % Math.max(1, found.length)];
        fc.pre(field !== undefined);
        const { pointer } = field;
        field.set(to);
        const expected = withValue(value, steps(pointer), to);
        expect(form.value).to.deep.equal(expected);
        // What stood there stays in its order.
        for (const key of Object.keys(value as object)) expect(Object.keys(form.value as object)).to.include(key);
        expect(Object.keys(form.value as object).filter((key) => Object.hasOwn(value as object, key))).to.deep.equal(Object.keys(value as object)); // prettier-ignore
        const told = form.takeChanges();
        expect(told.length).to.be.at.most(1);
        for (const change of changesBetween(value, form.value)) expect(told.some((one) => change.pointer.startsWith(one.pointer) || one.pointer.startsWith(change.pointer))).to.equal(true); // prettier-ignore
      }),
      runs,
    );
  });

  it('when a value is entered and put back: the document is the identical one', () => {
    fc.assert(
      fc.property(given, fc.nat(), entered, ({ schema, value }, which, to) => {
        const form = formOf(schema, value);
        const found = leaves(form).filter((leaf) => leaf.value.value !== undefined);
        const field = found[which % Math.max(1, found.length)];
        fc.pre(field !== undefined);
        const before = field.value.value;
        field.set(to);
        field.set(before);
        expect(written(form.value)).to.equal(written(value));
        expect(form.takeChanges()).to.deep.equal([]);
      }),
      runs,
    );
  });

  it('when another shape is chosen and the first again: what was typed in it stands there', () => {
    const shaped = (form: Form) => all(form.root).filter((field): field is Alternatives => field instanceof Alternatives && field.editable && !field.odd); // prettier-ignore
    fc.assert(
      fc.property(given, fc.nat(), fc.nat(), ({ schema, value }, which, to) => {
        const form = formOf(schema, value);
        const found = shaped(form).filter(({ chosen }) => chosen.value !== undefined);
        const field = found[which % Math.max(1, found.length)];
        if (!field) return;
        const before = { value: form.value, chosen: field.chosen.value, shape: field.value.value };
        const other = to % field.titles.length;
        field.choose(other);
        field.choose(before.chosen!);
        // What both shapes have goes along, and a shape brings its constants: nothing else differs.
        const kept = isObject(before.shape) ? Object.entries(before.shape) : [];
        for (const [key, member] of kept)
          (expect(Object.hasOwn(field.value.value as object, key), key).to.equal(true),
            expect(written(member)).to.not.equal(undefined));
        if (!isObject(before.shape)) expect(written(form.value)).to.equal(written(before.value));
      }),
      runs,
    );
  });

  it('when a draft is taken up elsewhere: the same document, and the same draft again', () => {
    fc.assert(
      fc.property(given, fc.array(fc.record({ which: fc.nat(), how: fc.nat(), to: entered }), { maxLength: 8 }), ({ schema, value, other }, acts) => {
        const form = formOf(schema, value);
        for (const act of acts) work(form, act);
        const draft = JSON.parse(JSON.stringify(form.draft())) as Draft;
        const again = formOf(schema, other);
        again.restore(draft);
        expect(written(again.value)).to.equal(written(form.value));
        expect(again.draft(), `${written(again.draft().typed)} vs ${written(draft.typed)}`).to.deep.equal(draft);
        look(again);
        expect(written(again.value)).to.equal(written(form.value));
        expect(again.draft(), `${written(again.draft().typed)} vs ${written(draft.typed)}`).to.deep.equal(draft);
      }),
      runs,
    ); // prettier-ignore
  });
});
