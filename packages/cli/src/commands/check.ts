import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Json } from '@wegwijs/definition';
import type { Severity } from '@wegwijs/definition/lint';
import { changeLine, mend, type Mended } from '../check/mend.ts';
import { checkedFile, remarksOfFiles, type Checked } from '../check/texts.ts';
import { remarksOfForms } from '../check/forms.ts';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath, input, isFolder, jsonFilesIn, readText, shownName } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import type { Remark } from '../report/remark.ts';
import { countOf, outcomeOf } from '../report/report.ts';
import { defaultFolder } from '../source/subject.ts';
import { say, sentence } from '../words/sentence.ts';

export const check: Command = {
  usage: '[FOLDER | FILE…]',
  options: {
    strict: {},
    advice: {},
    fix: {},
  },
  takes: [0, Infinity],
  async run(given, context) {
    const paths = given.words.length > 0 ? given.words : [defaultFolder(context)];
    const look = async () => {
      const asked = (await Promise.all(paths.map((path) => filesAt(context, path)))).flat();
      if (asked.length === 0) throw new WrongUse(say('use.check.none', { paths }));
      return { asked, remarks: remarksOf(asked, given.has('advice') ? 'advice' : 'warning', context).sort(byPlace) };
    };
    let seen = await look();
    const changes: Mended[] = [];
    if (given.has('fix')) {
      if (paths.includes(input)) throw new WrongUse(say('use.check.input'));
      for (let round = 0; round < 9; round++) {
        const made = mend(seen.remarks, seen.asked);
        if (made.changes.length === 0) break;
        writeFiles(context, made.texts, true);
        changes.push(...made.changes);
        seen = await look();
      }
    }
    const { asked, remarks } = seen;
    const counted = given.has('strict') ? remarks.map(asError) : remarks;
    const { language } = context;
    const lines = changes.map((one) => `${changeLine(one, language)}\n`).join('');
    const mended = changes.length === 0 ? '' : `${lines}${sentence(language, 'done.mended', { n: changes.length })} `;
    const checked = sentence(language, 'done.check', { n: asked.length, counted: countOf(counted) });
    return outcomeOf(counted, context, mended + checked, given.has('fix') ? { changes: changes as unknown as Json } : {});
  },
};

/** All that is to be said of files, by themselves and in the forms that they are part of. */
function remarksOf(asked: readonly Checked[], least: Severity, context: Context): Remark[] {
  const [first] = asked;
  const around = surroundings(context, asked);
  const forms = remarksOfForms([...asked, ...around], asked, least, context);
  return [
    ...remarksOfFiles(asked, context, first ? dirname(first.path) : context.folder),
    ...forms.filter(({ file }) => around.length === 0 || asked.some(({ text }) => text.file === file)),
  ];
}

async function filesAt(context: Context, path: string): Promise<Checked[]> {
  if (path === input)
    return [checkedFile(context, join(context.folder, shownName(context, path)), await readText(context, path))];
  if (!isFolder(context, path)) return [checkedFile(context, fullPath(context, path))];
  const files = jsonFilesIn(fullPath(context, path)).filter(
    (file) => !/[\\/](meta|published)[\\/]/.test(file.slice(fullPath(context, path).length)),
  );
  return files.map((file) => checkedFile(context, file));
}

/** What files that stand alone are part of: the folder above them with the definition in it. */
function surroundings(context: Context, asked: readonly Checked[]): Checked[] {
  if (asked.some(({ kind }) => kind === 'definition')) return [];
  const folder = folderAbove(dirname(asked[0]?.path ?? context.folder));
  if (folder === undefined) return [];
  const known = new Set(asked.map(({ path }) => path));
  const files = jsonFilesIn(folder).filter((file) => !/[\\/](meta|published)[\\/]/.test(file.slice(folder.length)));
  return files.filter((file) => !known.has(file)).map((file) => checkedFile(context, file));
}

function folderAbove(place: string): string | undefined {
  if (existsSync(join(place, 'national'))) return place;
  const above = dirname(place);
  return above === place ? undefined : folderAbove(above);
}

/** By file as they were read, then from top to bottom. */
function byPlace(a: Remark, b: Remark): number {
  return (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0);
}

function asError(remark: Remark): Remark {
  return remark.severity === 'warning' ? { ...remark, severity: 'error' } : remark;
}
