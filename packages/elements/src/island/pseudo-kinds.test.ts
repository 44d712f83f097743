import { expect } from '@open-wc/testing';
import { kinds, type Json, type JsonObject } from '@wegwijs/definition';
import { kindCases } from '../fields/cases.suite.ts';
import { nothing, wrong } from './pseudo-seen.suite.ts';
import { bracketed, pseudo, pseudoWords, schemaInBrackets } from './pseudo.suite.ts';
import { lateCame, press, showForm } from './show.suite.ts';
import { waitUntil } from './wait.suite.ts';

/** A question of each kind. */
const properties = Object.fromEntries(
  kinds.map((kind) => [kind, schemaInBrackets({ description: 'Een uitleg.', ...kindCases[kind].schema, title: `Een ${kind}` })]),
);
const value: { readonly [kind: string]: Json } = Object.fromEntries(kinds.map((kind) => [kind, kindCases[kind].value]));
/** What a schema gives no title is called by its name. */
const names = 'Maandag, Dinsdag, ochtend, middag, Street, City, Name';
const schema: JsonObject = { type: 'object', title: bracketed('Alle soorten'), properties };

async function show(set: { value?: JsonObject }, required: readonly string[] = []) {
  const form = await showForm(
    { ...schema, required: [...required] },
    { catalogues: { [pseudo]: pseudoWords }, locale: pseudo, ...set },
  );
  await lateCame(form);
  return form;
}

describe('in a language that is longer nothing escapes and nothing breaks in a question of each kind', () => {
  it('empty', async () => {
    expect(await wrong(await show({}), names)).to.deep.equal(nothing);
  });

  it('answered', async () => {
    expect(await wrong(await show({ value }), names + JSON.stringify(value))).to.deep.equal(nothing);
  });

  it('asked for, and not answered', async () => {
    const form = await show({ value: {} }, kinds);
    await press(form, bracketed('Versturen').slice(0, 5));
    await waitUntil(() => form.shadowRoot?.querySelector('.message') != null, 'what is asked for is told');
    expect(await wrong(form, names)).to.deep.equal(nothing);
  });

  it('with what is wrong with it, and what is wrong above all of them', async () => {
    const form = await show({
      value: Object.fromEntries(kinds.map((kind) => [kind, typeof value[kind] === 'number' ? 'x' : 12345])),
    });
    await press(form, bracketed('Versturen').slice(0, 5));
    await waitUntil(() => (form.shadowRoot?.querySelectorAll('#summary li').length ?? 0) > 15, 'what is wrong is told');
    expect(await wrong(form, names)).to.deep.equal(nothing);
  });
});
