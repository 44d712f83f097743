// The forms that the files of a folder make: each gemeente's layers over the base, looked at as one.
import { basename } from 'node:path';
import { isArray, isObject, own, pointer, type Catalogue, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import {
  lint,
  spot,
  type PlainDutch,
  type Positions,
  type SensitiveTopics,
  type Severity,
  type Subject,
} from '@wegwijs/definition/lint';
import type { Context } from '../frame/context.ts';
import { ofFinding, type Remark } from '../report/remark.ts';
import { faultsOf } from '../source/configuration-faults.ts';
import type { Configuration } from '../source/read-source.ts';
import { remarksOfCatalogues } from './catalogues.ts';
import { ofLint } from './lint-remark.ts';
import { valuesOf, type Checked } from './texts.ts';

/**
 * What is wrong with the forms that the files make together, each finding once.
 * @param asked only the forms that one of these files is part of
 * @param least what is milder is not looked for
 */
export function remarksOfForms(
  files: readonly Checked[],
  asked: readonly Checked[],
  least: Severity,
  context: Context,
): Remark[] {
  const layers = valuesOf(files, 'layer') as unknown as { file: Checked; value: Layer }[];
  const texts = valuesOf(files, 'texts') as unknown as { file: Checked; value: Catalogue }[];
  const lists = valuesOf(files, 'configurations');
  const configurations = lists.flatMap(({ value }) => configurationsIn(value));
  const language = {
    plain: valuesOf(files, 'plain-dutch')[0]?.value as unknown as PlainDutch | undefined,
    topics: valuesOf(files, 'sensitive-topics')[0]?.value as unknown as SensitiveTopics | undefined,
  };
  const others = new Map(valuesOf(files, 'definition').map(({ value }) => [String(own(value, 'x-id')), value]));
  if (others.size === 0) return []; // What a file that stands alone lies over, and which layers there are, is not known.
  const remarks = new Map<string, Remark>();
  const owners = ({ base, over }: Laid) => [String(own(base, 'x-id')), ...over.map(({ layer }) => layer)];
  const meant = new Set(
    asked.flatMap(({ text: { value } }) => (isObject(value) ? [value['x-id'], value['layer'], value['for']] : [])),
  );
  const all = valuesOf(files, 'definition').flatMap(({ value }) => subjectsOf(value, layers, configurations));
  const subjects = all.filter((subject) => owners(subject).some((owner) => meant.has(owner)));
  for (const [i, subject] of subjects.entries()) {
    const { name, base, over } = subject;
    context.progress(i + 1, subjects.length, name);
    const its = owners(subject);
    const form = String(own(base, 'x-id'));
    const words = texts.filter(({ file, value }) => its.includes(value.for) && (formOfTexts(file) ?? form) === form);
    const positions = new Map<string, Positions>([
      ...valuesOf(files, 'definition').map(({ file, value }) => [String(own(value, 'x-id')), file.text] as const),
      ...layers.filter(({ value }) => isFor(value, form)).map(({ file, value }) => [value.layer, file.text] as const),
      ...words.map(({ file, value }) => [`${value.for}/${value.language}`, file.text] as const),
    ]);
    const catalogues = words.map(({ value }) => value);
    for (const remark of remarksOf(
      { base, layers: over, catalogues, others, today: context.today, ...defined(language) },
      positions,
      least,
      context,
    ))
      remarks.set(JSON.stringify([remark.file, remark.path, remark.code, remark.text]), remark);
  }
  return [
    ...remarks.values(),
    ...remarksOfCatalogues(layers, configurations, meant, others, context),
    ...wrongLayers(lists, layers, context),
  ];
}

/** Layers over a base. */
interface Laid {
  readonly name: string;
  readonly base: JsonObject;
  readonly over: readonly Layer[];
}

/** The base by itself, each gemeente's layers over it, and each layer that no gemeente has. */
function subjectsOf(base: JsonObject, layers: readonly { value: Layer }[], configurations: readonly Configuration[]): Laid[] {
  const id = String(own(base, 'x-id'));
  const its = layers.map(({ value }) => value).filter((layer) => isFor(layer, id));
  const named = (name: string) => its.filter(({ layer }) => layer === name);
  const used = new Set(configurations.flatMap((one) => one.layers));
  const all = [
    ...(its.length === 0 ? [{ name: id, base, over: [] }] : []),
    ...configurations.map((one) => ({ name: one.id, base, over: one.layers.flatMap(named) })),
    ...its.filter(({ layer }) => !used.has(layer)).map((layer) => ({ name: layer.layer, base, over: [layer] })),
  ];
  const makes = ({ over }: Laid) => over.map(({ layer }) => layer).join(' ');
  return all.filter((one, i) => all.findIndex((other) => makes(other) === makes(one)) === i);
}

/** Whether a layer is for the definition of an id. */
function isFor(layer: Layer, id: string): boolean {
  return (layer.for as JsonObject | undefined)?.['id'] === id;
}

/** The form whose words a file holds, by its name `<form>.<language>.json`; undefined when it is named otherwise. */
function formOfTexts({ path }: Checked): string | undefined {
  return /^([^.]+)\.[^.]+\.json$/.exec(basename(path))?.[1];
}

function remarksOf(
  subject: Subject,
  positions: ReadonlyMap<string, Positions>,
  least: Severity,
  { language }: Context,
): Remark[] {
  return spot(lint(subject, least), positions).map((finding) => ofLint(finding, language));
}

/** What is wrong with the layers that the gemeenten name, at the place where they do. */
function wrongLayers(lists: readonly { file: Checked; value: JsonObject }[], layers: readonly { value: Layer }[], { language }: Context): Remark[] {
  const known = new Map(layers.map(({ value }) => [value.layer, value.authority]));
  return lists.flatMap(({ file: { text }, value }) =>
    configurationsIn(value).flatMap((one, i) =>
      faultsOf(one, known).map((finding) => {
        const path = pointer('configurations', i) + finding.path;
        return { ...ofFinding(finding, language), path, file: text.file, ...text.position(path) };
      }),
    ),
  );
} // prettier-ignore

function configurationsIn(list: JsonObject): readonly Configuration[] {
  const configurations = own(list, 'configurations');
  const isWhole = (one: Json) => isObject(one) && isArray(own(one, 'layers'));
  return (isArray(configurations) ? configurations : []).filter(isWhole) as unknown as readonly Configuration[];
}

function defined<T extends object>(object: { [name in keyof T]: T[name] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
