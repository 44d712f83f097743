import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { isArray, isObject, publish, type Finding, type Json } from '@wegwijs/definition';
import { refusalsIn } from '@wegwijs/definition/lint';
import { readText as textOf } from '@wegwijs/definition/source-text';
import type { Command, Outcome } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { parsedJson } from '../files/parse-json.ts';
import { fullPath, isFolder, readText, shortPath, shownName } from '../files/read.ts';
import { result } from '../files/result.ts';
import { writeFiles } from '../files/write.ts';
import { publishForms, sha256, type PublishedForm } from '../publish/publish-forms.ts';
import { codeOf, countOf, linesOf } from '../report/report.ts';
import { inList, LayerFiles, listFile, ofAsked, ofLayered } from '../report/in-layers.ts';
import { ofSpotted, type Remark } from '../report/remark.ts';
import { formOf, defaultFolder, readSubject, subjectOptions, type Subject } from '../source/subject.ts';
import { formsIn, layerFilesOf, readSource, type Configuration, type Source, type Unread } from '../source/read-source.ts';
import { say, sentence } from '../words/sentence.ts';

export const resolve: Command = {
  usage: '[FOLDER | DEFINITION] [--out PATH]',
  options: {
    ...subjectOptions,
    gemeente: { value: 'ID', short: 'g', multiple: true },
    out: { value: 'PATH', short: 'o' },
    force: {},
  },
  takes: [0, 1],
  run: (given, context) => {
    const path = given.words[0] ?? defaultFolder(context);
    return isFolder(context, path) ? ofFolder(given, context, path) : ofFile(given, context, path);
  },
};

async function ofFile(given: Given, context: Context, path: string): Promise<Outcome> {
  let input: Promise<string> | undefined;
  // Read once, and looked into again for the places of what is refused.
  const kept: Context = { ...context, readInput: () => (input ??= context.readInput()) };
  const { base, layers } = await readSubject(kept, given, path);
  const { publication, findings } = publish(base, layers, [], sha256, 'definition');
  const texts = given.values('layer').map(async (file) => textOf(await readText(kept, file), shownName(context, file)));
  const remarks = remarksOf(findings, { base, layers }, new LayerFiles(context, await Promise.all(texts)), context);
  return result(context, given, `${JSON.stringify(publication)}\n`, publication as unknown as Json, remarks);
}

function ofFolder(given: Given, context: Context, path: string): Outcome {
  if (given.has('layer')) throw new WrongUse(say('use.layer.folder'));
  const folder = fullPath(context, path);
  const out = given.value('out') ?? join(path, 'published');
  const wanted = given.values('gemeente');
  const files = new Map<string, string>();
  const remarks: Remark[] = [];
  let forms = 0;
  const asked = given.value('form');
  for (const form of asked === undefined ? formsIn(folder) : [formOf(folder, asked)]) {
    const unread: Unread[] = [];
    const source = readSource(folder, form, undefined, unread);
    if (source.configurations.length === 0) throw new WrongUse(say('use.gemeente.none', { path }), say('use.gemeente.list'));
    const chosen = wanted.length === 0 ? source.configurations : wanted.map((id) => named(source, id));
    const isBroken = (layer: string) => unread.some((one) => one.layer === layer);
    // Without one of its layers a gemeente would get another form than it asked for.
    const whole = chosen.filter(({ layers }) => !layers.some(isBroken));
    const texts = new LayerFiles(context, layerFilesOf(folder, form));
    const list = listFile(context, folder);
    const made = publishForms({ ...source, configurations: whole }, form);
    for (const one of made) {
      context.progress(++forms, made.length, one.id);
      for (const [file, value] of one.files) files.set(join(out, one.id, file), inOneLine(value));
      const subject = { base: source.base, layers: one.layers };
      const told = remarksOf(one.findings, subject, texts, context);
      remarks.push(...told.map((remark) => ({ file: one.id, ...remark, ...inList(remark, list) })));
    }
    const isAsked = (layer: string) => wanted.length === 0 || chosen.some(({ layers }) => layers.includes(layer));
    remarks.push(...unread.filter(({ layer }) => isAsked(layer)).map((one) => ofUnread(one, context)));
    const index = join(out, form === 'intake' ? 'index.json' : `${form}.index.json`);
    if (wanted.length === 0) files.set(index, inOneLine(listOf(source, made, fullPath(context, index))));
  }
  const written = writeFiles(context, files, given.has('force'));
  const told = once(remarks);
  const code = codeOf(told);
  const holes = { n: forms, counted: countOf(told), written: written.length, files: files.size, out };
  const said = sentence(context.language, 'done.resolve', holes);
  return {
    code,
    text: [linesOf(told, context), context.paint(code === 0 ? 'good' : 'error', said)].filter(Boolean).join('\n'),
    data: { ok: code === 0, forms, written, findings: told as unknown as Json },
  };
}

function named({ configurations }: Source, id: string): Configuration {
  const found = configurations.find((one) => one.id === id);
  const ids = configurations.map((one) => one.id);
  if (!found) throw new WrongUse(say('use.gemeente.unknown', { gemeente: id }), didYouMean(id, ids));
  return found;
}

/** The list of gemeenten. One that could not be made stays on it as it was: what it published before is still there. */
function listOf({ configurations }: Source, made: readonly PublishedForm[], before: string): readonly Json[] {
  const old = existsSync(before) ? parsedJson(readFileSync(before, 'utf8'), before) : undefined;
  const kept = old && 'value' in old && isArray(old.value) ? old.value : [];
  return configurations.flatMap(({ id }) => {
    const listed = made.find((one) => one.id === id)?.listed ?? kept.find((one) => isObject(one) && one['id'] === id);
    return listed === undefined ? [] : [listed as unknown as Json];
  });
}

const ofUnread = ({ file, fault }: Unread, context: Context): Remark =>
  ofSpotted(fault, shortPath(context, file), context.language);

/** Every remark once: a file that several forms need is told of once. */
function once(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

/** Pages load these files, so nothing in them is for the eye. */
const inOneLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What a functioneel beheerder must know of one form; nothing when all is well. */
function remarksOf(
  findings: readonly Finding[],
  subject: Pick<Subject, 'base' | 'layers'>,
  files: LayerFiles,
  { language, today }: Context,
): Remark[] {
  return [
    ...findings.map((finding) => ofLayered(finding, files, language)),
    ...refusalsIn({ ...subject, today }).map((asked) => ofAsked(asked, files, language)),
  ];
}
