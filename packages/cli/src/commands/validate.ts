import type { Json } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { asOfOf, asOfOption } from '../frame/as-of.ts';
import { documentsIn, readJson, shownName } from '../files/read.ts';
import { countOf, outcomeOf } from '../report/report.ts';
import type { Remark } from '../report/remark.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { judgeOf } from '../validate/judge.ts';

export const validate: Command = {
  usage: 'DOCUMENT… [--definition PATH]',
  details: [
    'DOCUMENT is a file, a folder of files, or - for standard input. The definition is a file or a folder such as schemas',
    '(default: the folder schemas). What is said never holds an answer, so that it may stand in a log.',
  ],
  options: {
    definition: { value: 'PATH', short: 'd', says: 'what to judge by: a publication, a definition, a JSON Schema or a folder' },
    level: {
      value: 'draft|complete',
      oneOf: ['draft', 'complete'],
      says: 'draft: only what is there; complete: also what is missing (default)',
    },
    ...asOfOption,
    ...subjectOptions,
  },
  takes: [1, Infinity],
  async run(given, context) {
    const { definition } = await readSubject(context, given, given.value('definition'));
    const level = given.value('level') === 'draft' ? 'draft' : 'complete';
    const judge = judgeOf(definition, level, asOfOf(given, context), context.language);
    const files = given.words.flatMap((path) => documentsIn(context, path));
    const remarks: Remark[] = [];
    for (const [i, file] of files.entries()) {
      context.progress(i + 1, files.length, file);
      const document: Json = await readJson(context, file);
      remarks.push(...judge(document).map((remark) => ({ ...remark, file: shownName(file) })));
    }
    const said = `${files.length} document${files.length === 1 ? '' : 's'} judged: ${countOf(remarks)}.`;
    return outcomeOf(remarks, context.paint, said, { documents: files });
  },
};
