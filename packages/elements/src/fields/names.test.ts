import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { clearPage, show, textOf, type ShowOptions } from './show.suite.ts';

/** The names are in the list once somebody goes there. */
const one = async (schema: JsonObject, options: ShowOptions = {}) => {
  const properties = { it: { title: 'Vraag', type: 'string', ...schema } };
  const shown = await show({ type: 'object', properties }, '/it', options);
  for (const select of shown.all<HTMLSelectElement>('select')) select.focus();
  return shown;
};
const language = { 'x-control': 'language' };
const country = { 'x-control': 'country' };

describe('a language or a country', () => {
  afterEach(clearPage);

  it('puts what is chosen most first, and all else in the order of the alphabet', async () => {
    for (const schema of [language, country]) {
      const shown = await one(schema);
      const [frequent, others] = shown.all<HTMLOptGroupElement>('optgroup');
      for (const group of [frequent!, others!]) {
        const names = [...group.children].map(textOf);
        expect(names).to.deep.equal([...names].sort(new Intl.Collator('nl').compare));
        expect(new Set(names).size).to.equal(names.length);
      }
      expect(frequent!.children.length).to.be.lessThan(25);
      expect(others!.children.length).to.be.greaterThan(100);
      clearPage();
    }
  });

  it('names a language in itself too, so that who speaks it finds it', async () => {
    const shown = await one(language);
    expect(textOf(shown.get('option[value="ar"]'))).to.equal('Arabisch (العربية)');
    expect(textOf(shown.get('option[value="ti"]'))).to.contain('ትግርኛ');
  });

  it('speaks the language of the page, and falls back to Dutch', async () => {
    expect(textOf((await one(country, { language: 'en' })).get('option[value="SY"]'))).to.equal('Syria');
    expect(textOf((await one(country, { language: 'xx' })).get('option[value="SY"]'))).to.equal('Syrië');
  });

  it('keeps a code that is not in the list', async () => {
    for (const value of ['nl-BE', 'qqq', 'geen code']) {
      const shown = await one(language, { value: { it: value } });
      expect(shown.get<HTMLSelectElement>('select').value).to.equal(value);
      clearPage();
    }
  });

  it('offers only what the definition lists, as it names them', async () => {
    const shown = await one({ ...language, oneOf: [{ const: 'ar', title: 'Arabisch' }, { const: 'ti' }] });
    expect(shown.field.kind).to.equal('language');
    expect(shown.all('option').map(textOf)).to.deep.equal(['Kies een taal', 'Arabisch', textOf(shown.get('option[value="ti"]'))]);
  });

  it('can be taken back', async () => {
    const shown = await one(country, { value: { it: 'ER' } });
    const select = shown.get<HTMLSelectElement>('select');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(shown.field.value.value).to.equal(undefined);
  });
});
