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

describe('what is huge', () => {
  afterEach(clearPage);
  const list = Array.from({ length: Number(new URL(import.meta.url).searchParams.get('n') ?? 1000) }, (_, i) => `keuze ${i}`);

  for (const [what, schema, value] of [
    ['10,000 choices, one of which is chosen', { type: 'string', enum: list }, 'keuze 99'],
    ['10,000 choices, some of which are chosen', { type: 'array', uniqueItems: true, items: { enum: list } }, ['keuze 99']],
    [
      '10,000 rows',
      { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
      list.map((a) => ({ a })),
    ],
    ['10,000 items', { type: 'array', items: { type: 'string' } }, list],
    ['10,000 places', { type: 'array', prefixItems: list.map(() => ({ type: 'string' })) }, list],
    [
      '10,000 entries',
      { type: 'object', additionalProperties: { type: 'string' } },
      Object.fromEntries(list.map((one) => [one, one])),
    ],
  ] as const) {
    it(`${what}`, async () => {
      const start = performance.now();
      const form = await showForm({ type: 'object', properties: { a: schema } }, { value: { a: value } as Json });
      await waitUntil(() => all(form, '.field').length > 1, 'it is shown', { timeout: 100000 });
      await new Promise((ready) => requestAnimationFrame(() => setTimeout(ready)));
      console.log(what, Math.round(performance.now() - start), all(form, '*').length);
      expect(form.value).to.deep.equal({ a: value });
    }).timeout(120000);
  }
});
