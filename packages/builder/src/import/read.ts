import { isObject, own, tooDeep, type Json } from '@wegwijs/definition';
import { nothing, type Imported } from './imported.ts';

/** The most that is read: characters of text. */
export const largest = 5_000_000;

/** Reads JSON that somebody handed in; or says why it cannot be. Never throws. */
export function readJson(text: string): { readonly value: Json } | { readonly bad: Imported } {
  const whole = text.replace(/^\uFEFF/, '').trim();
  if (whole === '') return { bad: nothing('empty') };
  if (whole.length > largest) return { bad: nothing('too-large') };
  try {
    const value = JSON.parse(whole) as Json;
    return tooDeep(value) === undefined ? { value } : { bad: nothing('too-deep') };
  } catch {
    // What begins as JSON and does not end is cut off.
    const begins = /^[[{"]/.test(whole);
    const ends = (whole.startsWith('{') && whole.endsWith('}')) || (whole.startsWith('[') && whole.endsWith(']'));
    return { bad: nothing(begins && !ends ? 'cut-off' : 'not-json') };
  }
}

/** The formats that are known. */
export type ImportFormat = 'formio' | 'surveyjs' | 'rjsf' | 'json-forms' | 'json-schema';

/** Which format a value has, by what only that one says; undefined when none. */
export function formatOf(value: Json): ImportFormat | undefined {
  if (!isObject(value)) return undefined;
  const has = (name: string) => own(value, name) !== undefined;
  const isComponents = Array.isArray(own(value, 'components'));
  if (isComponents) return 'formio';
  if (has('schema') && has('uischema')) return 'json-forms';
  if (has('schema') && has('uiSchema')) return 'rjsf';
  if (has('pages') || (has('elements') && Array.isArray(own(value, 'elements')))) return 'surveyjs';
  const isSchema = ['properties', '$ref', 'allOf', '$defs', 'definitions'].some(has) && own(value, 'layer') === undefined;
  return isSchema ? 'json-schema' : undefined;
}
