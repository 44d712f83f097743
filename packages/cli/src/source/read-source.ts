// Reads a folder laid out as `schemas`: the data that a publication is made of.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue, JsonObject, Layer } from '@wegwijs/definition';
import { parseJson } from '../files/parse-json.ts';
import { WrongUse } from '../frame/wrong-use.ts';

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
  if (files.length === 0) throw new WrongUse(`${schemas} has no definition.`, `Expected national/<form>${ending} in it.`);
  return files.map((file) => basename(file, ending)).sort();
}

/** Where the layer of a name stands. */
export function layerFile(schemas: string, layer: string, form: string): string {
  return join(schemas, 'layers', layer, `${form}.layer.json`);
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

/**
 * Reads what the form `name` needs from the folder `schemas`.
 * @param only the layers to read; all when not given. What is wrong in another is then nobody's trouble.
 * @throws {WrongUse} with the file's name, where a file is no JSON
 */
export function readSource(schemas: string, name: string, only?: readonly string[]): Source {
  const folders = foldersOf(join(schemas, 'layers')).filter((folder) => only?.includes(folder) ?? true);
  const layers = folders
    .map((folder) => [folder, layerFile(schemas, folder, name)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([folder, file]) => [folder, json(file) as unknown as Layer] as const);
  const texts = (folder: string) => [...jsonFiles(folder, `${name}.`).values()] as unknown as Catalogue[];
  return {
    base: json(join(schemas, 'national', `${name}${ending}`)),
    ...listed(schemas),
    layers: new Map(layers),
    catalogues: new Map([
      ['', texts(join(schemas, 'national/texts'))] as const,
      ...folders.map((folder) => [folder, texts(join(schemas, 'layers', folder, 'texts'))] as const),
    ]),
    listers: new Map([
      ['', libraryOf(join(schemas, 'national', `${name}.library.json`))] as const,
      ...folders.map((folder) => [folder, layersIn(join(schemas, 'layers', folder))] as const),
    ]),
    words: jsonFiles(join(schemas, 'words')),
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

const libraryOf = (file: string): Layer[] => (existsSync(file) ? [json(file) as unknown as Layer] : []);

const layersIn = (folder: string): Layer[] =>
  [...jsonFiles(folder)].filter(([file]) => file.endsWith('.layer')).map(([, layer]) => layer as unknown as Layer);

/** The JSON files of a folder that begin so, by their name without its ending, in order of that name. None where there is no folder. */
export function jsonFiles(folder: string, begin = ''): ReadonlyMap<string, JsonObject> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(begin) && file.endsWith('.json'))
    .sort();
  return new Map(files.map((file) => [basename(file, '.json'), json(join(folder, file))]));
}

function json(file: string): JsonObject {
  return parseJson(readFileSync(file, 'utf8'), file) as JsonObject;
}
