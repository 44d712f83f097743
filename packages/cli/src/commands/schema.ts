import { plainSchema, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { asOfOf, asOfOption } from '../frame/as-of.ts';
import { result, resultOptions } from '../files/result.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';

export const schema: Command = {
  usage: '[DEFINITION] [--level draft|complete] [--out FILE]',
  options: {
    level: {
      value: 'draft|complete',
      oneOf: ['draft', 'complete'],
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
