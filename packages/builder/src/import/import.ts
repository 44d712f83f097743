import type { Json } from '@wegwijs/definition';
import { fromFormio } from './formio.ts';
import { nothing, type Imported } from './imported.ts';
import { fromJsonForms } from './json-forms.ts';
import { fromJsonSchema } from './json-schema.ts';
import { formatOf, readJson, type ImportFormat } from './read.ts';
import { fromRjsf } from './rjsf.ts';
import { fromSurveyJs } from './surveyjs.ts';
import { fromTable } from './table.ts';
import { worded } from './worded.ts';
import { startingInDutch, type StartingWords } from '../starting-words.ts';

const readers: { readonly [format in ImportFormat]: (value: Json) => Imported } = {
  formio: fromFormio,
  surveyjs: fromSurveyJs,
  rjsf: fromRjsf,
  'json-forms': fromJsonForms,
  'json-schema': (value) => fromJsonSchema(value),
};

/**
 * Reads what somebody has: a table, a JSON Schema, a form of Form.io, SurveyJS, react-jsonschema-form or JSON Forms; which of them it is
 * tells the text itself. Bad input is a fault with its name, never an exception. (The ZIP of Open Forms is unpacked by the host: see
 * `fromOpenForms`.)
 * @param words what is called so where the source has no words
 */
export function fromText(
  text: string,
  words: StartingWords = startingInDutch,
): Imported & { readonly format?: ImportFormat | 'table' } {
  const read = readAs(text);
  return { ...read, ...worded(read, words) };
}

function readAs(text: string): Imported & { readonly format?: ImportFormat | 'table' } {
  if (!/^\s*\uFEFF?\s*[[{"]/.test(text)) {
    const table = fromTable(text);
    return table.fault === 'wrong-kind' && !text.includes('\t') && !text.includes(';')
      ? nothing('not-json')
      : { ...table, format: 'table' };
  }
  const read = readJson(text);
  if ('bad' in read) return read.bad;
  const format = formatOf(read.value);
  if (format === undefined) return nothing('wrong-kind');
  return { ...readers[format](read.value), format };
}
