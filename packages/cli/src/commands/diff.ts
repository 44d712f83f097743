import { changesInDutch, changesInEnglish, ChangeSentences, diff as difference, type Json } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';

export const diff: Command = {
  usage: 'OLD NEW',
  options: subjectOptions,
  takes: [2, 2],
  async run(given, context) {
    const [a, b] = [await readSubject(context, given, given.words[0]), await readSubject(context, given, given.words[1])];
    const found = difference(a.definition.schema, b.definition.schema);
    const words = context.language === 'nl' ? changesInDutch : changesInEnglish;
    const sentences = new ChangeSentences(words, a.definition.schema, b.definition.schema);
    const differences = found.map((one) => ({ ...one, text: sentences.of(one) }));
    return {
      code: found.length === 0 ? 0 : 1,
      text: found.length === 0 ? words.levels.none : differences.map(({ text }) => text).join('\n'),
      data: { ok: found.length === 0, differences: differences as unknown as Json },
    };
  },
};
