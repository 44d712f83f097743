import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  changesInDutch,
  changesInEnglish,
  pointer,
  rebase as rebased,
  RebaseSentences,
  rebasesInDutch,
  rebasesInEnglish,
  type Catalogue,
  type Json,
  type JsonObject,
  type Layer,
  type RebasedOverride,
} from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { layout } from '../files/layout.ts';
import { fullPath, input, jsonFilesIn, readJson, shortPath } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import { LayerFiles } from '../report/in-layers.ts';
import { ofFinding, type Remark } from '../report/remark.ts';
import { outcomeOf } from '../report/report.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { say, sentence } from '../words/sentence.ts';

export const rebase: Command = {
  usage: 'LAYER --from OLD --to NEW [--out FILE]',
  options: {
    from: { value: 'OLD' },
    to: { value: 'NEW' },
    out: { value: 'FILE', short: 'o' },
    force: {},
    ...subjectOptions,
  },
  takes: [1, 1],
  async run(given, context) {
    const [file = '', from, to] = [given.words[0], given.value('from'), given.value('to')];
    if (from === undefined || to === undefined) throw new WrongUse(say('use.rebase'));
    const layer = (await readJson(context, file)) as unknown as Layer;
    const [a, b] = [await readSubject(context, given, from, layer.layer), await readSubject(context, given, to, layer.layer)];
    const words = await catalogues(context, file, layer);
    const [old, now] = [a, b].map(({ definition }) => definition.schema as JsonObject);
    const above = { before: a.listers, after: b.listers };
    const { layer: made, report } = rebased(layer, old ?? {}, now ?? {}, words, above);
    const out = given.value('out');
    const written =
      out === undefined ? [] : writeFiles(context, new Map([[out, layout(made as unknown as Json)]]), given.has('force'));
    const isDutch = context.language === 'nl';
    const [said, change] = isDutch ? [rebasesInDutch, changesInDutch] : [rebasesInEnglish, changesInEnglish];
    const sentences = new RebaseSentences(said, change, a.definition.schema, b.definition.schema);
    const files = new LayerFiles(context, file === input ? [] : [fullPath(context, file)]);
    // A layer above that does not fit the new version yet is not there: what it said is missed below.
    const unfit = b.findings.filter(({ severity }) => severity === 'error');
    const remarks = [
      ...unfit.map((finding) => ({ ...ofFinding(finding, context.language), file: to })),
      ...report
        .filter(({ outcome }) => outcome !== 'kept')
        .map((one) => ({
          ...remarkOf(one, sentences),
          file: shortPath(context, file),
          ...files.place(layer.layer, waysTo(one)),
        })),
    ];
    const count = (outcome: RebasedOverride['outcome']) => report.filter((one) => one.outcome === outcome).length;
    const { language } = context;
    const holes = { kept: count('kept'), conflict: count('conflict'), obsolete: count('obsolete') };
    const wrote = written.length > 0 ? [sentence(language, 'done.wrote', { files: written })] : [];
    return outcomeOf(remarks, context, [sentence(language, 'done.rebase', holes), ...wrote].join(' '), {
      layer: made as unknown as Json,
      report: report as unknown as Json,
      written,
    });
  },
};

/** Where a layer says what is carried over. */
const waysTo = ({ id, keyword }: RebasedOverride): string[] => [
  pointer(keyword === 'place' ? 'place' : 'set', id, ...(keyword === 'place' ? [] : [keyword])),
  ...['set', 'add', 'place'].map((part) => pointer(part, id)),
  pointer('modules', id.replace(/^module\./, '')),
];

function remarkOf(one: RebasedOverride, sentences: RebaseSentences): Remark {
  const { outcome, reason, id, keyword, language, value } = one;
  return {
    severity: outcome === 'conflict' ? 'error' : 'warning',
    code: `rebase.${outcome}`,
    path: `${id}${keyword === '' ? '' : `#${keyword}`}${language === undefined ? '' : ` (${language})`}`,
    text: sentences.of(one),
    params: { reason, value },
  };
}

/** The words of the layer in other languages, where they stand beside it: those of its own form, `<form>.<language>.json`. */
async function catalogues(context: Context, file: string, layer: Layer): Promise<Catalogue[]> {
  const folder = join(dirname(fullPath(context, file)), 'texts');
  if (file === input || !existsSync(folder)) return [];
  const form = `${String((layer.for as JsonObject | undefined)?.['id'])}.`;
  const paths = jsonFilesIn(folder).filter((path) => basename(path).startsWith(form));
  return (await Promise.all(paths.map((path) => readJson(context, path)))) as unknown as Catalogue[];
}
