import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorities, formats, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import type { Language } from '../frame/language.ts';
import { usageOf } from '../frame/usage.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { layout } from '../files/layout.ts';
import { parseJson } from '../files/parse-json.ts';
import { fullPath } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import { layerFile, readSource, type Configuration, type Source } from '../source/read-source.ts';
import { defaultFolder, formOf } from '../source/subject.ts';
import { say, sentence } from '../words/sentence.ts';

const isName = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60;

export const create: Command = {
  usage: '[NAME] [--title TEXT] [--under LAYER] [--module NAME]',
  options: {
    title: { value: 'TEXT' },
    authority: { value: 'NAME', oneOf: authorities.slice(2) },
    under: { value: 'LAYER', multiple: true },
    module: { value: 'NAME', multiple: true },
    since: { value: 'DATE' },
    theme: { value: 'NAME' },
    folder: { value: 'FOLDER' },
    form: { value: 'NAME', short: 'f' },
    yes: { short: 'y' },
    force: {},
  },
  takes: [0, 1],
  async run(given, context) {
    const place = given.value('folder') ?? defaultFolder(context);
    const folder = fullPath(context, place);
    const form = formOf(folder, given.value('form'));
    const source = readSource(folder, form);
    const asked = given.has('yes') ? undefined : context.ask;
    const name = given.words[0] ?? (await asked?.(sentence(context.language, 'ask.name')))?.trim();
    if (name === undefined || name === '')
      throw new WrongUse(say('use.new.name'), say('use.usage', { usage: usageOf('wegwijs new NAME') }));
    if (!isName(name)) {
      const near = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      throw new WrongUse(say('use.new.not-a-name', { name }), isName(near) ? say('hint.nearest', { nearest: near }) : undefined);
    }
    const answers = await answersOf(given, source, name, asked, context.language);
    const layer = layerOf(source, name, answers);
    const file = layerFile(place, name, form);
    const written = writeFiles(context, new Map([[file, layout(layer)]]), given.has('force'));
    const listed =
      answers.authority === 'municipality'
        ? list(context, join(place, 'configurations.json'), {
            id: name,
            title: answers.title,
            layers: [...answers.under, name],
            theme: given.value('theme') ?? 'voorbeeld',
          })
        : [];
    const all = [...written, ...listed];
    const commands = [
      `wegwijs check ${place}`,
      `wegwijs resolve ${place}${answers.authority === 'municipality' ? ` --gemeente ${name}` : ''}`,
    ];
    const said = [
      sentence(context.language, 'done.wrote', { files: all }),
      sentence(context.language, 'done.new.next', { commands }),
    ];
    return { code: 0, text: said.join('\n'), data: { ok: true, written: all, layer } };
  },
};

interface Answers {
  readonly title: string;
  readonly authority: string;
  readonly under: readonly string[];
  readonly modules: readonly string[];
  readonly since: string | undefined;
}

type Ask = Context['ask'];

async function answersOf(given: Given, { base, layers }: Source, name: string, ask: Ask, language: Language): Promise<Answers> {
  const one = async (flag: 'authority' | 'title', otherwise: string) =>
    given.value(flag) ?? ((await ask?.(sentence(language, `ask.${flag}`, { otherwise })))?.trim() || otherwise);
  const several = async (flag: 'under' | 'module', known: readonly string[]) => {
    const said =
      given.has(flag) || known.length === 0
        ? given.values(flag)
        : ((await ask?.(sentence(language, `ask.${flag}`, { known }))) ?? '').split(/[\s,]+/).filter(Boolean);
    for (const word of said)
      if (!known.includes(word))
        throw new WrongUse(say(flag === 'under' ? 'use.new.layer' : 'use.new.module', { name: word }), didYouMean(word, known));
    return said;
  };
  const authority = await one('authority', 'municipality');
  if (!(authorities as readonly string[]).includes(authority))
    throw new WrongUse(say('use.new.authority', { name: authority }), didYouMean(authority, authorities));
  const words = name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  const title = await one('title', authority === 'municipality' ? `Gemeente ${words}` : words);
  const regions = [...layers.values()].filter((layer) => layer.authority === 'region').map(({ layer }) => layer);
  const under = await several('under', given.has('under') ? [...layers.keys()] : regions);
  const modules = await several('module', Object.keys((base['x-modules'] ?? {}) as JsonObject));
  const since = given.value('since') ?? ((await ask?.(sentence(language, 'ask.since')))?.trim() || undefined);
  if (since !== undefined && formats['date']?.(since) !== true) throw new WrongUse(say('use.day', { day: since }));
  return { title, authority, under, modules, since };
}

function layerOf({ base }: Source, name: string, { title, authority, modules, since }: Answers): JsonObject {
  return {
    $schema: '../../meta/layer.schema.json',
    layer: name,
    title,
    authority,
    version: '1.0.0',
    ...(since === undefined ? {} : { since }),
    for: { id: base['x-id'] ?? '', version: base['x-version'] ?? '' },
    ...(modules.length > 0 ? { modules: Object.fromEntries(modules.map((module) => [module, true])) } : {}),
    set: {},
  };
}

/** Puts a gemeente on the list; one that is there stays as it is. */
function list(context: Context, file: string, entry: Configuration): string[] {
  const full = fullPath(context, file);
  const before = existsSync(full)
    ? (parseJson(readFileSync(full, 'utf8'), file) as JsonObject)
    : { $schema: 'meta/configurations.schema.json', configurations: [] };
  const listed = before['configurations'] as unknown as readonly Configuration[];
  if (listed.some(({ id }) => id === entry.id)) return [];
  return writeFiles(
    context,
    new Map([[file, layout({ ...before, configurations: [...listed, entry] as unknown as Json })]]),
    true,
  );
}
