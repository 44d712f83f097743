import { plainSchema, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { asOfOf, asOfOption } from '../frame/as-of.ts';
import { result, resultOptions } from '../files/result.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';

export const schema: Command = {
  usage: '[DEFINITION] [--level draft|complete] [--out FILE]',
  details: [
    'DEFINITION is a file, a folder such as schemas, or - (default: the folder schemas).',
    'The result is JSON Schema 2020-12 without words of our own, with the same verdicts: any validator can use it.',
  ],
  options: {
    level: {
      value: 'draft|complete',
      oneOf: ['draft', 'complete'],
      says: 'draft: what is there is right; complete: all that is needed is there (default)',
    },
    ...asOfOption,
    ...subjectOptions,
    ...resultOptions,
  },
  takes: [0, 1],
  async run(given, context) {
    const { definition } = await readSubject(context, given, given.words[0]);
    const level = given.value('level') === 'draft' ? 'draft' : 'complete';
    const made: JsonObject = plainSchema(definition, { level, asOf: asOfOf(given, context) });
    return result(context, given, `${JSON.stringify(made, null, 2)}\n`, made);
  },
};
