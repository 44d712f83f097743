// Reads a folder laid out as `schemas`: the data that a publication is made of.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { referredKinds, type Catalogue, type JsonObject, type Layer } from '@wegwijs/definition';
import type { Spotted } from '@wegwijs/definition/source-text';
import { parseJson, parsedJson } from '../files/parse-json.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { say } from '../words/sentence.ts';

/** One gemeente: the layers that make its forms, the highest first, and the look of its portal. */
export interface Configuration {
  readonly id: string;
  readonly title: string;
  readonly layers: readonly string[];
  readonly theme: string;
}

/** All that the forms of the gemeenten are made of. */
export interface Source {
  readonly base: JsonObject;
  readonly configurations: readonly Configuration[];
  /** What the layers say of this form. A layer need not say anything of it. */
  readonly layers: ReadonlyMap<string, Layer>;
  /** The layers that there are, of whatever form they say something. */
  readonly folders: ReadonlySet<string>;
  /** The words of the base and of the layers, under the name of their folder; the base's own under `''`. */
  readonly catalogues: ReadonlyMap<string, readonly Catalogue[]>;
  /** All that the layers say, of whatever form, under the name of their folder; the national library of this form under `''`. */
  readonly listers: ReadonlyMap<string, readonly Layer[]>;
  /** The kit's own words per language. */
  readonly words: ReadonlyMap<string, JsonObject>;
}

const ending = '.definition.json';

/** The names of the forms whose base stands in a folder. @throws {WrongUse} when there are none */
export function formsIn(schemas: string): string[] {
  const folder = join(schemas, 'national');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ending)) : [];
  if (files.length === 0)
    throw new WrongUse(say('use.definition.none', { path: schemas }), say('use.expected', { what: `national/<form>${ending}` }));
  return files.map((file) => basename(file, ending)).sort();
}

/** Where the layer of a name stands. */
export function layerFile(schemas: string, layer: string, form: string): string {
  return join(schemas, 'layers', layer, `${form}.layer.json`);
}

/** All files of layers in a folder: those of a form first, the library of the nation last. */
export function layerFilesOf(schemas: string, form: string): string[] {
  const folder = join(schemas, 'layers');
  const files = foldersOf(folder).flatMap((layer) => readdirSync(join(folder, layer)).map((file) => join(folder, layer, file)));
  const layers = files.filter((file) => file.endsWith('.layer.json'));
  const isOfForm = (file: string) => basename(file) === `${form}.layer.json`;
  const library = join(schemas, 'national', `${form}.library.json`);
  return [...layers.filter(isOfForm), ...layers.filter((file) => !isOfForm(file)), ...(existsSync(library) ? [library] : [])];
}

/** Where the words of a form in a language stand: of a layer, or of the base. */
export function textsFile(schemas: string, layer: string | undefined, form: string, language: string): string {
  return join(schemas, layer === undefined ? 'national' : join('layers', layer), 'texts', `${form}.${language}.json`);
}

/** Which gemeenten and layers a folder has. @throws {WrongUse} with the file's name, where the list is no JSON */
export function listed(schemas: string): Pick<Source, 'configurations' | 'folders'> {
  const folder = join(schemas, 'layers');
  return {
    configurations: configurationsOf(join(schemas, 'configurations.json')),
    folders: new Set(foldersOf(folder).filter((name) => hasLayer(join(folder, name)))),
  };
}

/** A file of a layer that is no JSON. */
export interface Unread {
  readonly layer: string;
  readonly file: string;
  readonly fault: Spotted;
}

/**
 * Reads what the form `name` needs from the folder `schemas`.
 * @param only the layers to read; all when not given. What is wrong in another is then nobody's trouble.
 * @param unread takes what of a layer cannot be read, so that the others go on without it
 * @throws {WrongUse} with the file's name, where a file is no JSON; of a layer only when there is no `unread`
 */
export function readSource(schemas: string, name: string, only?: readonly string[], unread?: Unread[]): Source {
  const folders = foldersOf(join(schemas, 'layers')).filter((folder) => only?.includes(folder) ?? true);
  const read = folders.map((layer) => {
    const place = join(schemas, 'layers', layer);
    const reading: Reading = unread ? (file) => readable(file, layer, unread) : json;
    const files = jsonFiles(place, '', reading);
    const layers = [...files].filter(([file]) => file.endsWith('.layer')).map(([, one]) => one as unknown as Layer);
    return { layer, own: files.get(`${name}.layer`), layers, texts: textsIn(place, name, reading) };
  });
  const base = json(join(schemas, 'national', `${name}${ending}`));
  return {
    base,
    ...listed(schemas),
    layers: new Map(read.flatMap(({ layer, own }) => (own ? [[layer, own as unknown as Layer] as const] : []))),
    catalogues: new Map([
      ['', textsIn(join(schemas, 'national'), name, json)] as const,
      ...read.map(({ layer, texts }) => [layer, texts] as const),
    ]),
    listers: new Map([
      ['', librariesFor(base, join(schemas, 'national'))] as const,
      ...read.map(({ layer, layers }) => [layer, layers] as const),
    ]),
    words: jsonFiles(join(schemas, 'words'), '', json),
  };
}

/** A folder without a list has no gemeenten yet. */
function configurationsOf(file: string): Configuration[] {
  return existsSync(file) ? (json(file) as unknown as { configurations: Configuration[] }).configurations : [];
}

function foldersOf(path: string): string[] {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const hasLayer = (folder: string): boolean => readdirSync(folder).some((file) => file.endsWith('.layer.json'));

/** What the nation lists, of all forms: as much of it as a form refers to. */
function librariesFor(base: JsonObject, national: string): Layer[] {
  const kinds: readonly string[] = referredKinds(base);
  const files = readdirSync(national).filter((file) => file.endsWith('.library.json'));
  return files.sort().flatMap((file) => {
    const library = json(join(national, file)) as unknown as Layer;
    const referred = Object.entries(library.catalogues ?? {}).filter(([kind]) => kinds.includes(kind));
    return referred.length === 0 ? [] : [{ ...library, catalogues: Object.fromEntries(referred) }];
  });
}

const textsIn = (folder: string, name: string, read: Reading): Catalogue[] =>
  [...jsonFiles(join(folder, 'texts'), `${name}.`, read).values()] as unknown as Catalogue[];

/** Reads one file; undefined when it cannot be read and the others go on without it. */
type Reading = (file: string) => JsonObject | undefined;

/** The JSON files of a folder that begin so, by their name without its ending, in order of that name. None where there is no folder. */
export function jsonFiles(folder: string, begin = '', read: Reading = json): ReadonlyMap<string, JsonObject> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(begin) && file.endsWith('.json'))
    .sort();
  const values = files.map((file) => [basename(file, '.json'), read(join(folder, file))] as const);
  return new Map(values.flatMap(([file, value]) => (value === undefined ? [] : [[file, value] as const])));
}

function json(file: string): JsonObject {
  return parseJson(readFileSync(file, 'utf8'), file) as JsonObject;
}

function readable(file: string, layer: string, unread: Unread[]): JsonObject | undefined {
  const parsed = parsedJson(readFileSync(file, 'utf8'), file);
  if ('value' in parsed) return parsed.value as JsonObject;
  unread.push({ layer, file, fault: parsed.fault });
  return undefined;
}
