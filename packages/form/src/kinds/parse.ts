import { daysIn, isObject, type Json, type Kind, type Node } from '@wegwijs/definition';
import { plain } from './digits.ts';

/** What typed text comes to: a value, nothing, or a code that says why it cannot be read. */
export type Parsed = { readonly value: Json | undefined } | { readonly code: string };

/** Reads typed text as a value of a kind, and writes a value as text to edit. */
export interface Typing {
  parse(text: string, node: Node): Parsed;
  write(value: Json | undefined): string;
}

const nothing: Parsed = { value: undefined };
const asText = (value: Json | undefined) =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const compact =
  (tidy: (text: string) => string): Typing['parse'] =>
  (typed) => {
    const tidied = tidy(plain(typed));
    return tidied === '' ? nothing : { value: tidied };
  };

/** Codes that stand in a line of text, kept without what people write between their parts. */
const codes: ReadonlyMap<string, Typing['parse']> = new Map([
  ['iban', compact((typed) => typed.replace(/[ .-]/g, '').toUpperCase())],
  ['v-number', compact((typed) => typed.replace(/[ .-]/g, ''))],
]);

/** Free text keeps what was typed, spaces inside included. White space alone is nothing. */
const text: Typing = {
  parse(typed, node) {
    const code = codes.get(node.text('format') ?? '');
    if (code) return code(typed, node);
    return typed.trim() === '' ? nothing : { value: typed };
  },
  write: asText,
};

const number: Typing = {
  parse(typed, node) {
    const tidied = plain(typed)
      .replace(/[ '’٬]/g, '')
      .replaceAll('٫', '.');
    if (tidied === '') return nothing;
    // Dutch writes 1.234,5: a point with three digits after it divides thousands, any other is taken as a decimal point.
    const thousands = tidied.includes(',') || /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(tidied);
    const dotted = thousands ? tidied.replaceAll('.', '').replace(',', '.') : tidied;
    const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(dotted) ? Number(dotted) : NaN;
    // A number of more digits than a computer keeps is no number: it would come back as another.
    if (!Number.isFinite(value) || (/^[+-]?\d+$/.test(dotted) && BigInt(dotted.replace('+', '')) !== BigInt(value)))
      return { code: 'number' };
    return node.types?.includes('integer') && !Number.isInteger(value) ? { code: 'integer' } : { value };
  },
  write: (value) => (typeof value === 'number' ? String(value).replace('.', ',') : asText(value)),
};

/** Dates are typed in three parts, kept as `day|month|year`. */
const date = (partial: boolean): Typing => ({
  parse(typed) {
    const [day = '', month = '', year = ''] = typed.split('|').map(plain);
    if (day === '' && month === '' && year === '') return nothing;
    if (!/^\d{4}$/.test(year)) return { code: year === '' ? 'date-year-missing' : 'date-year' };
    if (month === '')
      return day !== '' ? { code: 'date-month-missing' } : partial ? { value: year } : { code: 'date-incomplete' };
    if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return { code: 'date-month' };
    if (day === '') return partial ? { value: `${year}-${month.padStart(2, '0')}` } : { code: 'date-incomplete' };
    if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
      return { code: 'date-day' };
    return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  },
  write(value) {
    const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
    return year === '' ? '' : [day, month, year].map((part, i) => (i < 2 ? part.replace(/^0/, '') : part)).join('|');
  },
});

const json: Typing = {
  parse(typed) {
    if (typed.trim() === '') return nothing;
    try {
      return { value: JSON.parse(typed) as Json };
    } catch {
      return { code: 'json' };
    }
  },
  write: (value) =>
    value === undefined ? '' : isObject(value) || Array.isArray(value) ? JSON.stringify(value, null, 2) : JSON.stringify(value),
};

const table: { readonly [kind in Kind]?: Typing } = {
  number,
  scale: number,
  json,
  date: date(false),
  'partial-date': date(true),
  bsn: { parse: compact((typed) => typed.replace(/[ .-]/g, '').replace(/^(\d{8})$/, '0$1')), write: asText },
  postcode: { parse: compact((typed) => typed.replace(/[ -]/g, '').toUpperCase()), write: asText },
  phone: { parse: compact((typed) => typed.replace(/ +/g, ' ')), write: asText },
  email: { parse: compact((typed) => typed.replaceAll(' ', '')), write: asText },
};

/** How a kind of field reads and writes text. */
export function typing(kind: Kind): Typing {
  return table[kind] ?? text;
}
