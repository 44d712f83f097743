import type { Command } from '../frame/command.ts';
import { asOfOf, asOfOption } from '../frame/as-of.ts';
import { documentsIn, readText, shownName } from '../files/read.ts';
import { parsedJson } from '../files/parse-json.ts';
import { countOf, outcomeOf } from '../report/report.ts';
import { ofSpotted, type Remark } from '../report/remark.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { judgeOf } from '../validate/judge.ts';
import { sentence } from '../words/sentence.ts';

export const validate: Command = {
  usage: 'DOCUMENT… [--definition PATH]',
  options: {
    definition: { value: 'PATH', short: 'd' },
    level: {
      value: 'draft|complete',
      oneOf: ['draft', 'complete'],
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
      const name = shownName(context, file);
      const parsed = parsedJson(await readText(context, file), name);
      if ('value' in parsed) remarks.push(...judge(parsed.value).map((remark) => ({ ...remark, file: name })));
      // One file that is no JSON does not keep the others from being judged.
      else remarks.push(ofSpotted(parsed.fault, name, context.language));
    }
    const said = sentence(context.language, 'done.validate', { n: files.length, counted: countOf(remarks) });
    return outcomeOf(remarks, context, said, { documents: files });
  },
};
