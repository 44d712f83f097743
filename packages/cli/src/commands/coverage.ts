import { join } from 'node:path';
import type { Json } from '@wegwijs/definition';
import { nameOf } from '../coverage/branches.ts';
import { cover } from '../coverage/cover.ts';
import type { Command } from '../frame/command.ts';
import { asOfOf, asOfOption } from '../frame/as-of.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { writeFiles } from '../files/write.ts';
import type { Remark } from '../report/remark.ts';
import { outcomeOf } from '../report/report.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { judgeOf } from '../validate/judge.ts';
import { say, sentence } from '../words/sentence.ts';

export const coverage: Command = {
  usage: '[DEFINITION] --out FOLDER',
  options: {
    out: { value: 'FOLDER', short: 'o' },
    force: {},
    ...asOfOption,
    ...subjectOptions,
  },
  takes: [0, 1],
  async run(given, context) {
    const { definition } = await readSubject(context, given, given.words[0]);
    if (!definition.own) throw new WrongUse(say('use.definition.branches'));
    const asOf = asOfOf(given, context);
    const judge = judgeOf(definition, 'complete', asOf, context.language);
    const isComplete = (document: Json) => judge(document).every(({ severity }) => severity !== 'error');
    const { documents, count, unreached } = cover(definition, asOf, isComplete, (done, of) =>
      context.progress(done, of, sentence(context.language, 'progress.branches')),
    );
    const named = documents.map((one, i) => ({ file: `${String(i + 1).padStart(2, '0')}.json`, ...one }));
    const out = given.value('out');
    const list = {
      definition: { id: definition.name.id, version: definition.name.version },
      asOf,
      documents: named.map(({ file, branches }) => ({ file, branches })),
      unreached: unreached.map(nameOf),
    };
    const files = [...named.map(({ file, document }) => [file, document] as const), ['coverage.json', list] as const];
    const texts = files.map(([file, value]) => [join(out ?? '', file), `${JSON.stringify(value, null, 2)}\n`] as const);
    const written = out === undefined ? [] : writeFiles(context, new Map(texts), given.has('force'));
    const remarks = unreached.map(({ id, wants }): Remark => {
      const text = sentence(context.language, 'finding.coverage.unreached', {
        wants: sentence(context.language, `coverage.${wants}`),
      });
      return { severity: 'error', code: 'coverage.unreached', path: id, text, params: { wants } };
    });
    const holes = { n: documents.length, reached: count - unreached.length, branches: count };
    const wrote = { files: written.length, out };
    const said = [
      sentence(context.language, 'done.coverage', holes),
      ...(written.length > 0 ? [sentence(context.language, 'done.coverage.wrote', wrote)] : []),
    ];
    return outcomeOf(remarks, context, said.join(' '), { branches: count, written, documents: named as unknown as Json });
  },
};
