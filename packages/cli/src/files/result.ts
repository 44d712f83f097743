import type { Json } from '@wegwijs/definition';
import type { Options, Outcome } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { codeOf, linesOf } from '../report/report.ts';
import type { Remark } from '../report/remark.ts';
import { writeFiles } from './write.ts';
import { sentence } from '../words/sentence.ts';

/** The flags of a command that makes one text. */
export const resultOptions: Options = {
  out: { value: 'FILE', short: 'o' },
  force: {},
};

/** What a command made: into a file, or on standard output with what is to be said of it beside it. */
export function result(context: Context, given: Given, text: string, data: Json, remarks: readonly Remark[] = []): Outcome {
  const out = given.value('out');
  const code = codeOf(remarks);
  const aside = linesOf(remarks, context);
  if (out === undefined) return { code, text, data, aside };
  const written = writeFiles(context, new Map([[out, text]]), given.has('force'));
  const { language } = context;
  const isNew = written.length > 0;
  const said = isNew ? sentence(language, 'done.wrote', { files: written }) : sentence(language, 'done.same', { file: out });
  return { code, text: said, aside, data: { ok: code === 0, written, findings: remarks as unknown as Json } };
}
