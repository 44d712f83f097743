import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clearPage, showOne } from './show.suite.ts';

/** What holds digits, one good spelling of it, and what is kept. */
const numbers: readonly (readonly [what: string, schema: JsonObject, parts: readonly string[], value: Json])[] = [
  ['number', { type: 'number' }, ['1250,5'], 1250.5],
  ['whole number below zero', { type: 'integer' }, ['-12'], -12],
  ['date', { type: 'string', format: 'date' }, ['27', '3', '1990'], '1990-03-27'],
  ['partial date', { type: 'string', format: 'partial-date' }, ['', '3', '1990'], '1990-03'],
  ['phone', { type: 'string', format: 'phone' }, ['06-12345678'], '06-12345678'],
  ['postcode', { type: 'string', format: 'postcode' }, ['9401AB'], '9401AB'],
  ['bsn', { type: 'string', format: 'bsn' }, ['999990019'], '999990019'],
  ['iban', { type: 'string', format: 'iban' }, ['NL91ABNA0417164300'], 'NL91ABNA0417164300'],
  ['v-number', { type: 'string', format: 'v-number' }, ['1234567890'], '1234567890'],
];

const digits = (zero: number) => (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** How the same comes from other keyboards and other pages. */
const spellings: { readonly [name: string]: (text: string) => string } = {
  'Arabic-Indic digits': digits(0x660),
  'Persian digits': digits(0x6f0),
  'digits as wide as letters': digits(0xff10),
  'marks of direction': (text) => `\u200f\u202b${text.slice(0, 1)}\u200e${text.slice(1)}\u202c\u2069`,
  'a mark of byte order and soft hyphens': (text) => `\ufeff${text.slice(0, 1)}\u00ad${text.slice(1)}`,
  'spaces around it': (text) => ` \u00a0${text}\u2003\t`,
  'long dashes': (text) => text.replace('-', text.startsWith('-') ? '\u2212' : '\u2013'),
  'all of it': (text) => `\u2067 ${digits(0x660)(text)}\u2069\u00a0`,
};

/** What is written in groups, as people write it. */
const groups: readonly (readonly [format: string, text: string, value: string])[] = [
  ['iban', 'nl91 abna 0417 1643 00', 'NL91ABNA0417164300'],
  ['iban', 'NL91\u00a0ABNA\u00a0٠٤١٧\u00a0١٦٤٣\u00a0٠٠', 'NL91ABNA0417164300'],
  ['v-number', '123 456 7890', '1234567890'],
  ['v-number', '۱۲۳-۴۵۶-۷۸۹۰', '1234567890'],
  ['bsn', '9999–900–19', '999990019'],
];

describe('what holds digits', () => {
  afterEach(clearPage);

  const enter = async (schema: JsonObject, parts: readonly string[]) => {
    const shown = await showOne(schema);
    for (const [i, text] of parts.entries()) {
      const input = shown.all<HTMLInputElement>('input')[i]!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    shown.field.leave();
    await shown.settle();
    expect(shown.all('.message')).to.deep.equal([]);
    return shown;
  };

  for (const [what, schema, parts, value] of numbers)
    for (const [name, spell] of Object.entries(spellings))
      it(`a ${what} may be written with ${name}, and is kept in ASCII (FRM-23)`, async () => {
        const shown = await enter(schema, parts.map((part) => (part === '' ? '' : spell(part)))); // prettier-ignore
        expect(shown.field.value.value).to.deep.equal(value);
        expect(shown.all<HTMLInputElement>('input').map((input) => input.value).join('')).to.match(/^[ -~]*$/); // prettier-ignore
      });

  for (const [format, text, value] of groups)
    it(`${JSON.stringify(text)} is ${format} ${value}`, async () => {
      expect((await enter({ type: 'string', format }, [text])).field.value.value).to.equal(value);
    });
});
