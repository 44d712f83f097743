import type { Command } from '../frame/command.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { result, resultOptions } from '../files/result.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { typesOf } from '../types/types-of.ts';

export const types: Command = {
  usage: '[DEFINITION] [--name NAME] [--out FILE]',
  details: [
    'DEFINITION is a file, a folder such as schemas, or - (default: the folder schemas).',
    'Types say what a value is, not its limits: judge what comes from outside with wegwijs validate or its schema.',
  ],
  options: {
    name: { value: 'NAME', says: 'the name of the type of the whole document (default: from the id)' },
    ...subjectOptions,
    ...resultOptions,
  },
  takes: [0, 1],
  async run(given, context) {
    const name = given.value('name');
    if (name !== undefined && !/^[A-Z]\w*$/.test(name)) throw new WrongUse(`--name ${name} is no name of a type: Document, say.`);
    const { definition } = await readSubject(context, given, given.words[0]);
    const text = await typesOf(definition, name);
    return result(context, given, text, { types: text });
  },
};
