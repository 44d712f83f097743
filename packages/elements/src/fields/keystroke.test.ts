import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clearPage, countRenders, show, type Shown } from './show.suite.ts';

const text = { type: 'string' };
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`field${i}`, text]));

/** A schema, where to type, and a document to begin with. */
const cases: readonly (readonly [what: string, schema: JsonObject, at: string, value?: Json])[] = [
  ['of 20 fields', { type: 'object', properties: many(20) }, '/field3'],
  ['of 500 fields', { type: 'object', properties: many(500) }, '/field3'],
  [
    'with required fields in an optional group',
    group({ type: 'object', properties: many(20), required: ['field1', 'field2'] }),
    '/inner/field3',
    { inner: { field1: 'a' } },
  ],
  [
    'with fields that others may need',
    { type: 'object', properties: many(20), dependentRequired: { field8: ['field9'] } },
    '/field3',
  ],
  [
    'with rows',
    group({ type: 'array', items: { type: 'object', properties: many(3), required: ['field1'] } }),
    '/inner/0/field0',
    { inner: [{ field0: 'a' }, { field0: 'b' }, { field0: 'c' }] },
  ],
  ['with a map', group({ type: 'object', additionalProperties: text }), '/inner/nl', { inner: { nl: 'goed', ar: 'beter' } }],
];

function group(inner: JsonObject): JsonObject {
  return { type: 'object', properties: { before: text, inner, after: text } };
}

describe('a keystroke', () => {
  afterEach(clearPage);

  for (const [what, schema, at, value] of cases) {
    for (const revealed of [false, true]) {
      it(`costs one field in a form ${what}${revealed ? ', after completion was tried' : ''}`, async () => {
        const shown = await show(schema, '', value === undefined ? {} : { value });
        const field = shown.form.field(at)!;
        if (revealed) revealAll(shown);
        await shown.settle();
        shown.get(`[id="${field.name}"]`).focus();
        // The first key makes a value where there was none, which others may depend on.
        await sendKeys({ type: 'x' });
        await shown.settle();
        const names = await countRenders(async () => {
          await sendKeys({ type: 'y' });
          await shown.settle();
        });
        expect(names).to.deep.equal(['wegwijs-text-field']);
        expect(String(field.value.value)).to.match(/xy$/);
      });
    }
  }
});

function revealAll({ all, form }: Shown): void {
  form;
  for (const element of all('*')) if ('field' in element) (element.field as { reveal(): void }).reveal();
}
