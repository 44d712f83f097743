import type { Command } from '../frame/command.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { result, resultOptions } from '../files/result.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { typesOf } from '../types/types-of.ts';
import { say } from '../words/sentence.ts';

export const types: Command = {
  usage: '[DEFINITION] [--name NAME] [--out FILE]',
  options: {
    name: { value: 'NAME' },
    ...subjectOptions,
    ...resultOptions,
  },
  takes: [0, 1],
  async run(given, context) {
    const name = given.value('name');
    if (name !== undefined && !/^[A-Z]\w*$/.test(name)) throw new WrongUse(say('use.types.name', { name }));
    const { definition } = await readSubject(context, given, given.words[0]);
    const text = await typesOf(definition, name);
    return result(context, given, text, { types: text });
  },
};
