import { expect } from '@open-wc/testing';
import { Definition, type Json, type Kind } from '@wegwijs/definition';
import { plain } from './digits.ts';
import { typing } from './parse.ts';

const node = (schema: Json) => new Definition(schema).root;
const any = node({});
const integer = node({ type: 'integer' });

type Case = [kind: Kind, typed: string, value: Json | undefined];

const read: Case[] = [
  ['text', '  two  spaces ', '  two  spaces '],
  ['text', ' \u00a0\t', undefined],
  ['long-text', 'a\nb', 'a\nb'],
  ['number', '', undefined],
  ['number', '12', 12],
  ['number', ' 1 234,5 ', 1234.5],
  ['number', '1.234,5', 1234.5],
  ['number', '1.234', 1234],
  ['number', '-1.234.567', -1234567],
  ['number', '1.5', 1.5],
  ['number', '12.50', 12.5],
  ['number', '0.125', 0.125],
  ['number', ',5', 0.5],
  ['number', '+3', 3],
  ['number', "1'000", 1000],
  ['number', '١٢٫٥', 12.5],
  ['number', '١٬٢٣٤', 1234],
  ['number', '۱۲۳', 123],
  ['number', '\u200e42\u200f', 42],
  ['number', '１２', 12],
  ['date', '1|2|2020', '2020-02-01'],
  ['date', '٠١|٠٢|٢٠٢٠', '2020-02-01'],
  ['date', '۲۹|۲|۲۰۲۴', '2024-02-29'],
  ['date', ' 31 |12|\u200f2020', '2020-12-31'],
  ['date', '||', undefined],
  ['partial-date', '||1990', '1990'],
  ['partial-date', '|3|1990', '1990-03'],
  ['partial-date', '9|3|1990', '1990-03-09'],
  ['bsn', '1112.22.333', '111222333'],
  ['bsn', '12345678', '012345678'],
  ['bsn', '١١١٢٢٢٣٣٣', '111222333'],
  ['bsn', '\u202a111 222 333\u202c', '111222333'],
  ['postcode', '9401 ab', '9401AB'],
  ['postcode', '۹۴۰۱\u00a0ab', '9401AB'],
  ['phone', '06  12 34\u00a056 78', '06 12 34 56 78'],
  ['phone', '٠٦١٢٣٤٥٦٧٨', '0612345678'],
  ['email', ' a@b.nl\u200b ', 'a@b.nl'],
  ['json', '{"a": [1]}', { a: [1] }],
  ['json', ' ', undefined],
];

const unread: [kind: Kind, typed: string, code: string][] = [
  ['number', '12a', 'number'],
  ['number', '1,2,3', 'number'],
  ['number', '1.2.3', 'number'],
  ['number', '-', 'number'],
  ['number', '1e5', 'number'],
  ['number', '9'.repeat(400), 'number'],
  ['date', '1|2|', 'date-year-missing'],
  ['date', '1|2|20', 'date-year'],
  ['date', '1||2020', 'date-month-missing'],
  ['date', '||2020', 'date-incomplete'],
  ['date', '|2|2020', 'date-incomplete'],
  ['date', '1|13|2020', 'date-month'],
  ['date', '1|maart|2020', 'date-month'],
  ['date', '29|2|2023', 'date-day'],
  ['date', '0|2|2023', 'date-day'],
  ['partial-date', '5||2020', 'date-month-missing'],
  ['json', '{a: 1}', 'json'],
];

const written: [kind: Kind, value: Json | undefined, text: string][] = [
  ['text', undefined, ''],
  ['text', null, ''],
  ['text', { a: 1 }, '{"a":1}'],
  ['number', 1234.5, '1234,5'],
  ['number', 'no number', 'no number'],
  ['date', '2020-02-01', '1|2|2020'],
  ['date', 'last year', '||last year'],
  ['partial-date', '1990-03', '|3|1990'],
  ['partial-date', '1990', '||1990'],
  ['bsn', '012345678', '012345678'],
  ['json', { a: 1 }, '{\n  "a": 1\n}'],
];

describe('typed text', () => {
  for (const [kind, typed, value] of read) {
    it(`"${typed}" is read by a ${kind} field as ${JSON.stringify(value)}`, () => {
      expect(typing(kind).parse(typed, any)).to.deep.equal({ value });
    });
  }

  for (const [kind, typed, code] of unread) {
    it(`"${typed.slice(0, 20)}" cannot be read by a ${kind} field: ${code}`, () => {
      expect(typing(kind).parse(typed, any)).to.deep.equal({ code });
    });
  }

  it('must be a whole number where the schema asks for one', () => {
    expect(typing('number').parse('1,5', integer)).to.deep.equal({ code: 'integer' });
    expect(typing('number').parse('1,0', integer)).to.deep.equal({ value: 1 });
  });

  for (const [kind, value, text] of written) {
    it(`of a ${kind} field shows ${JSON.stringify(value)} as "${text}"`, () => {
      expect(typing(kind).write(value)).to.equal(text);
    });
  }

  it('is made plain: digits of three scripts, marks of direction, every kind of space', () => {
    expect(plain(' \u200f٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹\u2066\ufeff\u3000a\u00ad ')).to.equal('0123456789 0123456789 a');
  });
});
