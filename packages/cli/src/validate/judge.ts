import { Definition, formats, kindOf, own, plainSchema, weightOf, type JsonObject, type Json } from '@wegwijs/definition';
import { compile, type Validator } from '@wegwijs/definition/ajv';
import type { Language } from '../frame/language.ts';
import type { Remark } from '../report/remark.ts';
import { isWord, sentence, type Word } from '../words/sentence.ts';
import { nodeAt } from './node-at.ts';
import { essence, type Fault } from './essence.ts';
import { unknownIn } from './unknown-in.ts';

/** Judges documents of one definition. ajv is the judge. */
export interface Judge {
  /** What is not right with a document. `unknown` parts are warnings: they are kept, and no fault. */
  (document: Json): Remark[];
}

/**
 * @param level `draft`: only what is there is judged.
 * @param asOf the day on which is judged, `YYYY-MM-DD`
 */
export function judgeOf(definition: Definition, level: 'draft' | 'complete', asOf: string, language: Language): Judge {
  const plain = definition.own ? plainSchema(definition, { level, asOf }) : (definition.schema as JsonObject);
  const validator: Validator = compile(plain, { formats, general: !definition.own });
  return (document) => [
    ...essence(plain, validator.errors(document)).map((fault) => remarkOf(definition, fault, language)),
    ...(definition.own ? unknownIn(definition, document).map((pointer) => unknown(pointer, language)) : []),
  ];
}

/** A fault in a document with its sentence and the title of its field. */
export function remarkOf(definition: Definition, { keyword, pointer, params }: Fault, language: Language): Remark {
  const node = nodeAt(definition, pointer);
  const title = node?.text('title');
  const word = `problem.${keyword}`;
  const said: Word = isWord(word) ? word : 'problem.other';
  const text = sentence(language, said, { ...params, keyword });
  return {
    severity: 'error',
    code: keyword,
    path: pointer,
    text: title === undefined ? text : `${text} (${definition.texts('nl').fill(title)})`,
    params: {
      weight: weightOf(keyword),
      ...params,
      ...(node ? { kind: kindOf(node) } : {}),
      ...(node && own(node.parts[0]?.schema ?? {}, 'x-id') !== undefined ? { id: node.id } : {}),
    },
  };
}

function unknown(pointer: string, language: Language): Remark {
  return { severity: 'warning', code: 'unknown', path: pointer, text: sentence(language, 'problem.unknown'), params: {} };
}
