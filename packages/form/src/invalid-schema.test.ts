import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { formFor, leaf } from '../test/forms.ts';
import { codes } from '../test/hostile.ts';

/** What no validator can read, or reads elsewhere. */
const faults: { readonly [what: string]: Json } = {
  'a reference to another document': { $ref: 'https://json-schema.org/draft/2020-12/schema' },
  'a dynamic reference to another document': { $dynamicRef: 'https://spec.openapis.org/oas/3.1/dialect/base#meta' },
  'items of another document': { type: 'array', items: { $ref: 'other.json#/$defs/item' } },
  'a required of draft-03': { type: 'string', required: true },
};

describe('a schema of which a part cannot be read', () => {
  for (const [what, odd] of Object.entries(faults)) {
    it(`${what}: the rest is judged, and that part alone is not`, () => {
      const value = { odd: [1], name: 'Sam' };
      const form = formFor({ odd, name: { type: 'string', maxLength: 5 } }, value);
      expect(codes(form).filter(([, pointer]) => !pointer.startsWith('/odd'))).to.deep.equal([]);
      expect(form.value).to.equal(value);
      leaf(form, '/name').type('Samantha');
      expect(codes(form).filter(([, pointer]) => pointer === '/name')).to.deep.equal([['maxLength', '/name']]);
      expect(codes(form)).to.deep.include(['unchecked', form.field('/odd/0') ? '/odd/0' : '/odd']);
    });
  }
});
