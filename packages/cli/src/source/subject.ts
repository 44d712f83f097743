// The definition that a command works on: from a file, standard input or a folder, with the layers that a person names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  Definition,
  isObject,
  own,
  read,
  resolve,
  type Finding,
  type JsonObject,
  type Layer,
  type Refusal,
} from '@wegwijs/definition';
import type { Options } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath, isFolder, readJson } from '../files/read.ts';
import { formsIn, listed, readSource, type Source } from './read-source.ts';
import { say } from '../words/sentence.ts';

/** A definition with the layers that lie over it. */
export interface Subject {
  readonly definition: Definition;
  /** What the layers lie over; the definition itself when there are none, or when they are not known. */
  readonly base: JsonObject;
  readonly layers: readonly Layer[];
  /** What says something in a catalogue, the highest first: the library of the nation and the layers, of whatever form. */
  readonly listers: readonly Layer[];
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

/** The flags by which a person says which definition is meant. */
export const subjectOptions: Options = {
  form: { value: 'NAME', short: 'f' },
  gemeente: { value: 'ID', short: 'g' },
  layer: { value: 'FILE', short: 'l', multiple: true },
};

/** The folder of definitions to use when none is named. */
export function defaultFolder(context: Context): string {
  return existsSync(join(context.folder, 'schemas/national')) ? 'schemas' : '.';
}

/** Which form of a folder is meant. @throws {WrongUse} when that is not clear */
export function formOf(folder: string, asked: string | undefined): string {
  const forms = formsIn(folder);
  const name = asked ?? (forms.includes('intake') ? 'intake' : forms.length === 1 ? forms[0] : undefined);
  if (name === undefined) throw new WrongUse(say('use.form', { forms }));
  if (!forms.includes(name)) throw new WrongUse(say('use.form.unknown', { form: name, folder }), didYouMean(name, forms));
  return name;
}

/**
 * Reads the definition that is meant.
 * @param path a folder laid out as `schemas`, a file (a publication, a definition or any JSON Schema) or `-`
 * @param above a layer: of a folder only what lies above it, in the gemeente that is named, else in the first that has it
 * @throws {WrongUse} when it cannot be found or read
 */
export async function readSubject(
  context: Context,
  given: Given,
  path = defaultFolder(context),
  above?: string,
): Promise<Subject> {
  const extra = (await Promise.all(given.values('layer').map((file) => readJson(context, file)))) as unknown as Layer[];
  if (isFolder(context, path)) {
    const folder = fullPath(context, path);
    const form = formOf(folder, given.value('form'));
    const names = namesOf(listed(folder), given.value('gemeente'), above);
    const source = readSource(folder, form, names);
    const listers = ['', ...names].flatMap((name) => source.listers.get(name) ?? []);
    return over(source.base, [...names.flatMap((name) => source.layers.get(name) ?? []), ...extra], [...listers, ...extra]);
  }
  if (given.has('gemeente')) throw new WrongUse(say('use.gemeente.folder'));
  const value = await readJson(context, path);
  if (extra.length > 0 && isObject(value) && own(value, 'format') === undefined) return over(value, extra);
  if (extra.length > 0) throw new WrongUse(say('use.layer.publication'));
  const { definition, findings } = read(value);
  if (!definition) throw new WrongUse(say('use.definition.unfit', { path, why: findings.map(({ code }) => code) }));
  return { definition, base: definition.schema as JsonObject, layers: [], listers: [], findings, refusals: [] };
}

/** The names of the layers of a gemeente, the highest first; none when none is named. @throws {WrongUse} for a gemeente that is not there */
function namesOf(
  source: Pick<Source, 'configurations' | 'folders'>,
  named: string | undefined,
  above: string | undefined,
): readonly string[] {
  const gemeente = named ?? source.configurations.find(({ layers }) => above !== undefined && layers.includes(above))?.id;
  if (gemeente === undefined) return [];
  const found = source.configurations.find(({ id }) => id === gemeente);
  const ids = source.configurations.map(({ id }) => id);
  if (!found) throw new WrongUse(say('use.gemeente.unknown', { gemeente }), didYouMean(gemeente, ids));
  const missing = found.layers.find((name) => !source.folders.has(name));
  if (missing !== undefined)
    throw new WrongUse(say('use.layer.missing', { layer: missing, gemeente }), didYouMean(missing, source.folders));
  const end = above === undefined ? -1 : found.layers.indexOf(above);
  return end < 0 ? found.layers : found.layers.slice(0, end);
}

function over(base: JsonObject, layers: readonly Layer[], listers = layers): Subject {
  const { definition, origins, findings, refusals } = resolve(base, layers);
  return { definition: new Definition(definition, { origins }), base, layers, listers, findings, refusals };
}
