import { isObject, memberOf, own, type Json } from '@wegwijs/definition';

/** A year, or a year and a month, as `{jaar, maand}`; a whole date stays as it is (CON-6). */
export function writePartial(text: string): Json {
  const [year = '', month, day] = text.split('-');
  if (day !== undefined || !/^\d{4}$/.test(year)) return text;
  return { jaar: Number(year), ...(month === undefined ? {} : { maand: Number(month) }) };
}

/** The same back: `{"jaar": 1990, "maand": 5}` → `1990-05`. */
export function readPartial(value: Json): Json {
  const year = memberOf(value, 'jaar');
  if (!isObject(value) || typeof year !== 'number') return value;
  const month = own(value, 'maand');
  return [String(year).padStart(4, '0'), ...(typeof month === 'number' ? [String(month).padStart(2, '0')] : [])].join('-');
}
