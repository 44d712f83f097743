import type { Json } from '@wegwijs/definition';
import { readText } from '@wegwijs/definition/source-text';
import { WrongUse } from '../frame/wrong-use.ts';

/** What is no strict JSON, for a person. */
const said: { readonly [code: string]: string } = {
  'json.comment': 'a comment stands in it',
  'json.trailing-comma': 'a comma too many stands before a bracket',
  'json.control': 'a control character stands in a text',
  'json.deep': 'it is nested too deep to be read',
};

/** Reads JSON. A byte-order mark is passed over. @throws {WrongUse} with file, line and column, when it is no JSON */
export function parseJson(text: string, name: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    const found = readText(text, name).findings.find(({ severity }) => severity === 'error');
    const { code = '', line = 1, column = 1, params = {} } = found ?? {};
    const unexpected = params['found'] === '' ? 'it ends too early' : `${JSON.stringify(params['found'])} was not expected`;
    throw new WrongUse(`${name}:${line}:${column} is no JSON: ${said[code] ?? unexpected}.`);
  }
}
