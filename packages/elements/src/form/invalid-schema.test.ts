import { expect } from '@open-wc/testing';
import { text, type } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { codes, showing } from './hostile.suite.ts';

const title = 'Naam';
const cases: readonly (readonly [what: string, a: unknown, path: string, reason: string, reference?: string])[] = [
  ['a type that is none', { type: 'strnig' }, '/properties/a/type', 'keyword'],
  ['properties that are none', { type: 'object', properties: 5 }, '/properties/a/properties', 'keyword'],
  ['a number where a schema must stand', 5, '/properties/a', 'not-a-schema'],
  ['items that are none', { type: 'array', items: 7 }, '/properties/a/items', 'not-a-schema'],
  ['a reference that leads nowhere', { $ref: '#/nowhere' }, '/properties/a/$ref', 'reference', '#/nowhere'],
  [
    'a reference to another document',
    { $ref: 'https://json-schema.org/draft/2020-12/schema' },
    '/properties/a/$ref',
    'reference',
    'https://json-schema.org/draft/2020-12/schema',
  ],
  [
    'a dynamic one',
    { $dynamicRef: 'https://spec.openapis.org/oas/3.1/dialect/base#meta' },
    '/properties/a/$dynamicRef',
    'reference',
    'https://spec.openapis.org/oas/3.1/dialect/base#meta',
  ],
  [
    'one of several schemas, of another document',
    { allOf: [{ $ref: 'other.json' }, { type: 'string' }] },
    '/properties/a/allOf/0/$ref',
    'reference',
    'other.json',
  ],
  [
    'items of another document',
    { type: 'array', items: { $ref: 'other.json' } },
    '/properties/a/items/$ref',
    'reference',
    'other.json',
  ],
  ['a required of draft-03', { type: 'string', required: true }, '/properties/a/required', 'keyword'],
  ['a limit that is a text', { type: 'string', maxLength: 'x' }, '/properties/a/maxLength', 'keyword'],
  ['a pattern that is none', { type: 'string', pattern: '(' }, '/properties/a/pattern', 'pattern'],
];

describe('a schema that is not right somewhere inside', () => {
  for (const [what, a, path, reason, reference] of cases) {
    it(`${what}: the page is told where and why, the rest can be filled in, and nothing is lost`, async () => {
      const value = { a: { x: 1 }, b: 'hey' };
      const { form, findings } = await showing(
        { type: 'object', properties: { a, b: { type: 'string', title, maxLength: 5 } } },
        { value },
      );
      form.addEventListener('wegwijs-finding', ({ detail }) => findings.push(...detail.findings));
      await waitUntil(() => codes(findings).includes('schema.invalid'), 'the page is told');
      const found = findings.find(({ code }) => code === 'schema.invalid');
      expect([found?.path, found?.params]).to.deep.equal([path, { reason, ...(reference && { reference }) }]);
      expect(found?.severity).to.equal('error');
      await type(form, title, 'Samantha');
      expect(form.value).to.deep.equal({ a: { x: 1 }, b: 'Samantha' });
      expect(codes(form.problems.filter(({ pointer }) => pointer === '/b'))).to.deep.equal(['maxLength']);
    });
  }

  it('the page is told of every fault at once, up to twenty', async () => {
    const of = async (properties: object) => {
      const { form, findings } = await showing({ type: 'object', properties });
      form.addEventListener('wegwijs-finding', ({ detail }) => findings.push(...detail.findings));
      await waitUntil(() => codes(findings).includes('schema.invalid'), 'the page is told');
      return findings.filter(({ code }) => code === 'schema.invalid').map(({ path }) => path);
    };
    const odd = { a: { maxLength: 'x', type: 'strnig' }, 'b c/d': { $ref: '#/gone' }, c: { items: { pattern: '(' } }, d: { type: 'string', minLength: 1 } }; // prettier-ignore
    expect(await of(odd)).to.have.members(['/properties/a/maxLength', '/properties/a/type', '/properties/b c~1d/$ref', '/properties/c/items/pattern']); // prettier-ignore
    expect(await of(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a${i}`, { $ref: 'x' }])))).to.have.length(20);
  });

  it('the page is told of a fault anywhere in a schema of any size', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`a${i}`, { type: 'string' }]));
    const { form, findings } = await showing({ type: 'object', properties: { ...many, z: { $ref: 'other.json' } } });
    form.addEventListener('wegwijs-finding', ({ detail }) => findings.push(...detail.findings));
    await waitUntil(() => findings.some(({ path }) => path === '/properties/z/$ref'), 'the page is told');
  });

  it('what is shown as JSON text is told once for each place in the schema, in each form', async () => {
    const schema = { type: 'object', properties: { m: { type: 'object', additionalProperties: { type: 'object', properties: { a: { title: 'Iets' } } } }, b: {} } }; // prettier-ignore
    const value = { m: { one: { a: 1 }, two: { a: 2 }, three: { a: [3] } }, b: {} };
    for (let i = 0; i < 2; i++) {
      const { form, findings } = await showing(schema, { value });
      await waitUntil(() => (form.shadowRoot?.querySelectorAll('textarea.json').length ?? 0) > 3, 'all are shown');
      expect(findings.map(({ path }) => path)).to.have.members(['/properties/m/additionalProperties/properties/a', '/properties/b']); // prettier-ignore
    }
  });

  it('what is shown as JSON text is told, with its place; what was asked to be shown so is not', async () => {
    const { form, findings } = await showing({ type: 'object', properties: { a: { title: 'Iets' }, b: { title: 'Nog iets', 'x-control': 'json' } } }); // prettier-ignore
    expect(text(form)).to.contain('JSON');
    expect(findings.map(({ code, path }) => [code, path])).to.deep.equal([['schema.as-json', '/properties/a']]);
  });
});
