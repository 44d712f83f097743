import {
  changesInDutch,
  changesInEnglish,
  ChangeSentences,
  classify as classification,
  levels,
  type Json,
  type Level,
} from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';

export const classify: Command = {
  usage: 'OLD NEW [--at-most LEVEL]',
  options: {
    'at-most': { value: 'LEVEL', oneOf: levels },
    ...subjectOptions,
  },
  takes: [2, 2],
  async run(given, context) {
    const [a, b] = [await readSubject(context, given, given.words[0]), await readSubject(context, given, given.words[1])];
    const [before, after] = [a.definition.schema, b.definition.schema];
    const found = classification(before, after);
    const sentences = new ChangeSentences(context.language === 'nl' ? changesInDutch : changesInEnglish, before, after);
    const most = given.value('at-most') as Level | undefined;
    const code = most !== undefined && levels.indexOf(found.level) > levels.indexOf(most) ? 1 : 0;
    const lines = sentences.about(found);
    return {
      code,
      text: lines.join('\n'),
      data: { ok: code === 0, ...(found as unknown as { [name: string]: Json }), sentences: lines },
    };
  },
};
