import { expect, waitUntil } from '@open-wc/testing';
import type { Finding, Json, JsonObject } from '@wegwijs/definition';
import { clearPage } from '../fields/show.suite.ts';
import { control, showForm, text, type } from '../island/show.suite.ts';
import type { WegwijsForm } from './wegwijs-form.ts';

/** What a page may be busy with one hostile thing, in milliseconds, on a slow machine that does more at once. */
const longest = 8_000;

async function soon<T>(work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  expect(performance.now() - start, 'milliseconds').to.be.lessThan(longest);
  return made;
}

/** Shows a form, and tells what the page was told meanwhile. */
async function showing(schema: unknown, set: Partial<WegwijsForm> = {}): Promise<{ form: WegwijsForm; findings: Finding[] }> {
  const findings: Finding[] = [];
  const listen = (event: HTMLElementEventMap['wegwijs-finding']) => findings.push(...event.detail.findings);
  document.body.addEventListener('wegwijs-finding', listen);
  const form = await soon(() => showForm(schema, set));
  document.body.removeEventListener('wegwijs-finding', listen);
  return { form, findings };
}

const nested = (levels: number, wrap: (inner: Json) => Json, inner: Json): Json =>
  Array.from({ length: levels }).reduce<Json>(wrap, inner);
const all = <E extends Element>(form: WegwijsForm, selector: string): E[] => [
  ...(form.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

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

