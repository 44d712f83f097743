import { expect, waitUntil } from '@open-wc/testing';
import type { Finding, Json, JsonObject } from '@wegwijs/definition';
import { clearPage } from '../fields/show.suite.ts';
import { control, text, type } from '../island/show.suite.ts';
import { all, codes, longest, nested, showing, soon } from './hostile.suite.ts';

describe('names that are anything but names elsewhere', () => {
  afterEach(clearPage);
  const names = [
    '__proto__',
    'constructor',
    'toString',
    '',
    '.',
    'a.b',
    'a/b',
    '~1',
    '%2F',
    '#',
    '$ref',
    '0',
    '007',
    '😀',
    '\u202eabc',
    'عربي',
  ];
  const entries = (value: (name: string) => Json): [string, Json][] => names.map((name) => [name, value(name)]);
  const made = (list: [string, Json][]) => Object.defineProperties({}, Object.fromEntries(list.map(([name, value]) => [name, { value, enumerable: true, writable: true, configurable: true }]))) as JsonObject; // prettier-ignore

  for (const [what, schema] of Object.entries<JsonObject>({
    declared: { type: 'object', properties: made(entries(() => ({ type: 'string' }))) },
    'in a map': { type: 'object', additionalProperties: { type: 'string' } },
  })) {
    it(`are shown and changed ${what}`, async () => {
      const { form } = await showing(schema, { value: made(entries((name) => `van ${name}`)) });
      const inputs = () => all<HTMLInputElement>(form, 'wegwijs-text-field input');
      await waitUntil(() => inputs().length === names.length, 'all are shown', { timeout: longest });
      expect(inputs().map(({ value }) => value).sort()).to.deep.equal(names.map((name) => `van ${name}`).sort()); // prettier-ignore
      const ids = all(form, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const input of inputs()) {
        input.value = `${input.value}!`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      expect(Object.entries(form.value as JsonObject).sort()).to.deep.equal(entries((name) => `van ${name}!`).sort());
      expect(({} as Record<string, unknown>)['van']).to.equal(undefined);
    });
  }
});

describe('what is huge', () => {
  afterEach(clearPage);

  it('10,000 choices are there to choose from', async () => {
    const list = Array.from({ length: 10_000 }, (_, i) => `keuze ${i}`);
    const { form } = await showing(
      { type: 'object', properties: { a: { type: 'string', enum: list } } },
      { value: { a: 'keuze 9999' } },
    );
    const select = await soon(async () => {
      await waitUntil(() => all(form, 'option').length === 10_001, 'all are there', { timeout: longest });
      return all<HTMLSelectElement>(form, 'select')[0];
    });
    expect(select?.selectedIndex).to.equal(10_000);
  });

  it('texts of a megabyte are shown, whatever they are made of', async () => {
    for (const part of ['a', '[', '[a](', '*', '{', '\n', '- a\n', '\n \n', '<b>', 'ا ']) {
      const words = part.repeat(1_000_000 / part.length);
      const { form } = await showing(
        { type: 'object', properties: { a: { type: 'string', title: words, description: words } } },
        { value: { a: words } },
      );
      expect(form.value).to.deep.equal({ a: words });
    }
  }).timeout(60_000);
});

describe('what lies too deep for a page', () => {
  afterEach(clearPage);
  const person = { type: 'object', properties: { name: { type: 'string', title: 'Naam' }, child: { $ref: '#' } } };
  const deep = () => nested(10_000, (child) => ({ child }), { name: 'Noor' });

  it('as a schema: a person gets a calm sentence, and the page a finding with the place', async () => {
    const { form, findings } = await showing(nested(10_000, (a) => ({ type: 'object', properties: { a } }), { type: 'string' }));
    expect(text(form)).to.contain('kan nu niet worden getoond');
    expect(codes(findings)).to.deep.equal(['schema.too-deep']);
    expect(findings[0]?.path).to.match(/^(\/properties\/a){500}/);
  });

  it('as a schema that holds itself: the same', async () => {
    const schema: Record<string, unknown> = { type: 'object' };
    schema['properties'] = { a: schema };
    const { form, findings } = await showing(schema);
    expect([codes(findings), text(form).includes('kan nu niet worden getoond')]).to.deep.equal([['schema.too-deep'], true]);
  });

  it('as a document: the same, it is given back as it came, and another document is shown', async () => {
    const value = deep();
    const { form, findings } = await showing(person, { value });
    expect(text(form)).to.contain('kan nu niet worden getoond');
    expect([...new Set(codes(findings))]).to.deep.equal(['value.too-deep']);
    expect(findings[0]?.path).to.match(/^(\/child){1000}/);
    expect(form.value).to.equal(value);
    form.value = { name: 'Sam' };
    await form.updateComplete;
    await waitUntil(() => form.shadowRoot?.querySelector('label'), 'it is shown', { timeout: longest });
    expect(control(form, 'Naam').value).to.equal('Sam');
  });

  it('as a draft: nothing changes, and the page hears of it', async () => {
    const { form } = await showing(person, { value: { name: 'Sam' } });
    const told: Finding[] = [];
    form.addEventListener('wegwijs-finding', (event) => told.push(...event.detail.findings));
    form.draft = { format: 1, definition: { id: '', version: '', digest: '' }, value: deep(), typed: {} };
    expect([codes(told), form.value]).to.deep.equal([['draft.too-deep'], { name: 'Sam' }]);
  });

  it('but still in bounds: it is shown as far as a person can follow, and all of it comes back', async () => {
    const value = nested(300, (child) => ({ child }), { name: 'Noor' });
    const { form, findings } = await showing(person, { value });
    await waitUntil(() => all(form, 'textarea.json').length === 1, 'what lies deepest is JSON text', { timeout: longest });
    expect([findings, form.value]).to.deep.equal([[], value]);
    await type(form, 'Naam', 'Sam');
    expect(form.value).to.deep.equal({ ...(value as JsonObject), name: 'Sam' });
  });
});

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
      await soon(async () => {
        await form.updateComplete;
        await new Promise((ready) => requestAnimationFrame(ready));
      });
      expect(all(form, '*').length).to.be.lessThan(30_000);
      await soon(() => Promise.resolve(form.reportValidity()));
    });
  }
});
