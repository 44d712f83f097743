import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, memberOf, pointer, type Json, type JsonObject } from '@wegwijs/definition';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { nearest } from '@wegwijs/definition/lint';
import type { SourceText } from '@wegwijs/definition/source-text';
import type { Language } from '../frame/language.ts';
import { parseJson } from '../files/parse-json.ts';
import type { Remark } from '../report/remark.ts';
import { isWord, sentence } from '../words/sentence.ts';

/** The folder of meta-schemas beside or above a place, or in `schemas` there; undefined when there is none. */
export function rulesAbove(place: string): string | undefined {
  const folders = [join(place, 'meta'), join(place, 'schemas/meta')];
  const folder = folders.find((one) => existsSync(join(one, 'definition.schema.json')));
  if (folder !== undefined) return folder;
  const above = dirname(place);
  return above === place ? undefined : rulesAbove(above);
}

/** The rules that files of ours hold to. ajv is the judge. */
export class Rules {
  /**
   * One for all, since they refer to each other: behind the port each would bring all the others again. An error knows its schema.
   * That the rules themselves are right is tested where they are made.
   */
  readonly #ajv = new Ajv2020({
    ...{ strict: false, validateSchema: false, inlineRefs: false, code: { optimize: false } },
    ...{ allErrors: true, messages: false, verbose: true },
  });

  constructor(folder: string) {
    // What the rules say to the form builder: in whose layers a list stands, what an answer points to, how it is asked.
    this.#ajv.addVocabulary(['x-in', 'x-refers', 'x-control']);
    const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
    for (const file of files)
      this.#ajv.addSchema(parseJson(readFileSync(join(folder, file), 'utf8'), join(folder, file)) as JsonObject);
  }

  /** What a file says that its rules do not allow, at the place where it says so. */
  judge(kind: string, text: SourceText, language: Language): Remark[] {
    const id = `urn:wegwijs:meta:${kind}`;
    const judge = this.#ajv.getSchema(id);
    if (!judge || judge(text.value) === true) return [];
    return essential(judge.errors ?? []).map((error) => remarkOf(error, text, language));
  }
}

function remarkOf(error: ErrorObject, text: SourceText, language: Language): Remark {
  const { instancePath, keyword, parentSchema } = error;
  const params = error.params as { readonly [name: string]: Json };
  const extra = params['additionalProperty'] ?? params['propertyName'];
  const path = typeof extra === 'string' ? instancePath + pointer(extra) : instancePath;
  const properties = memberOf(parentSchema, 'properties');
  const meant = typeof extra === 'string' && isObject(properties) ? nearest(extra, Object.keys(properties)) : undefined;
  return {
    severity: 'error',
    code: `meta.${keyword}`,
    path,
    text: said(keyword, params, extra, language),
    file: text.file,
    ...text.position(path),
    ...hintFor(extra, meant, language),
    params,
  };
}

/** What layers of other makers call what they lie over. Here the list of gemeenten says it, so none can lie over itself. */
const bases = ['extends', '$extends', 'inherits', 'parent', 'base'];

function hintFor(extra: Json | undefined, meant: string | undefined, language: Language): Pick<Remark, 'hint'> {
  if (typeof extra === 'string' && bases.includes(extra)) return { hint: sentence(language, 'hint.layer.extends') };
  return meant === undefined ? {} : { hint: sentence(language, 'hint.nearest', { nearest: meant }) };
}

function said(keyword: string, params: { readonly [name: string]: Json }, extra: Json | undefined, language: Language): string {
  if (extra !== undefined) return sentence(language, 'finding.meta.unknown', { name: extra });
  if (keyword === 'required') return sentence(language, 'finding.meta.missing', { name: params['missingProperty'] });
  const word = `problem.${keyword}`;
  return isWord(word) ? sentence(language, word, params) : sentence(language, 'finding.meta', { keyword });
}

/** The errors that a person can act on: not those of alternatives beside the one that comes nearest. */
function essential(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrappers = ['if', 'oneOf', 'anyOf', 'allOf', 'not', 'propertyNames'];
  const inside = (error: ErrorObject) =>
    errors.some(({ keyword, instancePath }) => ['oneOf', 'anyOf'].includes(keyword) && instancePath === error.instancePath);
  const plain = errors.filter((error) => !wrappers.includes(error.keyword) && !inside(error));
  const rest = errors.filter(
    ({ keyword, instancePath }) =>
      wrappers.includes(keyword) && keyword !== 'if' && !plain.some((one) => one.instancePath.startsWith(instancePath)),
  );
  const kept = [...plain, ...rest.map((error) => typesOf(error, errors))];
  return kept.filter((error, i) => kept.findIndex((one) => same(one, error)) === i);
}

/** Alternatives that all ask for another type are said as those types. */
function typesOf(error: ErrorObject, errors: readonly ErrorObject[]): ErrorObject {
  const beside = errors.filter((one) => one.instancePath === error.instancePath && one !== error);
  const types = beside.filter(({ keyword }) => keyword === 'type').flatMap(({ params }): unknown => params['type']);
  return types.length > 0 ? { ...error, keyword: 'type', params: { type: [...new Set(types)] } } : error;
}

function same(a: ErrorObject, b: ErrorObject): boolean {
  return a.instancePath === b.instancePath && a.keyword === b.keyword && JSON.stringify(a.params) === JSON.stringify(b.params);
}
