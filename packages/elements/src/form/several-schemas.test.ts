import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { clearPage } from '../fields/show.suite.ts';
import { text, type } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { codes, showing } from './hostile.suite.ts';

/** A registration in four files, as a supplier keeps them: relative addresses, one that is absolute, and two that need each other. */
const registration: JsonObject = {
  $id: 'https://gemeente.example/schemas/registration.json',
  type: 'object',
  required: ['address'],
  properties: { address: { $ref: 'parts/address.json' }, people: { type: 'array', items: { $ref: 'parts/person.json' } } },
};
const schemas: JsonObject = {
  'parts/address.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['street'],
    properties: { street: { type: 'string', title: 'Straat', maxLength: 5 }, country: { $ref: '/codes#/$defs/country' } },
  },
  'https://gemeente.example/schemas/parts/person.json': {
    type: 'object',
    properties: { name: { type: 'string', title: 'Naam' }, lives: { $ref: 'address.json#' } },
  },
  'https://gemeente.example/codes': { $defs: { country: { title: 'Land', enum: ['NL', 'BE'] } } },
  'https://gemeente.example/unused.json': { $ref: 'gone.json' },
};
const value = { people: [{ name: 'Sam', lives: { street: 'Laan', country: 'NL' } }], address: { street: 'Plein' } };

describe('a schema in several files', () => {
  afterEach(clearPage);

  const told = async (given: JsonObject | undefined) => {
    const { form, findings } = await showing(registration, { value, ...(given && { schemas: given }) });
    form.addEventListener('wegwijs-finding', ({ detail }) => findings.push(...detail.findings));
    return { form, findings, paths: () => findings.filter(({ code }) => code === 'schema.invalid').map(({ path, params }) => [path, params['reference']]) }; // prettier-ignore
  };

  it('is shown, judged and handed in as one, and nothing of it changes', async () => {
    const before = JSON.stringify([registration, schemas]);
    const { form, findings } = await told(schemas);
    expect([codes(form.problems), form.checkValidity(), form.value]).to.deep.equal([[], true, value]);
    await waitUntil(() => ['Straat', 'Land', 'Naam'].every((word) => text(form).includes(word)), 'all of it is shown');
    await type(form, 'Straat', 'Boulevard');
    expect(form.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['maxLength', '/address/street']]);
    expect([codes(findings), JSON.stringify([registration, schemas])]).to.deep.equal([[], before]);
  });

  it('says which file is missing, wherever it is asked for, and is whole as soon as it is there', async () => {
    const { 'https://gemeente.example/codes': _codes, ...some } = schemas;
    const { form, paths } = await told(some);
    const place = '/$defs/https:~1~1gemeente.example~1schemas~1parts~1address.json/properties/country/$ref';
    await waitUntil(() => paths().length > 0, 'the page is told');
    expect(paths()).to.deep.equal([[place, '/codes#/$defs/country']]);
    expect([form.checkValidity(), codes(form.problems)]).to.deep.equal([false, ['unchecked']]);
    form.schemas = schemas;
    await form.updateComplete;
    expect([form.checkValidity(), codes(form.problems), form.value]).to.deep.equal([true, [], value]);
  });

  it('may come in any order, in the older draft, by its own name, and as a boolean', async () => {
    const old = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { a: { $ref: 'urn:one#/definitions/a' }, b: { $ref: 'urn:all' }, c: { $ref: 'urn:none' } },
    };
    const others = {
      'somewhere/one.json': { $id: 'urn:one', definitions: { a: { type: 'string', title: 'Straat', maxLength: 5 } } },
      'urn:all': true,
      'urn:none#': false,
    };
    const { form } = await showing(undefined, { schemas: others, value: { a: 'Laan', b: 1 } });
    form.schema = old;
    await waitUntil(() => text(form).includes('Straat') && form.checkValidity(), 'it is shown, and valid');
    expect(codes(form.problems)).to.deep.equal([]);
    await type(form, 'Straat', 'Boulevard');
    expect(codes(form.problems)).to.deep.equal(['maxLength']);
    form.value = { c: 1 };
    expect(form.checkValidity()).to.equal(false);
  });

  it('may be hostile: what holds itself, is no schema, or has names that are none', async () => {
    const endless: Record<string, unknown> = { type: 'object' };
    endless['properties'] = { a: endless };
    const odd = { 'urn:a': { $ref: 'urn:b' }, 'urn:b': { $ref: 'urn:a' }, 'urn:c': 5, ['__proto__']: { type: 'string' }, '': { type: 'number' } }; // prettier-ignore
    const properties = Object.fromEntries(['urn:a', 'urn:c', '__proto__', 'urn:b', ''].map(($ref, i) => [`p${i}`, { $ref }]));
    const { form, findings } = await showing({ type: 'object', properties }, { schemas: odd, value: { p0: 1 } });
    form.addEventListener('wegwijs-finding', ({ detail }) => findings.push(...detail.findings));
    await waitUntil(() => codes(findings).includes('schema.invalid'), 'the page is told');
    expect(form.value).to.deep.equal({ p0: 1 });
    const { findings: deep } = await showing({ $ref: 'urn:e' }, { schemas: { 'urn:e': endless } });
    expect(codes(deep)).to.deep.equal(['schema.too-deep']);
  });
});
