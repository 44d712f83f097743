import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formOf, leaf, rows } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { problemsOf, submission, type Form } from './index.ts';

const visible = (form: Form, pointer: string) => form.field(pointer)?.visible.value;
const codes = (form: Form) => problemsOf(form.root).map(({ pointer, code }) => `${pointer} ${code}`);
const whole = { person: { name: 'Sara', wish: 'Werk' } };

/** A definition of fields with conditions on being asked. */
const asked = (conditions: { [name: string]: Json }, more: JsonObject = {}): JsonObject => ({
  'x-id': 'test',
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(conditions).map(([name, when]) => [name, { 'x-id': name, type: 'string', 'x-visible-when': when }]),
  ),
  ...more,
});
const is = (field: string, value: Json) => ({ field, is: { const: value } });

const circles: [what: string, schema: JsonObject, never: string[]][] = [
  ['a question about itself', asked({ a: is('a', 'x'), b: { field: 'b', is: { absent: true } } }), ['/a', '/b']],
  ['two about each other', asked({ a: is('b', 'x'), b: { not: is('a', 'x') } }), ['/a', '/b']],
  [
    'many about each other',
    asked({ a: is('b', 'x'), b: is('c', 'x'), c: { any: [is('a', 'x'), is('b', 'y')] } }),
    ['/a', '/b', '/c'],
  ],
  [
    'a name for a condition that names itself',
    asked({ a: { derived: 'one' } }, { 'x-derived': { one: { when: { any: [{ derived: 'one' }, { derived: 'two' }] } }, two: { when: { derived: 'one' } } } }), // prettier-ignore
    ['/a'],
  ],
  [
    'a group about what lies in it',
    {
      'x-id': 'test',
      properties: {
        g: { 'x-id': 'g', type: 'object', 'x-visible-when': is('c', 'x'), properties: { c: { 'x-id': 'c', type: 'string' } } },
      },
    },
    ['/g', '/g/c'],
  ],
];

describe('a question that is asked on a condition', () => {
  it('comes and goes with the answer, and keeps its own', () => {
    const form = formOf(plan, { home: { partner: true, partnerName: 'Ali' } });
    expect(visible(form, '/home/partnerName')).to.equal(true);
    leaf(form, '/home/partner').set(false);
    expect([visible(form, '/home/partnerName'), leaf(form, '/home/partnerName').value.value]).to.deep.equal([false, 'Ali']);
    expect(form.value).to.deep.equal({ home: { partner: false, partnerName: 'Ali' } });
    leaf(form, '/home/partner').set(true);
    expect(leaf(form, '/home/partnerName').value.value).to.equal('Ali');
  });

  it('is neither judged nor missed while it is not asked', () => {
    const form = formOf(plan, { ...whole, home: { partnerName: 5 } });
    expect(codes(form)).to.deep.equal([]);
    leaf(form, '/home/partner').set(true);
    expect(codes(form)).to.deep.equal(['/home/partnerName type']);
    leaf(form, '/home/partnerName').set(undefined);
    expect(codes(form)).to.deep.equal(['/home/partnerName required']);
  });

  it('looks at its own row', () => {
    const form = formOf(plan, {
      home: {
        children: [
          { id: 'a', year: 2010 },
          { id: 'b', year: 2025 },
        ],
      },
    });
    expect([visible(form, '/home/children/0/school'), visible(form, '/home/children/1/school')]).to.deep.equal([true, false]);
    rows(form, '/home/children').add();
    expect(visible(form, '/home/children/2/school')).to.equal(false);
  });

  it('may look for any row, by a name, in years that count from today', () => {
    const form = formOf(plan, { ...whole, home: { children: [{ id: 'a', year: 2010 }] } });
    expect(visible(form, '/home/told')).to.equal(false);
    leaf(form, '/home/children/0/year').set(2020);
    expect([visible(form, '/home/told'), codes(form)]).to.deep.equal([true, ['/home/told required']]);
    leaf(form, '/home/told').set(false);
    expect(codes(form)).to.deep.equal(['/home/told must-be-true']);
    rows(form, '/home/children').remove(rows(form, '/home/children').rows.value[0]!);
    expect(visible(form, '/home/told')).to.equal(false);
  });

  it('is not asked in a section that is not', () => {
    const form = formOf(plan, { person: { age: 17 } });
    expect(visible(form, '/closing/agreed')).to.equal(false);
    leaf(form, '/person/age').type('18');
    expect(visible(form, '/closing/agreed')).to.equal(true);
    leaf(form, '/person/age').type('18x');
    expect(visible(form, '/closing/agreed')).to.equal(false);
  });

  for (const [what, schema, never] of circles) {
    it(`is not asked when it would ask ${what}, whichever is read first`, () => {
      for (const order of [never, [...never].reverse()]) {
        const form = formOf(schema, { a: 'x', b: 'x', g: { c: 'x' } });
        for (const pointer of order) expect(visible(form, pointer)).to.equal(false);
        expect(codes(form)).to.deep.equal([]);
        expect(submission(form).omitted).to.not.be.empty;
      }
    });
  }
});

describe('what was taken out of the form (x-present)', () => {
  it('keeps its value, which must be right but need not be there', () => {
    expect(codes(formOf(plan, whole))).to.deep.equal([]);
    const form = formOf(plan, { ...whole, home: { off: 3 } });
    expect(codes(form)).to.deep.equal(['/home/off minimum']);
    expect(submission(form)).to.deep.equal({ document: { ...whole, home: { off: 3 } }, omitted: [] });
  });
});
