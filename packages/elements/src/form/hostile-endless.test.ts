import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clearPage } from '../fields/show.suite.ts';
import { all, longest, showing } from './hostile.suite.ts';

describe('schemas without an end', () => {
  afterEach(clearPage);
  const letters = 'abcdefghijkl'.split('');
  const each = (value: (letter: string) => Json): JsonObject => Object.fromEntries(letters.map((one) => [one, value(one)]));
  const objects = (more: JsonObject) => ({
    $ref: '#/$defs/a',
    $defs: each(() => ({ type: 'object', ...more, properties: each((one) => ({ $ref: `#/$defs/${one}` })) })),
  });

  for (const [what, schema] of Object.entries({
    'that is itself': { $ref: '#' },
    'that holds itself': { type: 'object', properties: { a: { $ref: '#' }, b: { type: 'string' } } },
    'of objects that all hold all': objects({}),
    'of objects that all need all': objects({ required: letters }),
    'whose shapes are itself': { oneOf: [{ $ref: '#' }, { $ref: '#' }] },
  })) {
    it(`a schema ${what} is shown as far as a person wants to go`, async () => {
      const { form } = await showing(schema);
      await new Promise((ready) => requestAnimationFrame(ready));
      expect(all(form, '*').length).to.be.lessThan(30_000);
      form.reportValidity();
      await form.updateComplete;
    }).timeout(longest);
  }
});
