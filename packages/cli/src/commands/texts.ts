import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toXliff } from '@wegwijs/builder/xliff';
import type { Catalogue, Json } from '@wegwijs/definition';
import type { Command, Outcome } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { usageOf } from '../frame/usage.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { layoutLike } from '../files/layout.ts';
import { fullPath, readText, shownName } from '../files/read.ts';
import { result, resultOptions } from '../files/result.ts';
import { writeFiles } from '../files/write.ts';
import { ofFinding } from '../report/remark.ts';
import { outcomeOf } from '../report/report.ts';
import { readSource, textsFile, type Source } from '../source/read-source.ts';
import { defaultFolder, formOf } from '../source/subject.ts';
import { fromCsv, toCsv } from '../texts/csv.ts';
import { rowsOf, type Row } from '../texts/rows.ts';
import { takeOver } from '../texts/take-over.ts';
import { xliffRows } from '../texts/xliff-rows.ts';
import { say, sentence } from '../words/sentence.ts';

export const texts: Command = {
  usage: 'export --language CODE | import FILE',
  options: {
    folder: { value: 'FOLDER' },
    form: { value: 'NAME', short: 'f' },
    language: { value: 'CODE' },
    format: { value: 'csv|xliff', oneOf: ['csv', 'xliff'] },
    for: { value: 'NAME', multiple: true },
    since: { value: 'FOLDER' },
    todo: {},
    review: {
      value: 'complete|awaiting-native',
      oneOf: ['complete', 'awaiting-native'],
    },
    ...resultOptions,
  },
  takes: [1, 2],
  async run(given, context) {
    const [action = '', file] = given.words;
    const folder = fullPath(context, given.value('folder') ?? defaultFolder(context));
    const form = formOf(folder, given.value('form'));
    const source = readSource(folder, form);
    if (action === 'export' && file === undefined) return exported(given, context, source, form);
    if (action === 'import' && file !== undefined) return imported(given, context, source, { folder, form }, file);
    if (action === 'import')
      throw new WrongUse(say('use.texts.file'), say('use.usage', { usage: usageOf('wegwijs texts import FILE') }));
    throw new WrongUse(say('use.texts.action', { action }), didYouMean(action, ['export', 'import']));
  },
};

function exported(given: Given, context: Context, source: Source, form: string): Outcome {
  const language = languageOf(given.value('language'));
  const since = given.value('since');
  const older = since === undefined ? undefined : fullPath(context, since);
  const all = rowsOf(source, language, older === undefined ? undefined : readSource(older, formOf(older, form)));
  const owners = given.values('for');
  const known = [String(source.base['x-id']), ...source.layers.keys()];
  for (const owner of owners)
    if (!known.includes(owner)) throw new WrongUse(say('use.texts.owner', { owner }), didYouMean(owner, known));
  const rows = all
    .filter((row) => owners.length === 0 || owners.includes(row.for))
    .filter(({ state }) => !given.has('todo') || state !== 'translated');
  const made = formatOf(given.value('format'), given.value('out')) === 'xliff' ? toXliff(rows, language) : toCsv(rows, language);
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  const counts = { texts: rows.length, translated: count('translated'), missing: count('missing'), stale: count('stale') };
  const outcome = result(context, given, made, { language, ...counts, rows: rows as unknown as Json });
  return { ...outcome, aside: sentence(context.language, 'done.export', counts) };
}

async function imported(
  given: Given,
  context: Context,
  source: Source,
  { folder, form }: { folder: string; form: string },
  file: string,
): Promise<Outcome> {
  const text = await readText(context, file);
  const isXliff = given.has('format') ? given.value('format') === 'xliff' : text.trimStart().startsWith('<');
  const { language, rows } = isXliff ? xliffRows(text, shownName(context, file)) : fromCsv(text, shownName(context, file));
  const asked = given.value('language');
  if (asked !== undefined && asked !== language) throw new WrongUse(say('use.texts.other', { file, language, asked }));
  const review = given.value('review') as Catalogue['review'] | undefined;
  const { catalogues, taken, findings } = takeOver(source, languageOf(language), rows, review);
  const files = [...catalogues].map(([owner, catalogue]) => {
    const path = textsFile(folder, owner === source.base['x-id'] ? undefined : owner, form, language);
    return [path, written(path, folder, catalogue)] as const;
  });
  const changed = writeFiles(context, new Map(files), given.has('force'));
  const remarks = findings.map((finding) => ({ ...ofFinding(finding, context.language), file: shownName(context, file) }));
  const said = [
    sentence(context.language, 'done.import', { taken, rows: rows.length }),
    ...(changed.length > 0 ? [sentence(context.language, 'done.wrote', { files: changed })] : []),
  ];
  return outcomeOf(remarks, context, said.join(' '), { language, taken, written: changed });
}

/** A catalogue as it stands in the folder: laid out as it was, with the address of its rules in front. */
function written(path: string, folder: string, catalogue: Catalogue): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const rules = relative(dirname(path), join(folder, 'meta/texts.schema.json')).replaceAll('\\', '/');
  return layoutLike(before, { $schema: rules, ...catalogue });
}

function formatOf(asked: string | undefined, out: string | undefined): string {
  return asked ?? (out !== undefined && /\.(xlf|xliff)$/.test(out) ? 'xliff' : 'csv');
}

/** @throws {WrongUse} for what is no language, and for Dutch */
function languageOf(code: string | undefined): string {
  if (code === undefined) throw new WrongUse(say('use.texts.language'));
  try {
    const [language = ''] = Intl.getCanonicalLocales(code);
    if (language !== 'nl' && language !== '') return language;
  } catch {
    throw new WrongUse(say('use.texts.no-language', { code }));
  }
  throw new WrongUse(say('use.texts.dutch'));
}
