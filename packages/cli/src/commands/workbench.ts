import { join } from 'node:path';
import type { JsonObject } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import { benchesOf, type SharedBench } from '../publish/workbenches.ts';
import { defaultFolder } from '../source/subject.ts';
import { formsIn, jsonFiles, readSource } from '../source/read-source.ts';
import { say, sentence } from '../words/sentence.ts';

export const workbench: Command = {
  usage: '[FOLDER] [--out PATH]',
  options: {
    gemeente: { value: 'ID', short: 'g', multiple: true },
    out: { value: 'PATH', short: 'o' },
    force: {},
  },
  takes: [0, 1],
  run(given, context) {
    const path = given.words[0] ?? defaultFolder(context);
    const folder = fullPath(context, path);
    const out = given.value('out') ?? join(path, 'published');
    const sources = new Map(formsIn(folder).map((form) => [form, readSource(folder, form)]));
    const [first] = sources.values();
    const all = first?.configurations ?? [];
    const wanted = given.values('gemeente');
    const unknown = wanted.find((id) => all.every((one) => one.id !== id));
    const ids = all.map(({ id }) => id);
    if (unknown !== undefined) throw new WrongUse(say('use.gemeente.unknown', { gemeente: unknown }), didYouMean(unknown, ids));
    const chosen = all.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    const files = new Map<string, string>([[join(out, 'bench.json'), inOneLine(sharedIn(folder))]]);
    for (const [i, configuration] of chosen.entries()) {
      context.progress(i + 1, chosen.length, configuration.id);
      const benches = benchesOf(sources, configuration);
      const forms = [...benches.keys()].map((kind) => ({ kind, title: sources.get(kind)?.base['title'] ?? kind }));
      const list = {
        format: 'wegwijs-bench-1',
        id: configuration.id,
        title: configuration.title,
        shared: '../../bench.json',
        forms,
      };
      files.set(join(out, configuration.id, 'bench/index.json'), inOneLine(list));
      for (const [kind, bench] of benches) files.set(join(out, configuration.id, 'bench', `${kind}.json`), inOneLine(bench));
    }
    const written = writeFiles(context, files, given.has('force'));
    const holes = { gemeenten: chosen.length, written: written.length, files: files.size, out };
    const text = sentence(context.language, 'done.workbench', holes);
    return { code: 0, text: context.paint('good', text), data: { ok: true, written } };
  },
};

/** What the folder holds beside the forms. */
function sharedIn(schemas: string): SharedBench {
  const language = jsonFiles(join(schemas, 'language'));
  const [plain, topics] = [language.get('plain-dutch'), language.get('sensitive-topics')];
  const rules = [...jsonFiles(join(schemas, 'meta')).values()];
  return {
    format: 'wegwijs-bench-1',
    bases: Object.fromEntries(formsIn(schemas).map((form) => [form, readSource(schemas, form, []).base])),
    rules: Object.fromEntries(rules.map((rule) => [String(rule['$id']), rule])),
    words: Object.fromEntries(jsonFiles(join(schemas, 'words'))),
    builderWords: Object.fromEntries(jsonFiles(join(schemas, 'words/builder'))),
    ruleWords: Object.fromEntries(jsonFiles(join(schemas, 'words/rules'))),
    ...(plain ? { plain } : {}),
    ...(topics ? { topics } : {}),
  };
}

/** Pages load these files, so nothing in them is for the eye. */
const inOneLine = (value: object | JsonObject): string => `${JSON.stringify(value)}\n`;
