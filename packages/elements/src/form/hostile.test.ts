import { expect } from '@open-wc/testing';
import { equal, fromEntries, type Finding, type Json, type JsonObject } from '@wegwijs/definition';
import type { LitElement } from 'lit';
import { clearPage } from '../fields/show.suite.ts';
import { control, text, type } from '../island/show.suite.ts';
import { all, codes, longest, nested, showing } from './hostile.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('names that are anything but names elsewhere', () => {
  afterEach(clearPage);
  const names = ['__proto__', 'constructor', 'toString', '', '.', 'a.b', 'a/b', '~1', '%2F', '#', '$ref', '0', '007', '😀', '\u202eab', 'عربي']; // prettier-ignore
  const object = (value: (name: string) => Json) => fromEntries(names.map((name) => [name, value(name)]));
  const text = { type: 'string' };

  for (const [what, schema, wrap] of [
    ['as they are declared', { type: 'object', properties: object(() => text) }, (value: Json) => value],
    [
      'in a map',
      { type: 'object', properties: { map: { type: 'object', additionalProperties: text } } },
      (map: Json) => ({ map }),
    ],
  ] as const) {
    it(`are shown and changed ${what}`, async () => {
      const { form } = await showing(schema, { value: wrap(object((name) => `van ${name}`)) });
      const inputs = () => all<HTMLInputElement>(form, 'wegwijs-text-field input');
      await waitUntil(() => inputs().length === names.length, 'all are shown', { timeout: longest });
      const ids = all(form, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const input of inputs()) {
        input.value = `${input.value}!`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      expect(equal(form.value, wrap(object((name) => `van ${name}!`)))).to.equal(true);
    }).timeout(longest);
  }
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

  it('but still in bounds: it is shown as far as a person can follow, the page hears of the rest, and all of it comes back', async () => {
    const value = nested(300, (child) => ({ child }), { name: 'Noor' });
    const { form, findings } = await showing(person, { value });
    await waitUntil(() => all(form, 'textarea.json').length === 2, 'what lies deepest is JSON text', { timeout: longest });
    await all<LitElement>(form, 'wegwijs-group-field')[0]?.updateComplete; // it waits for all that lies in it
    expect([[...new Set(codes(findings))], equal(form.value, value)]).to.deep.equal([['schema.as-json'], true]);
    await type(form, 'Naam', 'Sam');
    expect(equal(form.value, { ...(value as JsonObject), name: 'Sam' })).to.equal(true);
  }).timeout(longest);
});
