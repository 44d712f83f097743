import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Json, JsonObject } from '@wegwijs/definition';
import { fact, ownDefinition, question } from '../fields/own.suite.ts';
import { clearPage, show, textOf, type ShowOptions, type Shown } from '../fields/show.suite.ts';
import { readOut, readOutTemplate } from './read-out.ts';

const one = (schema: JsonObject, value?: Json, options: ShowOptions = {}) =>
  show({ type: 'object', properties: { it: { title: 'Vraag', ...schema } } }, '/it', {
    ...options,
    ...(value === undefined ? {} : { value: { it: value } }),
  });

function template({ scene, field }: Shown): HTMLElement {
  const box = document.createElement('div');
  render(readOutTemplate(scene, field), box);
  return box;
}

const fruit = {
  oneOf: [
    { const: 'a', title: 'Appel' },
    { const: 'b', title: 'Banaan' },
    { const: 'c', title: 'Citroen' },
  ],
};

/** A schema, a value, a language, and how it reads. */
const cases: readonly (readonly [schema: JsonObject, value: Json, language: string, reads: string])[] = [
  [{ type: 'number' }, 12345.5, 'nl', '12.345,5'],
  [{ type: 'number' }, 12345.5, 'en', '12,345.5'],
  [{ type: 'string', format: 'date' }, '1990-03-27', 'nl', '27 maart 1990'],
  [{ type: 'string', format: 'date' }, '1990-03-27', 'en', 'March 27, 1990'],
  [{ type: 'string', format: 'partial-date' }, '1990', 'nl', '1990'],
  [{ type: 'string', format: 'partial-date' }, '1990-03', 'nl', 'maart 1990'],
  [{ type: 'string', format: 'partial-date' }, '0033-03', 'nl', 'maart 33'],
  [{ type: 'string', format: 'date' }, 'gisteren', 'nl', 'gisteren'],
  [{ type: 'boolean' }, true, 'nl', 'Ja'],
  [fruit, 'b', 'nl', 'Banaan'],
  [fruit, 'oud', 'nl', 'oud'],
  [{ type: 'array', uniqueItems: true, items: fruit }, ['a', 'b', 'c'], 'nl', 'Appel, Banaan en Citroen'],
  [{ type: 'array', items: { type: 'string' } }, ['x', 'y'], 'en', 'x and y'],
  [{ type: 'string', 'x-control': 'country' }, 'SY', 'en', 'Syria'],
  [{ type: 'string', 'x-control': 'language' }, 'qqq', 'nl', 'qqq'],
  [{ type: 'string', 'x-control': 'language' }, '???', 'nl', '???'],
  [{ type: ['string', 'number'] }, 7, 'nl', '7'],
  [{ oneOf: [{ type: 'string' }, { type: 'boolean' }] }, 7, 'nl', '7'],
];

describe('an answer as a person reads it', () => {
  afterEach(clearPage);

  for (const [schema, value, language, reads] of cases) {
    it(`${JSON.stringify(value)} reads "${reads}" in ${language}`, async () => {
      const shown = await one(schema, value, { language });
      expect(readOut(shown.scene, shown.field)).to.equal(reads);
      expect(textOf(template(shown))).to.equal(reads);
    });
  }

  it('keeps to the calendar of the documents, also where another is usual', async () => {
    const shown = await one({ type: 'string', format: 'date' }, '1990-03-27', { language: 'fa' });
    expect(readOut(shown.scene, shown.field)).to.contain('۱۹۹۰');
  });

  it('says that there is none', async () => {
    const shown = await one({ type: 'string' });
    expect(readOut(shown.scene, shown.field)).to.equal(undefined);
    expect(textOf(template(shown))).to.equal('Nog niet ingevuld');
  });

  it('shows what cannot be read as it was typed', async () => {
    const shown = await one({ type: 'integer' });
    const input = shown.get<HTMLInputElement>('input');
    input.value = 'veel';
    input.dispatchEvent(new InputEvent('input'));
    expect(readOut(shown.scene, shown.field)).to.equal('veel');
  });

  it('isolates codes from left to right', async () => {
    const box = template(await one({ type: 'string', format: 'bsn' }, '999990019', { language: 'ar' }));
    expect(box.querySelector('bdi')!.dir).to.equal('ltr');
  });

  it('shows rows and groups as lists, without what a role does not meet', async () => {
    const row = {
      'x-id': 'r',
      title: 'Kind',
      type: 'object',
      properties: {
        id: { type: 'string', readOnly: true },
        name: { 'x-id': 'n', title: 'Naam', type: 'string' },
        secret: { 'x-id': 's', title: 'Geheim', type: 'string', 'x-access': { caseManager: 'edit' } },
      },
    };
    const value = {
      person: {
        children: [
          { id: 'a', name: 'Sara', secret: 'x' },
          { id: 'b', name: 'Yonas' },
        ],
      },
    };
    const definition = ownDefinition({ children: { title: 'Kinderen', type: 'array', items: row } });
    const shown = await show(definition, '/person/children', { value, role: 'participant' });
    const box = template(shown);
    expect([...box.querySelectorAll('li')].map(textOf)).to.deep.equal(['Kind 1 Naam Sara', 'Kind 2 Naam Yonas']);
    expect(box.querySelectorAll('dt')).to.have.length(2);
    expect(readOut(shown.scene, shown.field)).to.equal('Kind 1: Naam: Sara; Kind 2: Naam: Yonas');
  });

  it('says how a question was left open', async () => {
    const shown = await show(ownDefinition({ wish: question }), '/person/wish');
    shown.form.about.leaveOpen(shown.field, 'rather-not-say');
    expect(readOut(shown.scene, shown.field)).to.equal('Wil ik niet zeggen');
    expect(textOf(template(shown))).to.equal('Wil ik niet zeggen');
  });

  it('shows both values of a fact that is disputed', async () => {
    const value = {
      person: { name: 'Tesfay' },
      about: { 'person.name': { disputed: { value: 'Tesfaye', by: 'participant', on: '2026-11-01' } } },
    };
    const shown = await show(ownDefinition({ name: fact }), '/person/name', { value, role: 'caseManager' });
    expect(readOut(shown.scene, shown.field)).to.equal('Tesfay (Volgens de inburgeraar moet dit zijn: Tesfaye)');
    expect(template(shown).querySelector('q')!.textContent).to.equal('Tesfaye');
  });

  it('shows own words in their language, with the translation and who made it', async () => {
    const story = { type: 'string', title: 'Vertel', 'x-own-words': true };
    const about = {
      'person.story': { language: 'ar', translation: { language: 'nl', text: 'Ik was kok.', maker: 'interpreter' } },
    };
    const shown = await show(ownDefinition({ story }), '/person/story', { value: { person: { story: 'كنت طباخا' }, about } });
    const box = template(shown);
    expect(box.querySelector<HTMLElement>('[lang="ar"]')!.dir).to.equal('rtl');
    expect(textOf(box.querySelector('.translation')!)).to.equal('Vertaling door een tolk (Nederlands): Ik was kok.');
  });

  it('says a choice in both languages', async () => {
    const catalogue = {
      for: '#',
      language: 'ar',
      review: 'complete',
      texts: { '#/properties/it': { choices: { b: 'موز' } } },
    } as const;
    const box = template(await one(fruit, 'b', { second: 'ar', catalogue }));
    expect(textOf(box)).to.equal('Banaan موز');
    expect(box.querySelector<HTMLElement>('[lang="ar"]')!.dir).to.equal('rtl');
  });
});
