import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorities, formats, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { layout } from '../files/layout.ts';
import { parseJson } from '../files/parse-json.ts';
import { fullPath } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import { layerFile, readSource, type Configuration, type Source } from '../source/read-source.ts';
import { defaultFolder, formOf } from '../source/subject.ts';

const isName = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60;

export const create: Command = {
  usage: '[NAME] [--title TEXT] [--under LAYER] [--module NAME]',
  details: [
    'Makes FOLDER/layers/NAME/<form>.layer.json and, for a gemeente, puts it on the list in configurations.json.',
    'What is not said by a flag is asked, where there is a person to ask; else it is left as it is by default.',
  ],
  options: {
    title: { value: 'TEXT', says: 'the name that people read (default: made of NAME)' },
    authority: { value: 'NAME', oneOf: authorities.slice(2), says: 'region, municipality (default) or organisation' },
    under: { value: 'LAYER', multiple: true, says: 'the layer above it, such as that of its region, the highest first' },
    module: { value: 'NAME', multiple: true, says: 'a module to switch on' },
    since: { value: 'DATE', says: 'the day from which it holds, YYYY-MM-DD' },
    theme: { value: 'NAME', says: 'the look of its page (default: voorbeeld)' },
    folder: { value: 'FOLDER', says: 'where the definitions are (default: the folder schemas)' },
    form: { value: 'NAME', says: 'which form (default: intake, or the only one)' },
    yes: { short: 'y', says: 'ask nothing' },
    force: { says: 'write over a layer that is there' },
  },
  takes: [0, 1],
  async run(given, context) {
    const place = given.value('folder') ?? defaultFolder(context);
    const folder = fullPath(context, place);
    const form = formOf(folder, given.value('form'));
    const source = readSource(folder, form);
    const asked = given.has('yes') ? undefined : context.ask;
    const name = given.words[0] ?? (await asked?.('Name, in small letters: '))?.trim();
    if (name === undefined || name === '') throw new WrongUse('What is the name of the layer?', 'Usage: wegwijs new NAME');
    if (!isName(name)) {
      const near = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const hint = isName(near) ? `Did you mean "${near}"?` : undefined;
      throw new WrongUse(`"${name}" is no name for a layer: small letters, digits and hyphens.`, hint);
    }
    const answers = await answersOf(given, source, name, asked);
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
    const next = `Next: wegwijs check ${place}, wegwijs resolve ${place}${answers.authority === 'municipality' ? ` --gemeente ${name}` : ''}.`;
    return { code: 0, text: `Wrote ${all.join(', ')}.\n${next}`, data: { ok: true, written: all, layer } };
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

async function answersOf(given: Given, { base, layers }: Source, name: string, ask: Ask): Promise<Answers> {
  const one = async (flag: string, question: string, otherwise: string) =>
    given.value(flag) ?? ((await ask?.(`${question} [${otherwise}]: `))?.trim() || otherwise);
  const several = async (flag: string, question: string, known: readonly string[]) => {
    const said =
      given.has(flag) || known.length === 0
        ? given.values(flag)
        : ((await ask?.(`${question} (${known.join(', ')}) []: `)) ?? '').split(/[\s,]+/).filter(Boolean);
    for (const word of said)
      if (!known.includes(word))
        throw new WrongUse(`There is no ${flag === 'under' ? 'layer' : 'module'} "${word}".`, didYouMean(word, known));
    return said;
  };
  const authority = await one('authority', 'Whose is it: region, municipality or organisation?', 'municipality');
  if (!(authorities as readonly string[]).includes(authority))
    throw new WrongUse(`"${authority}" is no authority.`, didYouMean(authority, authorities));
  const words = name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  const title = await one('title', 'The name that people read', authority === 'municipality' ? `Gemeente ${words}` : words);
  const regions = [...layers.values()].filter((layer) => layer.authority === 'region').map(({ layer }) => layer);
  const under = await several('under', 'Which layer lies above it?', given.has('under') ? [...layers.keys()] : regions);
  const modules = await several('module', 'Which modules are switched on?', Object.keys((base['x-modules'] ?? {}) as JsonObject));
  const since = given.value('since') ?? ((await ask?.(`From which day, YYYY-MM-DD? []: `))?.trim() || undefined);
  if (since !== undefined && formats['date']?.(since) !== true) throw new WrongUse(`"${since}" is no day: YYYY-MM-DD.`);
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
