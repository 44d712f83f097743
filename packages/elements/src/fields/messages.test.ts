import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { sentences } from './messages.ts';
import { clearPage, show, textOf, type ShowOptions } from './show.suite.ts';

const one = (schema: JsonObject, value?: Json, options: ShowOptions = {}) =>
  show({ type: 'object', properties: { it: { title: 'Uw leeftijd', ...schema } }, required: ['it'] }, '/it', {
    ...options,
    ...(value === undefined ? {} : { value: { it: value } }),
  });
const said = async (schema: JsonObject, value?: Json, options?: ShowOptions) => {
  const { field, scene } = await one(schema, value, options);
  return sentences(scene, field, field.problems.value).map(({ first }) => first?.text);
};

/** A schema, a value that it refuses, and what is said. */
const cases: readonly (readonly [schema: JsonObject, value: Json | undefined, says: string])[] = [
  [{ type: 'string' }, undefined, 'Vul hier iets in.'],
  [{ enum: ['a'] }, undefined, 'Kies een antwoord.'],
  [{ type: 'string', format: 'partial-date' }, undefined, 'Vul de datum in. Alleen het jaar is ook goed.'],
  [{ type: 'integer', minimum: 18 }, 12, 'Vul 18 of een hoger getal in.'],
  [{ type: 'integer', maximum: 1000 }, 1200, 'Vul 1000 of een lager getal in.'],
  [{ type: 'integer', maximum: 10_000 }, 12_000, 'Vul 10.000 of een lager getal in.'],
  [{ type: 'number', multipleOf: 0.5 }, 0.3, 'Vul een getal in dat u kunt delen door 0,5.'],
  [{ type: 'string', minLength: 1 }, '', 'Schrijf meer. Gebruik ten minste 1 teken.'],
  [{ type: 'string', maxLength: 2 }, 'abc', 'Schrijf korter. Gebruik niet meer dan 2 tekens.'],
  [{ type: 'string', pattern: '^a' }, 'b', 'Controleer hoe u dit heeft geschreven.'],
  [{ enum: ['a', 'b'] }, 'c', 'Kies een van de antwoorden die hier staan.'],
  [{ type: 'array', uniqueItems: true, maxItems: 1, items: { enum: ['a', 'b'] } }, ['a', 'b'], 'Kies niet meer dan 1 antwoord.'],
  [{ type: 'string', format: 'uri' }, 'x', 'Schrijf het hele internetadres, bijvoorbeeld https://voorbeeld.nl.'],
];

describe('what is said about a problem', () => {
  afterEach(clearPage);

  for (const [schema, value, says] of cases) {
    it(`is "${says}" for ${JSON.stringify(value)} against ${JSON.stringify(schema)}`, async () => {
      expect(await said(schema, value)).to.deep.equal([says]);
    });
  }

  it('is said once where several rules say the same', async () => {
    const schema = { type: 'string', format: 'bsn', pattern: '^[0-9]{9}$', minLength: 9, maxLength: 9 };
    expect(await said(schema, '12')).to.have.length(1);
    expect(await said({ type: 'string', format: 'postcode', pattern: '^x' }, '9401AB')).to.deep.equal([
      'Schrijf de postcode met 4 cijfers en 2 letters, bijvoorbeeld 9401 AB.',
    ]);
  });

  it('is what the definition says, with its own holes', async () => {
    const schema = { type: 'integer', minimum: 18, 'x-messages': { minimum: '{title}: vanaf {limit} jaar.' } };
    expect(await said(schema, 12)).to.deep.equal(['Uw leeftijd: vanaf 18 jaar.']);
  });

  it('is what the server says, above all else', async () => {
    const { field, scene } = await one({ type: 'string', 'x-messages': { taken: 'Nee.' } });
    const problem = { code: 'taken', pointer: '/it', weight: 'wrong', params: {}, text: 'Dit nummer is er al.' } as const;
    expect(sentences(scene, field, [problem]).map(({ first }) => first?.text)).to.deep.equal(['Dit nummer is er al.']);
  });

  it('is never nothing', async () => {
    const { field, scene } = await one({ type: 'string' });
    const problem = { code: 'who-knows', pointer: '/it', weight: 'wrong', params: {} } as const;
    expect(sentences(scene, field, [problem]).map(({ first }) => first?.text)).to.deep.equal(['Controleer dit antwoord.']);
  });

  it('never holds the value', async () => {
    for (const [schema, value] of cases.filter(([, one]) => typeof one === 'string' && one.length > 0))
      for (const text of await said(schema, `${String(value)}-geheim`)) expect(text).not.to.contain('geheim');
  });

  it('is said in both languages', async () => {
    const catalogue = {
      for: '#',
      language: 'ar',
      review: 'complete',
      texts: {},
      words: { 'problem.minimum': 'اكتب {limit} أو أكثر.' },
    } as const;
    const shown = await one({ type: 'integer', minimum: 18 }, 12, { second: 'ar', catalogue });
    shown.field.reveal();
    await shown.settle();
    expect(textOf(shown.get('.message [lang="nl"]'))).to.equal('Vul 18 of een hoger getal in.');
    expect(textOf(shown.get('.message [lang="ar"]'))).to.contain('أو أكثر');
  });
});
