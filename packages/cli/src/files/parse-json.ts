import type { Json } from '@wegwijs/definition';
import { readText, type Spotted } from '@wegwijs/definition/source-text';
import { WrongUse } from '../frame/wrong-use.ts';
import { ofFinding } from '../report/remark.ts';
import { say } from '../words/sentence.ts';

/** What a text of JSON holds, or what keeps it from being read, with its place. */
export type Parsed = { readonly value: Json } | { readonly fault: Spotted };

/** Reads JSON. A byte-order mark is passed over. */
export function parsedJson(text: string, name: string): Parsed {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as Json };
  } catch (error) {
    const fault = readText(text, name).findings.find(({ severity }) => severity === 'error');
    if (fault === undefined) throw error;
    return { fault };
  }
}

/** Reads JSON. @throws {WrongUse} with file, line and column, when it is no JSON */
export function parseJson(text: string, name: string): Json {
  const parsed = parsedJson(text, name);
  if ('value' in parsed) return parsed.value;
  const { line, column } = parsed.fault;
  throw new WrongUse(say('use.json', { name, line, column, why: (language) => ofFinding(parsed.fault, language).text }));
}
