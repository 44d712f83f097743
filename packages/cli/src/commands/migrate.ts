import { basename, join } from 'node:path';
import {
  isObject,
  migrateDraft,
  MigrateSentences,
  migration,
  migrationsInDutch,
  migrationsInEnglish,
  own,
  type Draft,
  type Json,
  type Leftover,
} from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { documentsIn, input, readJson, shownName } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import type { Remark } from '../report/remark.ts';
import { linesOf } from '../report/report.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { say, sentence } from '../words/sentence.ts';

interface Carried {
  readonly file: string;
  readonly document: Json;
  readonly leftovers: readonly Leftover[];
}

export const migrate: Command = {
  usage: 'DOCUMENT… --from OLD --to NEW [--out PATH]',
  options: {
    from: { value: 'OLD' },
    to: { value: 'NEW' },
    out: { value: 'PATH', short: 'o' },
    left: { value: 'FILE' },
    force: {},
    ...subjectOptions,
  },
  takes: [1, Infinity],
  async run(given, context) {
    const [from, to, out, left] = ['from', 'to', 'out', 'left'].map((name) => given.value(name));
    if (from === undefined || to === undefined) throw new WrongUse(say('use.migrate'));
    const [a, b] = [(await readSubject(context, given, from)).definition, (await readSubject(context, given, to)).definition];
    const files = given.words.flatMap((path) => documentsIn(context, path));
    if (files.length > 1 && out === undefined) throw new WrongUse(say('use.migrate.out'));
    const carry = migration(a.schema, b.schema);
    const all: Carried[] = [];
    for (const [i, file] of files.entries()) {
      context.progress(i + 1, files.length, file);
      const document = await readJson(context, file);
      if (!isDraft(document)) all.push({ file, ...carry(document) });
      else {
        const { draft, leftovers } = migrateDraft(document, a.schema, b.schema, b.name);
        all.push({ file, document: draft, leftovers });
      }
    }
    const lost = all.flatMap(({ file, leftovers }) => leftovers.filter(({ kept }) => !kept).map((one) => ({ file, ...one })));
    if (lost.length > 0 && left === undefined)
      throw new WrongUse(
        say('use.migrate.left', { n: lost.length, place: `${lost[0]?.file ?? ''} ${lost[0]?.pointer ?? ''}` }),
        say('use.migrate.keep'),
      );
    const made = new Map(all.map(({ file, document }) => [placeOf(out, file, files.length), inLines(document)] as const));
    const kept = lost.length > 0 && left !== undefined ? ([[left, inLines(lost)]] as const) : [];
    const written = writeFiles(context, new Map([...(out === undefined ? [] : made), ...kept]), given.has('force'));
    const said = context.language === 'nl' ? migrationsInDutch : migrationsInEnglish;
    const sentences = new MigrateSentences(said, a.schema, b.schema);
    const remarks = all.flatMap(({ file, leftovers }) =>
      leftovers.map((one) => ({ ...remarkOf(one, sentences), file: shownName(context, file) })),
    );
    const first = all[0];
    return {
      code: remarks.length > 0 ? 1 : 0,
      aside: linesOf(remarks, context),
      text:
        out === undefined && first
          ? inLines(first.document)
          : sentence(context.language, 'done.migrate', { n: all.length, left: remarks.length }),
      data:
        out === undefined && first ? first.document : { ok: remarks.length === 0, written, findings: remarks as unknown as Json },
    };
  },
};

const inLines = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

function placeOf(out: string | undefined, file: string, count: number): string {
  if (count === 1) return out ?? '';
  return join(out ?? '', file === input ? 'standard-input.json' : basename(file));
}

function isDraft(value: Json): value is Draft {
  return isObject(value) && own(value, 'format') === 1 && isObject(own(value, 'typed')) && own(value, 'value') !== undefined;
}

function remarkOf(one: Leftover, sentences: MigrateSentences): Remark {
  const { pointer, id, reason, kept } = one;
  return { severity: 'warning', code: `migrate.${reason}`, path: pointer, text: sentences.of(one), params: { id, kept } };
}
