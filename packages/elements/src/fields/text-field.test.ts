import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clearPage, show, textOf } from './show.suite.ts';

const one = (schema: JsonObject, options = {}) =>
  show({ type: 'object', properties: { it: { title: 'Vraag', ...schema } } }, '/it', options);

/** What people type and paste, and what it comes to. */
const typed: readonly (readonly [schema: JsonObject, text: string, value: Json | undefined])[] = [
  [{ type: 'integer' }, '١٢', 12],
  [{ type: 'integer' }, '۱۲', 12],
  [{ type: 'number' }, '٢٫٥', 2.5],
  [{ type: 'number' }, ' 1 250,50 ', 1250.5],
  [{ type: 'number' }, '1.250,5', 1250.5],
  [{ type: 'string', format: 'bsn' }, ' 9999.900.19 ', '999990019'],
  [{ type: 'string', format: 'bsn' }, '٩٩٩٩٩٠٠١٩', '999990019'],
  [{ type: 'string', format: 'bsn' }, '\u200e999990019\u00a0', '999990019'],
  [{ type: 'string', format: 'postcode' }, ' 9401 ab', '9401AB'],
  [{ type: 'string', format: 'phone' }, '+٣١ ٦ 12345678', '+31 6 12345678'],
  [{ type: 'string', format: 'email' }, ' a@b.nl ', 'a@b.nl'],
  [{ type: 'string' }, "  van 't Hof ", "  van 't Hof "],
];

const hints: readonly (readonly [schema: JsonObject, attributes: { [name: string]: string | null }])[] = [
  [{ type: 'string' }, { type: 'text', inputmode: null, autocomplete: null, dir: 'auto' }],
  [
    { type: 'string', 'x-autocomplete': 'given-name' },
    { autocomplete: 'given-name', dir: 'auto' },
  ],
  [
    { type: 'string', format: 'bsn' },
    { type: 'text', inputmode: 'numeric', autocomplete: 'off', dir: 'ltr' },
  ],
  [
    { type: 'string', format: 'postcode' },
    { type: 'text', autocomplete: 'postal-code', dir: 'ltr' },
  ],
  [
    { type: 'string', format: 'phone' },
    { type: 'tel', autocomplete: 'tel', dir: 'ltr' },
  ],
  [
    { type: 'string', format: 'email' },
    { type: 'email', autocomplete: 'email', spellcheck: 'false' },
  ],
  [
    { type: 'integer', minimum: 0 },
    { type: 'text', inputmode: 'numeric', dir: 'ltr' },
  ],
  [{ type: 'number' }, { type: 'text', inputmode: 'decimal', dir: 'ltr' }],
  [
    { type: 'string', format: 'constructor' },
    { type: 'text', dir: 'ltr' },
  ],
  [
    { type: 'number', minimum: -10 },
    { type: 'text', inputmode: 'text' },
  ],
];

describe('a line of text', () => {
  afterEach(clearPage);

  for (const [schema, text, value] of typed) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(value)} for ${JSON.stringify(schema)}`, async () => {
      const shown = await one(schema);
      const input = shown.get<HTMLInputElement>('input');
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      await shown.settle();
      expect(shown.field.value.value).to.deep.equal(value);
      expect(shown.field.problems.value).to.deep.equal([]);
    });
  }

  for (const [schema, attributes] of hints) {
    it(`helps to type ${JSON.stringify(schema)}`, async () => {
      const input = (await one(schema)).get('input');
      for (const [name, value] of Object.entries(attributes)) expect(input.getAttribute(name), name).to.equal(value);
      expect(input.hasAttribute('placeholder')).to.equal(false);
    });
  }

  it('does not fill in who sits before the screen when that is the regievoerder', async () => {
    const shown = await one({ type: 'string', format: 'email', 'x-autocomplete': 'email' }, { role: 'caseManager' });
    expect(shown.get('input').getAttribute('autocomplete')).to.equal('off');
  });

  it('shows no error while a person types for the first time, then when it was left, and then at every key (FRM-8)', async () => {
    const shown = await one({ type: 'integer' });
    const errors = () => shown.all('.message').map(textOf);
    shown.get('input').focus();
    await sendKeys({ type: 'veel' });
    await shown.settle();
    expect(errors()).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await shown.settle();
    expect(errors()).to.deep.equal(['Schrijf dit als een getal, bijvoorbeeld 12 of 2,5.']);
    expect(shown.get<HTMLInputElement>('input').value).to.equal('veel');
    const input = shown.get<HTMLInputElement>('input');
    input.focus();
    input.select();
    await sendKeys({ type: '4' });
    await shown.settle();
    expect(errors()).to.deep.equal([]);
  });

  it('shows what was read once the field is left, and keeps the caret until then', async () => {
    const shown = await one({ type: 'string', format: 'postcode' });
    const input = shown.get<HTMLInputElement>('input');
    input.focus();
    await sendKeys({ type: '9401 ab' });
    await shown.settle();
    expect(input.value).to.equal('9401 ab');
    await sendKeys({ press: 'Tab' });
    await shown.settle();
    expect(input.value).to.equal('9401AB');
  });

  it('says near the end how much room is left, and when it was too much', async () => {
    const shown = await one({ type: 'string', maxLength: 10, 'x-control': 'long-text' });
    const type = async (text: string) => {
      const area = shown.get<HTMLTextAreaElement>('textarea');
      area.value = text;
      area.dispatchEvent(new InputEvent('input'));
      await shown.settle();
      return textOf(shown.get('.count'));
    };
    expect(await type('1234567')).to.equal('');
    expect(await type('123456789')).to.equal('U kunt nog 1 teken typen.');
    expect(await type('12345678😀')).to.equal('U kunt nog 1 teken typen.');
    expect(await type('123456789012')).to.equal('U heeft 2 tekens te veel getypt.');
    expect(shown.field.value.value).to.equal('123456789012');
  });
});
