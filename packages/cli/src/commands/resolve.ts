import { join } from 'node:path';
import { publish, type Json } from '@wegwijs/definition';
import type { Command, Outcome } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath, isFolder } from '../files/read.ts';
import { result } from '../files/result.ts';
import { writeFiles } from '../files/write.ts';
import { publishForms, sha256, type PublishedForm } from '../publish/publish-forms.ts';
import { codeOf, countOf, linesOf } from '../report/report.ts';
import { ofFinding, ofRefusal, type Remark } from '../report/remark.ts';
import { formOf, defaultFolder, readSubject, subjectOptions } from '../source/subject.ts';
import { formsIn, readSource } from '../source/read-source.ts';

export const resolve: Command = {
  usage: '[FOLDER | DEFINITION] [--out PATH]',
  details: [
    'Of a folder: a publication and its files of words for each gemeente, in FOLDER/published or the folder --out,',
    'as <gemeente>/<form>.json, with a list of them in index.json. Of one definition: its publication, without words.',
    'What a lock or the floor forbids is refused and said; the value from above stays.',
  ],
  options: {
    ...subjectOptions,
    gemeente: { value: 'ID', short: 'g', multiple: true, says: 'only this gemeente; then the list is left alone' },
    out: { value: 'PATH', short: 'o', says: 'where to write' },
    force: { says: 'write over what is there' },
  },
  takes: [0, 1],
  run: (given, context) => {
    const path = given.words[0] ?? defaultFolder(context);
    return isFolder(context, path) ? ofFolder(given, context, path) : ofFile(given, context, path);
  },
};

async function ofFile(given: Given, context: Context, path: string): Promise<Outcome> {
  const { base, layers } = await readSubject(context, given, path);
  const { publication, findings } = publish(base, layers, [], sha256, 'definition');
  const remarks = [
    ...findings.map((finding) => ofFinding(finding, context.language)),
    ...publication.refusals.map((refusal) => ofRefusal(refusal, context.language)),
  ];
  return result(context, given, `${JSON.stringify(publication)}\n`, publication as unknown as Json, remarks);
}

function ofFolder(given: Given, context: Context, path: string): Outcome {
  if (given.has('layer')) throw new WrongUse('--layer goes with a definition; a folder has its layers in it.');
  const folder = fullPath(context, path);
  const out = given.value('out') ?? join(path, 'published');
  const wanted = given.values('gemeente');
  const files = new Map<string, string>();
  const remarks: Remark[] = [];
  let count = 0;
  const asked = given.value('form');
  for (const form of asked === undefined ? formsIn(folder) : [formOf(folder, asked)]) {
    const made = publishForms(readSource(folder, form), form);
    const chosen = wanted.length === 0 ? made : wanted.map((id) => named(made, id));
    if (made.length === 0)
      throw new WrongUse(`${path} lists no gemeenten.`, 'Expected configurations.json in it; wegwijs new makes one.');
    for (const one of chosen) {
      context.progress(++count, chosen.length, one.id);
      for (const [file, value] of one.files) files.set(join(out, one.id, file), inOneLine(value));
      remarks.push(...remarksOf(one, context));
    }
    const list = form === 'intake' ? 'index.json' : `${form}.index.json`;
    if (wanted.length === 0) files.set(join(out, list), inOneLine(made.map(({ listed }) => listed)));
  }
  const written = writeFiles(context, files, given.has('force'));
  const code = codeOf(remarks);
  const said = `Published: ${count} forms, ${countOf(remarks)}; ${written.length} of ${files.size} files changed in ${out}.`;
  return {
    code,
    text: [linesOf(remarks, context.paint), context.paint(code === 0 ? 'good' : 'error', said)].filter(Boolean).join('\n'),
    data: { ok: code === 0, forms: count, written, findings: remarks as unknown as Json },
  };
}

function named(made: readonly PublishedForm[], id: string): PublishedForm {
  const found = made.find((one) => one.id === id);
  const ids = made.map((one) => one.id);
  if (!found) throw new WrongUse(`There is no gemeente "${id}".`, didYouMean(id, ids));
  return found;
}

/** Pages load these files, so nothing in them is for the eye. */
const inOneLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What a functioneel beheerder must know of one form; nothing when all is well. */
function remarksOf({ id, findings, refusals }: PublishedForm, { language }: Context): Remark[] {
  return [
    ...findings.map((finding) => ofFinding(finding, language)),
    ...refusals.map((refusal) => ofRefusal(refusal, language)),
  ].map((remark) => ({ ...remark, file: id }));
}
